package org.brinksim.output.reference;

import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.Plausibility;
import org.brinksim.experiment.record.TriggerRow;

/** The page of the patterns that long runs show, and of runs from recorded triggers. */
public final class PlausibilityPage {
    private PlausibilityPage() {}

    /**
     * The page in Markdown.
     *
     * @param runs number of long runs
     * @param checks the patterns they show
     * @param triggerRuns number of runs from each trigger
     * @param triggers what these came to
     */
    public static String text(int runs, List<Plausibility.Check> checks, int triggerRuns, List<TriggerRow> triggers) {
        StringBuilder text = new StringBuilder("""
                # Plausibility of the shipped scenarios at their starting values

                Not a fit: parameters are the declared defaults. Made by
                `brink reproduce plausibility`.

                """);
        text.append(String.format(Locale.ROOT, "## Patterns, %d runs of 2010 to 2022, seed 1\n\n", runs));
        text.append("| pattern | statistic | target | value | holds |\n|---|---|---|---|---|\n");
        for (Plausibility.Check check : checks) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.3g | %s |\n",
                    check.pattern(),
                    check.statistic(),
                    check.target(),
                    check.value(),
                    check.holds() ? "yes" : "no"));
        }
        text.append(String.format(Locale.ROOT, "\n## Recorded triggers, %d runs each, seed 1\n\n", triggerRuns));
        text.append("| scenario | chance of rung 6 or above | chance of fewer than 25 dead |"
                + " dead given rung 6: 5, 50, 95 % | displaced given rung 6: 5, 50, 95 % |\n|---|---|---|---|---|\n");
        triggers.forEach(trigger -> text.append(line(trigger)));
        return text.toString();
    }

    private static String line(TriggerRow trigger) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %s | %s |\n",
                trigger.scenario(),
                trigger.incursion(),
                trigger.small(),
                spread(trigger.dead()),
                spread(trigger.displaced()));
    }

    private static String spread(List<Double> quantiles) {
        return String.format(Locale.ROOT, "%.0f, %.0f, %.0f", quantiles.toArray());
    }
}
