package org.brinksim.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that a mistyped one was probably meant to be. */
public final class Nearest {
    private Nearest() {}

    /** {@code ; did you mean "x"?} for the nearest candidate, or nothing when none is near. */
    public static String hint(String typed, Collection<String> candidates) {
        return to(typed, candidates)
                .map(word -> "; did you mean " + Scalar.quoted(word) + "?")
                .orElse("");
    }

    /** The candidate with the fewest typing errors, none when more than a third of the letters would be wrong. */
    static Optional<String> to(String typed, Collection<String> candidates) {
        if (typed.length() > 200) {
            return Optional.empty();
        }
        int fewest = Math.max(1, typed.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - typed.length()) < fewest) {
                int errors = errors(typed.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (errors < fewest) {
                    fewest = errors;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Edits that turn one word into the other: letters put in, left out, replaced or swapped with the next one. */
    static int errors(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(one, other, i, j, edits);
            }
        }
        return edits[one.length()][other.length()];
    }

    private static int fewest(String one, String other, int i, int j, int[][] edits) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(edits[i - 1][j] + 1, edits[i][j - 1] + 1);
        best = Math.min(best, edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }
}
