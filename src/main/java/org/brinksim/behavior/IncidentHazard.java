package org.brinksim.behavior;

/**
 * How often incidents happen on a segment, and how they breed others.
 *
 * <p>λ_s(t) = μ_s(t) + Σ_u n·w_sr·m(h_u)·k(t−u): a background that conditions raise or lower, plus self-excitation
 * (Hawkes 1971; Mohler, Short, Brantingham, Schoenberg &amp; Tita 2011, eq. 1) with an exponential delay, here in whole
 * days, and a kernel in space that sums to 1 over the border.
 *
 * @param seasonAmplitude swing over the year on water segments, 0 to 1
 * @param worksFactor factor while works go on
 * @param droughtGain relative rise in a full drought on water segments
 * @param frustrationGain relative rise at full frustration
 * @param patrolEffect relative fall under joint patrols, 0 to 1
 * @param bufferKm width of a buffer strip that lowers contact to e^(−1), in km
 * @param settledEffect relative fall on a fully settled segment, 0 to 1
 * @param jointWaterDivisor divisor on a water segment run by a joint body
 * @param excitation n, offspring per incident, below 1
 * @param delayDays τ, mean delay of offspring
 */
public record IncidentHazard(
        double seasonAmplitude,
        double worksFactor,
        double droughtGain,
        double frustrationGain,
        double patrolEffect,
        double bufferKm,
        double settledEffect,
        double jointWaterDivisor,
        double excitation,
        double delayDays) {

    private static final double POSTS_EXPONENT = .15;
    private static final double KERNEL_KM = 15;
    private static final double MARK_SLOPE = .3;
    private static final double FRUSTRATION_DAYS = 365;
    private static final double YEAR_DAYS = 365;
    private static final int BRAWL = 2;
    private static final int FIRE = 4;

    /**
     * The part of the background that conditions on the ground set.
     *
     * @param settled settled share σ, 0 to 1
     * @param patrols joint patrols, 0 to 1
     * @param strip width w of the buffer strip in km; contact falls as e^(−w/w₀)
     * @param fortified factor of the posts, see {@link #fortified}
     * @param jointWater a joint body on a water segment, 0 to 1
     */
    public double ground(double settled, double patrols, double strip, double fortified, double jointWater) {
        double contact = strip == 0 ? 1 : StrictMath.exp(-strip / bufferKm);
        double shared = 1 + jointWater * (jointWaterDivisor - 1);
        return (1 - settledEffect * settled) * (1 - patrolEffect * patrols) * contact * fortified / shared;
    }

    /** Factor of fortification: (posts of one side · posts of the other)^.15, 1 as at the start of the record. */
    public static double fortified(double ownPosts, double otherPosts) {
        double posts = ownPosts * otherPosts;
        return posts == 1 ? 1 : StrictMath.pow(posts, POSTS_EXPONENT);
    }

    /** Factor of the season on a water segment: 1 + A cos 2π(t − t0)/365, t and t0 days of the year. */
    public double season(double dayOfYear, double peakDay) {
        return seasonAmplitude == 0
                ? 1
                : 1 + seasonAmplitude * StrictMath.cos(2 * StrictMath.PI * (dayOfYear - peakDay) / YEAR_DAYS);
    }

    /** Factor of a drought of a severity, 0 to 1, on a water segment. */
    public double drought(double severity) {
        return 1 + droughtGain * severity;
    }

    /** Factor of frustration, days after the last round of talks; it saturates over a year. */
    public double frustration(double daysSinceTalks) {
        return frustrationGain == 0
                ? 1
                : 1 + frustrationGain * (1 - StrictMath.exp(-daysSinceTalks / FRUSTRATION_DAYS));
    }

    /** The largest factor that season and frustration can reach on a segment. */
    public double ceiling(boolean water) {
        return (water ? 1 + seasonAmplitude : 1) * (1 + frustrationGain);
    }

    /** Share of excitation that is left a day later: e^(−1/τ). */
    public double dailyDecay() {
        return StrictMath.exp(-1 / delayDays);
    }

    /**
     * What an incident adds to the excitation of its day, so that all its later days sum to n·m.
     *
     * @param rung rung at which it was born, 2 or 4
     * @param guardShare share of incidents born at rung 4; it makes the mean mark 1
     */
    public double jump(int rung, double guardShare) {
        double brawl = StrictMath.exp(MARK_SLOPE * (BRAWL - FIRE));
        double mean = (1 - guardShare) * brawl + guardShare;
        double mark = (rung >= FIRE ? 1 : brawl) / mean;
        double decay = dailyDecay();
        return excitation * mark * (1 - decay) / decay;
    }

    /** Unnormalised weight of distance in the kernel of space: e^(−d/15 km). */
    public static double proximity(double km) {
        return StrictMath.exp(-km / KERNEL_KM);
    }
}
