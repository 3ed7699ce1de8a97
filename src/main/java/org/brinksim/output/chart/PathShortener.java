package org.brinksim.output.chart;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes path data of SVG in fewer letters: relative, in hundredths of a unit.
 *
 * <p>Each point is rounded on its own before differences are taken, so that errors do not add up. Knows the absolute
 * commands M, L, Q, C and Z; other data is left as it is.
 */
final class PathShortener {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d+(?:\\.\\d+)?");
    private static final Pattern KNOWN = Pattern.compile("[MLQCZ0-9., \\-]*");
    private static final int GRID = 100;

    private final StringBuilder out = new StringBuilder();
    private long x;
    private long y;
    private long startX;
    private long startY;

    private PathShortener() {}

    /** The same path in fewer letters. */
    static String shorten(String data) {
        return KNOWN.matcher(data).matches() ? new PathShortener().run(data) : data;
    }

    private String run(String data) {
        Matcher tokens = TOKEN.matcher(data);
        char command = 'M';
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                if (command == 'Z') {
                    close();
                    continue;
                }
                tokens.find();
            }
            points(command, tokens);
        }
        return out.toString();
    }

    private void close() {
        out.append('z');
        x = startX;
        y = startY;
    }

    /** Writes one command; the first number is the current token. */
    private void points(char command, Matcher tokens) {
        int count = command == 'C' ? 3 : command == 'Q' ? 2 : 1;
        out.append(Character.toLowerCase(command));
        long toX = x;
        long toY = y;
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                tokens.find();
            }
            toX = grid(tokens.group());
            tokens.find();
            toY = grid(tokens.group());
            number(toX - x, i == 0);
            number(toY - y, false);
        }
        x = toX;
        y = toY;
        if (command == 'M') {
            startX = x;
            startY = y;
        }
    }

    private static long grid(String number) {
        return StrictMath.round(Double.parseDouble(number) * GRID);
    }

    private void number(long hundredths, boolean first) {
        if (!first && hundredths >= 0) {
            out.append(' ');
        }
        if (hundredths < 0) {
            out.append('-');
        }
        long size = StrictMath.abs(hundredths);
        long whole = size / GRID;
        long rest = size % GRID;
        if (whole > 0 || rest == 0) {
            out.append(whole);
        }
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }
}
