package org.brinksim.behavior;

/**
 * Time in office: how a leadership loses it and what it means to be new in it.
 *
 * <p>Hazard a year λ = rate·openness·max(0, unrest − control)·(1 − support): unrest that control does not hold down, where office
 * can be lost at all (Bueno de Mesquita &amp; Siverson 1995 on losses and survival in office; the form is an assumption). A new
 * leader has a name for firmness to make and resists more (Wolford 2007): w·e^(−years/τ), w may be zero.
 *
 * @param rate hazard a year in an open state at full unrest without control or support
 * @param newWeight w, utility of a climb for a leadership on its first day
 * @param newYears τ, years
 */
public record Tenure(double rate, double newWeight, double newYears) {
    /** Hazard of losing office, per year; all arguments from 0 to 1. */
    public double hazard(double openness, double unrest, double control, double support) {
        return rate * openness * StrictMath.max(0, unrest - control) * (1 - support);
    }

    /** Utility that a name yet to be made adds to a climb after some years in office. */
    public double reputation(double years) {
        return newWeight == 0 ? 0 : newWeight * StrictMath.exp(-years / newYears);
    }
}
