package org.brinksim.simulation;

import org.brinksim.random.Draw;
import org.brinksim.random.Stream;

/** One side of an episode: its rung, its losses and what chance has dealt it for the whole episode. */
final class Party {
    private static final double MOST_HURT = 5;

    private final int side;
    private final Stream chance;
    private final Stream losses;
    private final Stream command;
    private final Stream state;
    private int rung;
    private int killed;
    private int civilians;
    private int wounded;
    private int displaced;
    private int gained;
    private int reported;
    private int lost;
    private boolean struckByDrones;
    private final BetaShare civilianShare = new BetaShare();
    private final BetaShare early = new BetaShare();
    private final BetaShare late = new BetaShare();

    /** The draws that hold for the whole episode, by index in the stream of the side. */
    private enum Fate {
        PERCEPTION,
        SURPRISE,
        TERRAIN,
        WEAKNESS,
        CIVILIANS,
        WOUNDED,
        REPORTING,
        ORDER,
        ENGAGED
    }

    Party(int side, Stream chance, Stream losses, Stream command, Stream state) {
        this.side = side;
        this.chance = chance;
        this.losses = losses;
        this.command = command;
        this.state = state;
    }

    int side() {
        return side;
    }

    int rung() {
        return rung;
    }

    void setRung(int level) {
        rung = level;
    }

    int killed() {
        return killed;
    }

    /** Own dead in units of the tolerance of the state, at most 5. */
    double hurt(double tolerance) {
        return StrictMath.min(MOST_HURT, killed / tolerance);
    }

    int civilians() {
        return civilians;
    }

    int wounded() {
        return wounded;
    }

    void suffer(int dead, int deadCivilians, int hurt) {
        killed += dead;
        civilians += deadCivilians;
        wounded += hurt;
        lost += dead + hurt;
    }

    /** Dead and wounded so far: what an engaged force has lost. */
    int lost() {
        return lost;
    }

    int displaced() {
        return displaced;
    }

    void displace(int people) {
        displaced += people;
    }

    int gained() {
        return gained;
    }

    void gain() {
        gained++;
    }

    int reported() {
        return reported;
    }

    void report(int dead) {
        reported += dead;
    }

    boolean isStruckByDrones() {
        return struckByDrones;
    }

    void strikeByDrones() {
        struckByDrones = true;
    }

    /** Stream of the decisions of the state or of the border command. */
    Stream decisions(boolean byState) {
        return byState ? state : command;
    }

    Stream losses() {
        return losses;
    }

    /** Standard-normal quantile draw of how the other side's capability is seen. */
    double perception(double spread) {
        return Draw.normal(u(Fate.PERCEPTION), 0, spread);
    }

    double surprise() {
        return Draw.uniform(u(Fate.SURPRISE), .6, 1);
    }

    double terrain() {
        return Draw.uniform(u(Fate.TERRAIN), .5, .9);
    }

    double weakness() {
        return Draw.uniform(u(Fate.WEAKNESS), 1.2, 1.6);
    }

    double civilianShare(double mean, double concentration) {
        return civilianShare.of(u(Fate.CIVILIANS), mean, concentration);
    }

    double woundedRatio(double median) {
        return Draw.logNormal(u(Fate.WOUNDED), median, .25);
    }

    /** Share of dead reported at once, around a mean; a higher mean of the same episode gives a higher share. */
    double reportingEarly(double mean, double concentration) {
        return reporting(early, mean, concentration);
    }

    /** Share of dead reported within 30 days, around a mean; by the same draw as what is reported at once. */
    double reportingLate(double mean, double concentration) {
        return reporting(late, mean, concentration);
    }

    private double reporting(BetaShare share, double mean, double concentration) {
        return mean <= 0 || mean >= 1 ? mean : share.of(u(Fate.REPORTING), mean, concentration);
    }

    boolean orders(double readiness) {
        return Draw.bernoulli(u(Fate.ORDER), readiness);
    }

    double engaged(int rung, double low, double high) {
        return Draw.logUniform(chance.uniform(Fate.ENGAGED.ordinal() + rung), low, high);
    }

    private double u(Fate fate) {
        return chance.uniform(fate.ordinal());
    }
}
