package org.brinksim.behavior;

import java.util.List;
import org.brinksim.conflict.SignatoryLevel;

/**
 * When deals come and how long they hold.
 *
 * <p>A deal fails fast with probability π: its life is Weibull(k_f, ω_f); otherwise Weibull(k_s, ω_s). Conditions act on
 * the hazard, exp(Σ β x) (Fortna 2004, ch. 3, for the covariates and their signs).
 *
 * @param low chance of a deal in a slice below rung 6 at neutral terms
 * @param base hazard of a deal in a slice from rung 6
 * @param slope rise of that hazard with each slice at rung 6 or above
 * @param fastLocal π of local commanders and governors
 * @param fastChief π of security chiefs
 * @param fastPresident π of presidents
 * @param shift shift of the log odds of π
 * @param fastShape k_f
 * @param fastHours ω_f in hours
 * @param slowShape k_s
 * @param slowDays ω_s in days
 */
public record CeasefireLaw(
        double low,
        double base,
        double slope,
        double fastLocal,
        double fastChief,
        double fastPresident,
        double shift,
        double fastShape,
        double fastHours,
        double slowShape,
        double slowDays) {
    private static final double HOURS_PER_DAY = 24;

    /** Chance that both sides agree in a slice at neutral terms. */
    public double chance(boolean incursion, int slicesAtIncursion) {
        return incursion ? -StrictMath.expm1(-(base + slope * slicesAtIncursion)) : low;
    }

    /** Utility of agreeing at neutral terms, so that two sides of precision η agree with that chance. */
    public static double inclination(double chance, double precision) {
        double one = StrictMath.sqrt(chance);
        return StrictMath.log(one / (1 - one)) / precision;
    }

    /** Share π of deals of a level that fail fast. */
    public double fastShare(SignatoryLevel level) {
        double share = switch (level) {
            case LOCAL, GOVERNOR -> fastLocal;
            case SECURITY_CHIEF -> fastChief;
            case PRESIDENT -> fastPresident;
        };
        double odds = StrictMath.exp(shift) * share;
        return odds / (odds + 1 - share);
    }

    /**
     * Life of a deal in days.
     *
     * @param fast whether it fails fast
     * @param uniform a uniform number, 0 to 1, both excluded
     * @param logHazard Σ β x, 0 at neutral conditions
     */
    public double life(boolean fast, double uniform, double logHazard) {
        double shape = fast ? fastShape : slowShape;
        double scale = fast ? fastHours / HOURS_PER_DAY : slowDays;
        double exponential = -StrictMath.log1p(-uniform);
        return scale * StrictMath.exp((StrictMath.log(exponential) - logHazard) / shape);
    }

    /** From a day of a deal's life on its hazard is e^{logFactor} times what it was. */
    public record Shift(double day, double logFactor) {}

    /**
     * Life of a deal in days whose hazard shifts on some days: the exact inverse of its cumulative hazard, which is that of
     * the Weibull law between the shifts.
     *
     * @param fast whether it fails fast
     * @param uniform a uniform number, 0 to 1, both excluded
     * @param logHazard Σ β x at signature
     * @param shifts in order of days
     */
    public double life(boolean fast, double uniform, double logHazard, List<Shift> shifts) {
        double shape = fast ? fastShape : slowShape;
        double scale = fast ? fastHours / HOURS_PER_DAY : slowDays;
        double left = -StrictMath.log1p(-uniform);
        double log = logHazard;
        double from = 0;
        for (Shift shift : shifts) {
            double to = StrictMath.pow(shift.day() / scale, shape);
            double spent = StrictMath.exp(log) * (to - from);
            if (left <= spent) {
                break;
            }
            left -= spent;
            from = to;
            log += shift.logFactor();
        }
        return from == 0
                ? life(fast, uniform, logHazard)
                : scale * StrictMath.pow(from + left * StrictMath.exp(-log), 1 / shape);
    }

    /**
     * Weight of a level among the signatories, from the deals of the record.
     *
     * @param incursion whether the episode stands at rung 6 or above
     * @param securityLine open line between security chiefs, 0 to 1
     */
    public static double weight(SignatoryLevel level, boolean incursion, double securityLine) {
        return switch (level) {
            case LOCAL -> incursion ? 3 : 5;
            case GOVERNOR -> 1;
            case SECURITY_CHIEF -> (incursion ? 4 : 1) * (1 + 3 * securityLine);
            case PRESIDENT -> incursion ? 1 : 0;
        };
    }
}
