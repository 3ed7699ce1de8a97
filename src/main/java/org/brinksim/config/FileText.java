package org.brinksim.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads the text of a file: UTF-8, of limited size, without characters that YAML forbids. */
final class FileText {
    /** Largest file that is read, in bytes. */
    static final int LARGEST = 3_000_000;

    private final Source source;
    private final Problems problems;

    private FileText(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The text of a file without its byte order mark; null when it has none that can be read. */
    static @Nullable String read(Source source, Problems problems) {
        return new FileText(source, problems).text();
    }

    private @Nullable String text() {
        byte[] bytes = bytes();
        if (bytes == null) {
            return null;
        }
        if (bytes.length > LARGEST) {
            return refuse("the file is larger than " + LARGEST + " bytes, the most that is read");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int value = Byte.toUnsignedInt(in.get(in.position()));
            return refuseAt(
                    text,
                    text.length(),
                    String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8; save the file as UTF-8", value));
        }
        return allowed(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private byte @Nullable [] bytes() {
        try (InputStream in = source.open()) {
            return in.readNBytes(LARGEST + 1);
        } catch (AccessDeniedException denied) {
            refuse("the file cannot be read: permission denied");
        } catch (IOException broken) {
            refuse("the file cannot be read: " + broken.getClass().getSimpleName());
        }
        return null;
    }

    private @Nullable String allowed(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                String what = String.format(Locale.ROOT, "the character U+%04X is not allowed here", character);
                return refuseAt(text, i, what);
            }
            i += Character.charCount(character);
        }
        return text;
    }

    private @Nullable String refuse(String message) {
        problems.report(Place.startOf(source.label()), "", message);
        return null;
    }

    private @Nullable String refuseAt(String text, int end, String message) {
        String before = text.substring(0, end);
        int line = (int) before.chars().filter(letter -> letter == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        int column = before.codePointCount(start, end) + 1;
        problems.report(new Place(source.label(), line, column), "", message);
        return null;
    }
}
