package org.brinksim.experiment.validation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All checks, and what they say of the patterns: one holds when all its checks hold.
 *
 * @param checks in order of patterns
 */
public record Scorecard(List<Check> checks) {
    /** Patterns that must hold besides the strong ones among them. */
    public static final int ENOUGH = 12;

    /** Sorts the checks by pattern. */
    public Scorecard {
        checks = checks.stream().sorted(Comparator.comparing(Check::pattern)).toList();
    }

    /** The patterns that were judged. */
    public Set<Pattern> judged() {
        EnumSet<Pattern> judged = EnumSet.noneOf(Pattern.class);
        checks.forEach(check -> judged.add(check.pattern()));
        return judged;
    }

    /** Whether all checks of a pattern hold. */
    public boolean holds(Pattern pattern) {
        return judged().contains(pattern) && of(pattern).allMatch(Check::holds);
    }

    private Stream<Check> of(Pattern pattern) {
        return checks.stream().filter(check -> check.pattern() == pattern);
    }

    /** How many patterns hold. */
    public int held() {
        return (int) judged().stream().filter(this::holds).count();
    }

    /** Whether every check of a pattern holds with the whole of its interval. */
    boolean holdsForSure(Pattern pattern) {
        return judged().contains(pattern)
                && of(pattern).allMatch(check -> check.holds() && check.support() == Check.Support.ALL);
    }

    /** Whether a check of a pattern fails with the whole of its interval. */
    boolean failsForSure(Pattern pattern) {
        return of(pattern).anyMatch(check -> !check.holds() && check.support() == Check.Support.NONE);
    }

    /** How many patterns hold with every interval inside its target. */
    int heldAtLeast() {
        return (int) judged().stream().filter(this::holdsForSure).count();
    }

    /** How many patterns hold or may hold: those without a check whose whole interval misses its target. */
    int heldAtMost() {
        return (int) judged().stream().filter(pattern -> !failsForSure(pattern)).count();
    }

    /** Whether every strong pattern holds. */
    public boolean strongHold() {
        for (Pattern pattern : Pattern.values()) {
            if (pattern.isStrong() && !holds(pattern)) {
                return false;
            }
        }
        return true;
    }
}
