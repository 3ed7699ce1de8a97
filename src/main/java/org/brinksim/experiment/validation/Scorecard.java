package org.brinksim.experiment.validation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
        return judged().contains(pattern)
                && checks.stream().filter(check -> check.pattern() == pattern).allMatch(Check::holds);
    }

    /** How many patterns hold. */
    public int held() {
        return (int) judged().stream().filter(this::holds).count();
    }

    /** How many would hold if every check with a part of its interval outside its target did not. */
    int heldAtLeast() {
        return (int) judged().stream()
                .filter(pattern -> checks.stream()
                        .filter(check -> check.pattern() == pattern)
                        .allMatch(check -> check.holds() && check.support() == Check.Support.ALL))
                .count();
    }

    /** How many would hold if every check with a part of its interval inside its target did. */
    int heldAtMost() {
        return (int) judged().stream()
                .filter(pattern -> checks.stream()
                        .filter(check -> check.pattern() == pattern)
                        .allMatch(check -> check.holds() || check.support() != Check.Support.NONE))
                .count();
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
