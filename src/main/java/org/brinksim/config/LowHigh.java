package org.brinksim.config;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** A range as a sweep states it, {@code {low, high}} or {@code {low, high, steps}}. */
record LowHigh(Mapping stated) {
    private static final MathContext DIGITS = new MathContext(15);

    double low() {
        return number(FactorShape.LOW);
    }

    double high() {
        return number(FactorShape.HIGH);
    }

    boolean hasSteps() {
        return stated.has(FactorShape.STEPS);
    }

    /** Whether the high end is above the low end; reports it when not. */
    boolean isOrdered(String path, Problems problems) {
        if (low() < high()) {
            return true;
        }
        String what = "high " + Numbers.text(high()) + " is not above low " + Numbers.text(low());
        problems.report(stated.place(FactorShape.HIGH), path, what);
        return false;
    }

    /** The evenly spaced levels, both ends included. */
    List<Double> levels() {
        BigDecimal low = BigDecimal.valueOf(low());
        BigDecimal width = BigDecimal.valueOf(high()).subtract(low);
        int last = (int) number(FactorShape.STEPS) - 1;
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            BigDecimal above = width.multiply(BigDecimal.valueOf(i)).divide(BigDecimal.valueOf(last), DIGITS);
            levels.add(low.add(above).doubleValue());
        }
        return levels;
    }

    private double number(String key) {
        return stated.get(key) instanceof Scalar scalar ? scalar.number() : Double.NaN;
    }
}
