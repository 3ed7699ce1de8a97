package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The small axis of one row: linear, or logarithmic where the numbers are far apart and none is negative.
 *
 * @param low number at the left end
 * @param high number at the right end
 * @param least lowest number above 0 on a logarithmic axis, NaN on a linear one
 */
record StripScale(double low, double high, double least) {
    private static final double FAR = 50;
    private static final double ZERO = .08;

    /** An axis that covers every finite number. */
    static StripScale covering(DoubleStream values) {
        double[] shown = values.filter(Double::isFinite).sorted().toArray();
        double least = DoubleStream.of(shown).filter(value -> value > 0).min().orElse(Double.NaN);
        boolean isFar = shown.length > 0 && shown[0] >= 0 && shown[shown.length - 1] >= FAR * least;
        if (isFar) {
            Scale powers = LogScale.covering("", DoubleStream.of(shown));
            double first = StrictMath.pow(10, powers.low());
            return new StripScale(shown[0] == 0 ? 0 : first, StrictMath.pow(10, powers.high()), first);
        }
        Scale linear = LinearScale.covering("", 3, DoubleStream.of(shown));
        return new StripScale(linear.low(), linear.high(), Double.NaN);
    }

    boolean isLogarithmic() {
        return Double.isFinite(least);
    }

    /** Share of the way from the left end to the right; on a logarithmic axis 0 has a place of its own. */
    double share(double value) {
        if (!isLogarithmic()) {
            return (value - low) / (high - low);
        }
        double start = low == 0 ? ZERO : 0;
        double along = StrictMath.log10(value / least) / StrictMath.log10(high / least);
        return value <= 0 ? 0 : start + (1 - start) * StrictMath.max(0, along);
    }

    /** Numbers between the ends at which a line stands: the powers of ten of a logarithmic axis, thirds of none. */
    List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        for (double at = least; isLogarithmic() && at < high * .99; at *= 10) {
            if (at > low) {
                lines.add(at);
            }
        }
        return lines;
    }
}
