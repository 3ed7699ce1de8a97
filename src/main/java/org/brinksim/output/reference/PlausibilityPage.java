package org.brinksim.output.reference;

import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.record.TriggerRow;
import org.brinksim.experiment.validation.Check;
import org.brinksim.experiment.validation.PatternJudge;
import org.brinksim.experiment.validation.Scorecard;
import org.brinksim.statistics.Interval;

/** The page of the patterns that runs show, and of runs from recorded triggers. */
public final class PlausibilityPage {
    private PlausibilityPage() {}

    /**
     * The page in Markdown.
     *
     * @param size how many runs of each scenario the patterns were judged on
     * @param card what they say of the patterns
     * @param triggers what runs from each trigger came to
     */
    public static String text(PatternJudge.Size size, Scorecard card, List<TriggerRow> triggers) {
        StringBuilder text = new StringBuilder("""
                # Plausibility of the shipped scenarios at their starting values

                Not a fit: parameters are the declared defaults. Made by
                `brink reproduce plausibility`.

                """);
        text.append(String.format(
                Locale.ROOT,
                "## Patterns, %d runs of 2010 to 2022, %d of the base and %d of each trigger, seed 1\n\n",
                size.history(),
                size.base(),
                size.trigger()));
        text.append("| pattern | statistic | target | value | 90 % interval | holds |\n|---|---|---|---|---|---|\n");
        card.checks().forEach(check -> text.append(line(check)));
        text.append(String.format(Locale.ROOT, "\n## Recorded triggers, %d runs each, seed 1\n\n", size.trigger()));
        text.append("| scenario | chance of rung 6 or above | chance of fewer than 25 dead |"
                + " dead given rung 6: 5, 50, 95 % | displaced given rung 6: 5, 50, 95 % |\n|---|---|---|---|---|\n");
        triggers.forEach(trigger -> text.append(line(trigger)));
        return text.toString();
    }

    private static String line(Check check) {
        Interval interval = check.interval();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s to %s | %.3g | %s | %s |\n",
                check.pattern(),
                check.statistic(),
                plain(check.target().low()),
                plain(check.target().high()),
                check.value(),
                interval == null ? "–" : String.format(Locale.ROOT, "%.3g to %.3g", interval.low(), interval.high()),
                check.holds() ? "yes" : "no");
    }

    private static String plain(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
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
