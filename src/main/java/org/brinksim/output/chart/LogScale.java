package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Logarithmic axes over whole powers of ten; positions are log10. */
final class LogScale {
    private LogScale() {}

    /** An axis that covers every number above 0; from 0.1 to 1 when there is none. */
    static Scale covering(String label, DoubleStream values) {
        double[] above = values.filter(value -> value > 0 && Double.isFinite(value))
                .map(StrictMath::log10)
                .sorted()
                .toArray();
        int low = above.length == 0 ? -1 : (int) StrictMath.floor(above[0]);
        int high = above.length == 0 ? 0 : (int) StrictMath.ceil(above[above.length - 1]);
        List<Tick> ticks = new ArrayList<>();
        for (int power = low; power <= StrictMath.max(high, low + 1); power++) {
            ticks.add(new Tick(power, Rounded.plain(StrictMath.pow(10, power))));
        }
        return new Scale(label, low, StrictMath.max(high, low + 1), ticks);
    }

    /** The position of a number on an axis; numbers at or below 0 stand at its lower end. */
    static double position(Scale scale, double value) {
        return value > 0 ? StrictMath.max(scale.low(), StrictMath.log10(value)) : scale.low();
    }
}
