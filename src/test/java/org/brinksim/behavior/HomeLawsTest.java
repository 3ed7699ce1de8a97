package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.brinksim.behavior.LeaderSupport.FightingDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeLawsTest {
    private static final double NEAR = 1e-12;
    private final LeaderSupport support = new LeaderSupport(.02, .05, .03);
    private final Mobilisation mobilisation = new Mobilisation(.3, 60, .5);
    private final Tenure tenure = new Tenure(8, .1, 3);
    private final ArmedResidents residents = new ArmedResidents(.5, 1.2, .4);
    private final FightingCost cost = new FightingCost(.5, .02, 2e-4, 1.5e-5);

    @Test
    void supportAddsRallyLossesAndGround() {
        double all = support.change(.9, .2, new FightingDay(true, 25, true));
        assertThat(all).isCloseTo(.02 * .9 - .05 * .2 * 5 / 10 - .03, within(NEAR));
        assertThat(support.change(.9, .2, new FightingDay(false, 0, false))).isZero();
        assertThat(support.change(0, .7, new FightingDay(true, 100, false))).isCloseTo(-.035, within(NEAR));
        assertThat(new LeaderSupport(0, 0, 0).change(1, 1, new FightingDay(true, 99, true)))
                .isZero();
    }

    @Test
    void theSameDayLiftsAControlledLeadershipAndLowersAnOpenOne() {
        FightingDay day = new FightingDay(true, 20, false);
        assertThat(support.change(.9, .1, day)).isPositive();
        assertThat(support.change(.3, .8, day)).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"0, 200", "1, 70", ".5, 135"})
    void supportReturnsFasterInTheOpen(double openness, double days) {
        assertThat(LeaderSupport.halfLife(openness)).isCloseTo(days, within(NEAR));
    }

    @Test
    void mobilisationSaturatesAndIsSilentWithoutLossesOrOpenness() {
        assertThat(mobilisation.after(.2, .7, 0)).isEqualTo(.2);
        assertThat(mobilisation.after(.2, 0, 5)).isEqualTo(.2);
        assertThat(mobilisation.after(0, .7, 3)).isCloseTo(1 - StrictMath.exp(-.63), within(NEAR));
        double once = mobilisation.after(0, .7, 3);
        double twice = mobilisation.after(mobilisation.after(0, .7, 1), .7, 2);
        assertThat(twice).isCloseTo(once, within(NEAR));
        assertThat(mobilisation.after(.5, 1, 1e9)).isEqualTo(1);
    }

    @Test
    void mobilisationIsUnrestInPart() {
        assertThat(mobilisation.unrest(.3, 0)).isEqualTo(.3);
        assertThat(mobilisation.unrest(.3, .4)).isCloseTo(1 - .7 * .8, within(NEAR));
        assertThat(mobilisation.unrest(1, .4)).isEqualTo(1);
    }

    @Test
    void officeIsLostOnlyBeyondControl() {
        assertThat(tenure.hazard(.7, .5, .5, .2)).isZero();
        assertThat(tenure.hazard(.7, .3, .9, .2)).isZero();
        assertThat(tenure.hazard(.7, 1, .5, .2)).isCloseTo(8 * .7 * .5 * .8, within(NEAR));
        assertThat(tenure.hazard(0, 1, 0, 0)).isZero();
    }

    @Test
    void aNameIsMadeWithTheYears() {
        assertThat(tenure.reputation(0)).isEqualTo(.1);
        assertThat(tenure.reputation(3)).isCloseTo(.1 / StrictMath.E, within(NEAR));
        assertThat(new Tenure(8, 0, 3).reputation(0)).isZero();
    }

    /** A succession alone and a commitment alone hold alike; neither is counted twice. */
    @Test
    void successionActsAsACommitment() {
        assertThat(HomePolitics.hardLine(0, 1, 1)).isEqualTo(1);
        assertThat(HomePolitics.hardLine(1, 0, 1)).isEqualTo(1);
        assertThat(HomePolitics.hardLine(.3, 0, 1)).isEqualTo(.3);
        assertThat(HomePolitics.hardLine(0, .3, 1)).isEqualTo(.3);
        assertThat(HomePolitics.hardLine(1, 1, 1)).isEqualTo(1);
        assertThat(HomePolitics.hardLine(.5, .4, .5)).isCloseTo(.5 * .7, within(NEAR));
        assertThat(HomePolitics.hardLine(1, 1, 0)).isZero();
    }

    @Test
    void armsOfResidentsCountBetweenAFightAndFire() {
        assertThat(residents.climb(3, .6) + residents.climb(4, .6)).isCloseTo(.3, within(NEAR));
        for (int rung : new int[] {1, 2, 5, 6, 7}) {
            assertThat(residents.climb(rung, 1)).isZero();
        }
        assertThat(residents.brawlFactor(.5)).isCloseTo(1.6, within(NEAR));
        assertThat(residents.brawlFactor(-1)).isZero();
        assertThat(residents.civilianFactor(.5)).isCloseTo(1.2, within(NEAR));
        assertThat(residents.civilianFactor(0)).isEqualTo(1);
    }

    @Test
    void costsAreAccountsByUnit() {
        assertThat(cost.closedDay(73, 0)).isCloseTo(.05, within(NEAR));
        assertThat(cost.closedDay(73, 1)).isZero();
        assertThat(cost.houses(50, .3)).isCloseTo(.3, within(NEAR));
        assertThat(cost.engaged(1_000, .25)).isCloseTo(.05, within(NEAR));
        assertThat(cost.reinforced(2_000, 7)).isCloseTo(.21, within(NEAR));
    }
}
