package org.brinksim.output.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brinksim.experiment.directional.DirectionalResult;
import org.brinksim.experiment.directional.Expectation;
import org.brinksim.scenario.Mechanism;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.PairedRatio;

/** The page of what changes do beside what they were expected to do. */
public final class DirectionalPage {
    private static final double LEVEL = .9;

    private DirectionalPage() {}

    /**
     * The page in Markdown.
     *
     * @param parameters where the parameters of the runs come from
     * @param pairs number of pairs of runs
     * @param results what the runs say
     * @param notes name of a scenario to the words that explain a finding of it, in their order
     */
    public static String text(
            String parameters, int pairs, List<DirectionalResult> results, Map<String, String> notes) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                # Directional tests

                Each row: the base scenario (for D5, D6 and D20 `recorded-arms`) against one change, %,d pairs of two-year runs on the same chance (seed 1), %.0f %% intervals of
                the difference; ratios of sums where a quantity is per episode or per deal. "No change" holds only when the interval
                lies within 10 %% of the base value, and "does not rise" when its upper end does. The last columns run the same pairs with the mechanism that carries the effect switched off in both.
                Parameters: %s. Made by
                `brink reproduce directional`.

                """, pairs, 100 * LEVEL, parameters));
        text.append("| test | scenario | what | expected | base | changed | difference | interval |"
                + " probability of direction | verdict | without | difference | interval |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        results.forEach(result -> text.append(line(result)));
        notes.forEach((scenario, note) ->
                text.append('\n').append(id(scenario)).append(": ").append(note).append('\n'));
        return text.toString();
    }

    private static String line(DirectionalResult result) {
        Expectation expectation = result.test().expectation();
        String name = result.test().changed().name();
        PairedRatio with = result.with();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.4g | %.4g | %+.3g | %s | %.3f | %s | `%s` | %+.3g | %s |\n",
                id(name),
                name,
                expectation.what(),
                expectation.expected().words(),
                with.base(),
                with.alternative(),
                with.difference(),
                text(with.interval(LEVEL)),
                with.directionProbability(),
                expectation.expected().verdict(with, LEVEL),
                expectation.carriers().stream().map(Mechanism::key).sorted().collect(Collectors.joining("`, `")),
                result.without().difference(),
                text(result.without().interval(LEVEL)));
    }

    /** The number of a test: the letter and the digits that the name of its scenario begins with. */
    private static String id(String scenario) {
        return scenario.split("-", 2)[0].toUpperCase(Locale.ROOT).replaceFirst("(?<=\\D)0+", "");
    }

    private static String text(Interval interval) {
        return String.format(Locale.ROOT, "%+.3g to %+.3g", interval.low(), interval.high());
    }
}
