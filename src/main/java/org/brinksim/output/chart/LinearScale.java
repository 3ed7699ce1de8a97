package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Linear axes with round ticks that cover given numbers, also very large and very small ones. */
final class LinearScale {
    private static final int TICKS = 5;
    private static final double NOTHING = 1e-9;
    private static final double PAD = .025;
    private static final double LEAST = 1e-3;
    private static final double MOST = 1e6;

    private LinearScale() {}

    /** An axis that covers every finite number; from 0 to 1 when there is none. */
    static Scale covering(String label, DoubleStream values) {
        return covering(label, TICKS, values);
    }

    /** An axis that covers every finite number, with about the given number of steps. */
    static Scale covering(String label, int steps, DoubleStream values) {
        double[] finite = values.filter(Double::isFinite).toArray();
        double low = DoubleStream.of(finite).min().orElse(0);
        double high = DoubleStream.of(finite).max().orElse(1);
        double size = StrictMath.max(StrictMath.abs(low), StrictMath.abs(high));
        if (!(high - low > NOTHING * size)) {
            low -= size / 10;
            high += size == 0 ? 1 : size / 10;
        }
        double step = Scales.step((high - low) / steps);
        long first = (long) StrictMath.floor(low / step + NOTHING);
        long last = (long) StrictMath.ceil(high / step - NOTHING);
        return scale(label, step, first, last);
    }

    /** The same axis with room for marks beyond both ends. */
    static Scale padded(Scale scale) {
        double pad = (scale.high() - scale.low()) * PAD;
        return new Scale(scale.label(), scale.low() - pad, scale.high() + pad, scale.ticks());
    }

    /** The same axis cut to a range, with the ticks that lie within it, none below zero where no number can be. */
    static Scale cut(Scale scale, double low, double high, boolean nonnegative) {
        double least = nonnegative ? StrictMath.max(0, low) : low;
        List<Tick> ticks = scale.ticks().stream()
                .filter(tick -> tick.at() >= least && tick.at() <= high)
                .toList();
        return new Scale(scale.label(), low, high, ticks);
    }

    private static Scale scale(String label, double step, long first, long last) {
        double size = step * StrictMath.max(StrictMath.abs(first), StrictMath.abs(last));
        boolean extreme = size < LEAST || size > MOST;
        int exponent = extreme ? 3 * (int) StrictMath.floor(StrictMath.log10(size) / 3) : 0;
        double unit = StrictMath.pow(10, exponent);
        List<Tick> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, Rounded.plain(i * step / unit)));
        }
        String text = extreme && !label.isEmpty() ? label + ", in " + Rounded.powerOfTen(exponent) : label;
        return new Scale(text, first * step, last * step, ticks);
    }
}
