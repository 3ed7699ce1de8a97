package org.brinksim.simulation;

import org.brinksim.behavior.HomePolitics;
import org.brinksim.behavior.LeaderSupport;
import org.brinksim.behavior.LeaderSupport.FightingDay;
import org.brinksim.behavior.Mobilisation;
import org.brinksim.behavior.Tenure;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;

/** The leadership of a state and its public: support, mobilisation and time in office. */
final class LeaderAgent {
    private static final double YEAR_DAYS = 365.25;
    private static final double FAINT = 1e-6;

    private final World world;
    private final int side;
    private final LeaderSupport law;
    private final Mobilisation mobilising;
    private final Tenure tenure;
    private final Stream fate;
    private double deviation;
    private double mobilisation;
    private int deadToday;
    private boolean atIncursion;
    private boolean lostGround;
    private double statedYears;
    private double yearsBefore;
    private int since;
    private double openShare;
    private int openDay = Integer.MIN_VALUE;

    LeaderAgent(World world, int side) {
        this.world = world;
        this.side = side;
        this.law = world.coefficients().home().support();
        this.mobilising = world.coefficients().home().mobilisation();
        this.tenure = world.coefficients().home().tenure();
        this.fate = Purpose.OFFICE.stream(world.chance(), world.blueprint().stateKey(side));
        this.statedYears = world.input(Input.YEARS_IN_OFFICE, side);
        this.yearsBefore = statedYears;
    }

    /** Hold of a hard line on the leadership, 0 to 1: public commitment and succession, on what is open of the line. */
    double commitment() {
        return HomePolitics.hardLine(
                world.input(Input.COMMITMENT, side), world.input(Input.SUCCESSION, side), openShare());
    }

    /** The same in the reference conditions. */
    double referenceCommitment() {
        return HomePolitics.hardLine(reference(Input.COMMITMENT), reference(Input.SUCCESSION), 1);
    }

    /** Open share of the line over that of the reference, worked out once a day. */
    private double openShare() {
        if (openDay != world.day()) {
            openDay = world.day();
            openShare = OpenLine.ofBorder(world);
        }
        return openShare;
    }

    /** Unrest at home, 0 to 1. */
    double unrest() {
        return mobilising.unrest(world.input(Input.UNREST, side), mobilisation);
    }

    /** Support of the leadership, 0 to 1. */
    double support() {
        return StrictMath.max(0, StrictMath.min(1, world.input(Input.SUPPORT, side) + deviation));
    }

    /** Mobilisation of the public by losses, 0 to 1. */
    double mobilisation() {
        return mobilisation;
    }

    /** Years in office: counted on from what the scenario states last, or from the last turnover. */
    double yearsInOffice() {
        return yearsBefore + (world.day() - since) / YEAR_DAYS;
    }

    /** What a name yet to be made adds to the utility of a climb, beyond the reference. */
    double reputation() {
        return tenure.reputation(yearsInOffice()) - tenure.reputation(reference(Input.YEARS_IN_OFFICE));
    }

    /** What arms in the hands of residents add to the utility of a climb to a rung. */
    double armedResidents(int nextRung) {
        return world.coefficients().home().residents().climb(nextRung, armedBeyondReference());
    }

    /** Arming of the residents less that of the reference, −1 to 1. */
    double armedBeyondReference() {
        return world.input(Input.ARMED_RESIDENTS, side) - reference(Input.ARMED_RESIDENTS);
    }

    /** Own people die. */
    void lose(int dead) {
        deadToday += dead;
    }

    /** There is fighting at rung 6 or above. */
    void seeIncursion() {
        atIncursion = true;
    }

    /** A post or village is lost. */
    void loseGround() {
        lostGround = true;
    }

    /** The public takes in the fighting of the last day. */
    void takeIn() {
        if (deadToday == 0 && !atIncursion && !lostGround) {
            return;
        }
        double openness = world.input(Input.OPENNESS, side);
        FightingDay day = new FightingDay(atIncursion, deadToday, lostGround);
        double before = support();
        double after = before + law.change(world.input(Input.CONTROL, side), openness, day);
        deviation = StrictMath.max(0, StrictMath.min(1, after)) - world.input(Input.SUPPORT, side);
        mobilisation = mobilising.after(mobilisation, openness, deadToday / world.input(Input.TOLERANCE, side));
        deadToday = 0;
        atIncursion = false;
        lostGround = false;
    }

    /** What was felt fades over some days, and office may be lost. */
    void pass(int days) {
        double stated = world.input(Input.YEARS_IN_OFFICE, side);
        if (stated != statedYears) {
            statedYears = stated;
            takeOffice(stated);
        }
        if (deviation != 0) {
            deviation *= kept(days, LeaderSupport.halfLife(world.input(Input.OPENNESS, side)));
        }
        if (mobilisation != 0) {
            double left = mobilisation * kept(days, mobilising.halfLife());
            mobilisation = left < FAINT ? 0 : left;
        }
        double hazard =
                tenure.hazard(world.input(Input.OPENNESS, side), unrest(), world.input(Input.CONTROL, side), support());
        if (hazard > 0 && Draw.bernoulli(fate.uniform(world.epochDay(), 0, 0), lost(hazard, days))) {
            turnOver();
        }
    }

    private static double kept(int days, double halfLife) {
        return StrictMath.exp(-StrictMath.log(2) * days / halfLife);
    }

    private static double lost(double hazard, int days) {
        return -StrictMath.expm1(-hazard * days / YEAR_DAYS);
    }

    private void turnOver() {
        takeOffice(0);
        deviation = 0;
        mobilisation = 0;
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.TURNOVER)
                        .by(world.blueprint().stateId(side))
                        .saying("the leadership loses office"));
    }

    private void takeOffice(double years) {
        yearsBefore = years;
        since = world.day();
    }

    private double reference(Input input) {
        Conditions reference = world.blueprint().reference();
        Layout layout = world.blueprint().layout();
        return reference.get(layout.slot(input, side));
    }
}
