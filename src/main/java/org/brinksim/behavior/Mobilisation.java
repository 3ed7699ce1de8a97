package org.brinksim.behavior;

/**
 * How own losses bring an open public onto its feet: relief, protest, calls to leave an alliance.
 *
 * <p>a ← a + (1 − a)·(1 − e^(−gain·openness·dead/tolerance)); it fades with a half-life, and unrest = u + (1 − u)·w·a where u
 * is what the scenario states. The political effect of losses runs through what the public comes to know of them (Gartner &amp; Segura
 * 1998); the form and the sizes are assumptions.
 *
 * @param gain rate at which own dead, in units of the tolerance, close the gap to full mobilisation
 * @param halfLife days in which half of it fades
 * @param weight w, part of full mobilisation that counts as unrest, 0 to 1
 */
public record Mobilisation(double gain, double halfLife, double weight) {
    /** Mobilisation after own losses, from 0 to 1. */
    public double after(double before, double openness, double deadOverTolerance) {
        return before - (1 - before) * StrictMath.expm1(-gain * openness * deadOverTolerance);
    }

    /** Unrest at home, 0 to 1: what the scenario states and what mobilisation adds. */
    public double unrest(double stated, double mobilised) {
        return stated + (1 - stated) * weight * mobilised;
    }
}
