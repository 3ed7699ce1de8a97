package org.brinksim.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a calibration is to reproduce: one statistic of the record, with the range that its sources leave open.
 *
 * @param id id, for example {@code april-dead-kgz}
 * @param statistic key of the statistic, one of those the calibration computes
 * @param scenario what it is computed on: {@code course}, {@code triggers} or the name of a scenario
 * @param side id of a state, empty when it is of both or of none
 * @param from first day of its window
 * @param to last day of its window
 * @param observed lowest, best and highest value on record; a missing high end is open
 * @param scale on which differences are counted
 * @param weight how much it counts among the others, above 0
 * @param split {@code any}, or the one calibration that may see it
 * @param unit unit of the value
 * @param sources keys of the sources
 */
public record Target(
        String id,
        String statistic,
        String scenario,
        String side,
        LocalDate from,
        LocalDate to,
        Figure observed,
        Scale scale,
        double weight,
        String split,
        String unit,
        List<String> sources) {
    private static final String ANY = "any";

    /** The scale on which differences between values are counted. */
    public enum Scale {
        /** As it is: shares. */
        IDENTITY,
        /** Square root: small counts. */
        SQRT,
        /** Logarithm of one more: amounts that span magnitudes. */
        LOG;

        /** The value, 0 or more, on this scale. */
        public double of(double value) {
            return switch (this) {
                case IDENTITY -> value;
                case SQRT -> StrictMath.sqrt(value);
                case LOG -> StrictMath.log1p(value);
            };
        }

        /** The value that is so much on this scale. */
        public double back(double scaled) {
            return switch (this) {
                case IDENTITY -> scaled;
                case SQRT -> scaled * scaled;
                case LOG -> StrictMath.expm1(scaled);
            };
        }
    }

    /** Copies the sources and checks the weight. */
    public Target {
        sources = List.copyOf(sources);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("target " + id + " has weight " + weight + "; allowed is more than 0");
        }
    }

    static Target of(Row row) {
        return new Target(
                row.text("id"),
                row.text("statistic"),
                row.text("scenario"),
                row.text("side"),
                row.date("date_from").orElseThrow(),
                row.date("date_to").orElseThrow(),
                Figure.of(row, "note"),
                Scale.valueOf(row.text("scale").toUpperCase(Locale.ROOT)),
                row.number("weight"),
                row.text("split"),
                row.text("unit"),
                row.words("source"));
    }

    /** Whether the calibration of a name may see it. */
    public boolean isFor(String calibration) {
        return split.equals(ANY) || split.equals(calibration);
    }

    /** The low end of the range on the scale. */
    public double low() {
        return scale.of(observed.low());
    }

    /** The high end of the range on the scale, infinite when it is open. */
    public double high() {
        return Double.isNaN(observed.high()) ? Double.POSITIVE_INFINITY : scale.of(observed.high());
    }

    /** How far a value on the scale lies from the range, with sign; 0 within. */
    public double miss(double scaled) {
        return scaled < low() ? scaled - low() : StrictMath.max(0, scaled - high());
    }
}
