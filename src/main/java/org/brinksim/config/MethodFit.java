package org.brinksim.config;

import java.util.List;
import org.brinksim.experiment.design.Method;

/** Checks that the method of a sweep fits its factors. */
final class MethodFit {
    private static final int HALTON_DIMENSIONS = 40;
    private static final int SOBOL_DIMENSIONS = 1_000;

    private final Mapping design;
    private final List<Varied> factors;
    private final List<Double> own;
    private final Problems problems;

    MethodFit(Mapping design, List<Varied> factors, List<Double> own, Problems problems) {
        this.design = design;
        this.factors = factors;
        this.own = own;
        this.problems = problems;
    }

    /** Reports what does not fit. */
    void check(Method method) {
        if (method instanceof Method.Factorial) {
            checkFactorial();
        } else if (method instanceof Method.OneAtATime) {
            checkOneAtATime();
        } else if (method instanceof Method.Morris morris && morris.levels() % 2 != 0) {
            String what = morris.levels() + " levels; allowed is an even number";
            problems.report(design.place(DesignShape.LEVELS), SweepShape.DESIGN, what);
        } else if (method instanceof Method.Sobol) {
            checkDimensions(method, SOBOL_DIMENSIONS);
        } else if (method instanceof Method.Halton) {
            checkDimensions(method, HALTON_DIMENSIONS);
        } else if (method instanceof Method.Saltelli saltelli) {
            checkDimensions(method, SOBOL_DIMENSIONS / 2);
            checkSize((double) saltelli.rows() * ((saltelli.secondOrder() ? 2L : 1L) * factors.size() + 2));
        }
    }

    private void checkFactorial() {
        double size = 1;
        for (Varied varied : factors) {
            size *= varied.factor().levels();
            if (varied.factor().levels() == 0) {
                String what = "it has no levels, which factorial needs; write a list of levels, or {low, high, steps}";
                problems.report(varied.place(), varied.factor().path(), what);
            }
        }
        checkSize(size);
    }

    private void checkOneAtATime() {
        for (int i = 0; i < factors.size(); i++) {
            if (Double.isNaN(own.get(i))) {
                String what = "the inputs that it means have different values, and oat needs one value to start from; "
                        + "set them alike under set, or name them one by one";
                problems.report(factors.get(i).place(), factors.get(i).factor().path(), what);
            }
        }
    }

    private void checkDimensions(Method method, int most) {
        if (factors.size() > most) {
            String what = factors.size() + " factors; " + method.key() + " takes at most " + most;
            problems.report(design.place(), SweepShape.DESIGN, what);
        }
    }

    private void checkSize(double size) {
        if (size > Integer.MAX_VALUE) {
            String what = Numbers.text(size) + " points; allowed are at most " + Integer.MAX_VALUE;
            problems.report(design.place(), SweepShape.DESIGN, what);
        }
    }
}
