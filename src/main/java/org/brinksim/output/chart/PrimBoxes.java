package org.brinksim.output.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.FactorNames;

/**
 * The limits of a box of the patient rule induction method (Friedman and Fisher 1999).
 *
 * @param target what counts as a case, for instance {@code runs with at least 25 dead}
 * @param limits the factors that the box restricts, in the order in which they are shown; none for the whole space
 */
public record PrimBoxes(String target, List<Limit> limits) {
    private static final double ROW = 44;
    private static final double FRAME = 140;

    /** What a box leaves of a factor. */
    public sealed interface Limit {
        /** The path that varies. */
        String path();

        /** How sure it is that the factor is restricted. */
        Support support();

        /** What is left, in words. */
        String words();
    }

    /**
     * How sure it is that a factor is restricted.
     *
     * @param quasiP chance of the limit if the factor did not matter (Bryant and Lempert 2010); NaN where there is none
     * @param resamples share of the resamples whose box restricts the factor, 0 to 1; NaN where there is none
     */
    public record Support(double quasiP, double resamples) {}

    /**
     * An interval of a factor that has numbers.
     *
     * @param whole the whole range
     * @param low lower limit of the box, within the range
     * @param high upper limit of the box, within the range
     * @param support how sure it is
     */
    public record Between(Whole whole, double low, double high, Support support) implements Limit {
        /** Checks that the interval lies within the range. */
        public Between {
            if (!(whole.low() <= low && low <= high && high <= whole.high())) {
                throw new IllegalArgumentException(whole.path() + " between " + low + " and " + high
                        + "; allowed is an interval within " + whole.low() + " to " + whole.high());
            }
        }

        @Override
        public String path() {
            return whole.path();
        }

        @Override
        public String words() {
            String unit = whole.unit().isBlank() ? "" : " " + whole.unit();
            return FactorLevels.text(low) + " to " + FactorLevels.text(high) + unit + " of "
                    + FactorLevels.text(whole.low()) + " to " + FactorLevels.text(whole.high()) + unit;
        }
    }

    /**
     * The range over which a factor varies.
     *
     * @param path the path that varies
     * @param unit its unit, empty for none
     * @param low lowest value
     * @param high highest value
     */
    public record Whole(String path, String unit, double low, double high) {
        /** Checks that the ends are numbers in order. */
        public Whole {
            if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
                throw new IllegalArgumentException(
                        path + " from " + low + " to " + high + "; allowed are two numbers, the lower first");
            }
        }
    }

    /**
     * Some of the options of a factor that has words.
     *
     * @param path the path that varies
     * @param options every option
     * @param kept the options that the box keeps
     * @param support how sure it is
     */
    public record OneOf(String path, List<String> options, List<String> kept, Support support) implements Limit {
        /** Copies the options and checks that those kept are among them. */
        public OneOf {
            options = List.copyOf(options);
            kept = List.copyOf(kept);
            if (!options.containsAll(kept) || options.isEmpty()) {
                throw new IllegalArgumentException(path + " keeps " + kept + "; allowed are some of " + options);
            }
        }

        @Override
        public String words() {
            return String.join(" or ", kept) + " of " + String.join(", ", options);
        }
    }

    /** Copies the limits and checks that each factor has one. */
    public PrimBoxes {
        limits = List.copyOf(limits);
        if (!limits.isEmpty()) {
            Rows.check("box", limits.stream().map(Limit::path).toList());
        }
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = limits.isEmpty()
                ? "The box is the whole space: no factor is restricted"
                : "Box with many " + target + ": what it leaves of the whole range of each factor that it restricts";
        double height = limits.isEmpty() ? FRAME : FRAME + ROW * limits.size();
        return caption.chart(subtitle, words(), height, new PrimBoxesChart(this));
    }

    FactorNames names() {
        return new FactorNames(limits.stream().map(Limit::path).toList());
    }

    private String words() {
        FactorNames names = names();
        return limits.isEmpty()
                ? "The box is the whole space."
                : "Cases are " + target + ". The box: "
                        + limits.stream()
                                .map(limit -> names.of(limit.path()) + " " + limit.words() + " ("
                                        + quasiP(limit.support()) + ", " + resamples(limit.support()) + ")")
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    /** The quasi-p in words, those below 0.001 as such. */
    static String quasiP(Support support) {
        double p = support.quasiP();
        return Double.isNaN(p) ? "no quasi-p" : p < .001 ? "quasi-p < 0.001" : "quasi-p = " + Rounded.compact(p);
    }

    /** The share of resamples in words. */
    static String resamples(Support support) {
        return Double.isNaN(support.resamples())
                ? "not resampled"
                : "in " + Rounded.percent(support.resamples()) + " of resamples";
    }
}
