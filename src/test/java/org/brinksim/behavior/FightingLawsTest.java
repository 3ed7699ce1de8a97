package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.brinksim.conflict.EquipmentClass;
import org.junit.jupiter.api.Test;

/** Contest, Lanchester's law, lethality, capability, flight, politics and the pull of patrons against their formulas. */
class FightingLawsTest {
    @Test
    void theContestIsTheRatioOfPowersAndFair() {
        double a = 30;
        double b = 12;
        double expected = StrictMath.pow(a, 1.5) / (StrictMath.pow(a, 1.5) + StrictMath.pow(b, 1.5));
        double chance = Contest.chance(StrictMath.log(a), StrictMath.log(b), 1.5);
        assertThat(chance).isCloseTo(expected, within(1e-14));
        assertThat(chance + Contest.chance(StrictMath.log(b), StrictMath.log(a), 1.5))
                .isCloseTo(1, within(1e-15));
        assertThat(Contest.chance(2, 2, 7)).isEqualTo(.5);
        assertThat(Contest.chance(StrictMath.log(7 * a), StrictMath.log(7 * b), 1.5))
                .isCloseTo(chance, within(1e-14));
        assertThat(Contest.chance(800, -800, 1.5)).isEqualTo(1);
        assertThat(Contest.chance(-800, 800, 1.5)).isZero();
    }

    @Test
    void theContestRisesWithOwnAndFallsWithOtherStrength() {
        double before = -1;
        for (double own = -5; own <= 5; own += .25) {
            double chance = Contest.chance(own, .7, 1.5);
            assertThat(chance).isGreaterThan(before);
            assertThat(Contest.chance(.7, own, 1.5)).isCloseTo(1 - chance, within(1e-14));
            before = chance;
        }
        assertThat(Contest.chance(2, 1, 3)).isGreaterThan(Contest.chance(2, 1, 1.5));
    }

    /** a·x² − b·y² stays as it was while both fight. */
    @Test
    void theSquareLawKeepsItsInvariant() {
        double a = .02;
        double b = .05;
        double x = 900;
        double y = 400;
        for (double time : new double[] {0, .5, 1, 4, 9}) {
            double left = Lanchester.after(x, y, b, a, time);
            double other = Lanchester.after(y, x, a, b, time);
            assertThat(a * left * left - b * other * other).isCloseTo(a * x * x - b * y * y, within(1e-6));
            assertThat(left).isLessThanOrEqualTo(x);
        }
        assertThat(Lanchester.after(x, y, b, a, 0)).isEqualTo(x);
        assertThat(Lanchester.after(x, y, 0, a, 5)).isEqualTo(x);
        assertThat(Lanchester.after(x, y, .1, 0, 2)).isCloseTo(900 - 80, within(1e-10));
    }

    /** Two halves of a time are the whole, and the end of the weaker side ends the losses of the stronger. */
    @Test
    void theSquareLawEndsWithOneSide() {
        double half = Lanchester.after(
                Lanchester.after(900, 400, .05, .02, 1), Lanchester.after(400, 900, .02, .05, 1), .05, .02, 1);
        assertThat(half).isCloseTo(Lanchester.after(900, 400, .05, .02, 2), within(1e-9));
        double survivors = StrictMath.sqrt(900 * 900 - .05 / .02 * 400 * 400);
        assertThat(Lanchester.after(900, 400, .05, .02, 1e4)).isCloseTo(survivors, within(1e-6));
        assertThat(Lanchester.after(400, 900, .02, .05, 1e4)).isZero();
        assertThat(Lanchester.after(500, 0, .05, .02, 3)).isEqualTo(500);
        assertThat(Lanchester.after(0, 500, .05, .02, 3)).isZero();
        assertThat(Lanchester.after(100, 100, .1, .1, 1e3)).isCloseTo(0, within(1e-9));
    }

    @Test
    void lethalityIsPerPersonAndSlice() {
        Lethality law = new Lethality(.08, .01, .002, .003, .04, 1.5);
        assertThat(law.perPerson(4)).isCloseTo(1.5 * .01 / 4, within(1e-15));
        assertThat(law.perPerson(5)).isCloseTo(1.5 * .002 / 4, within(1e-15));
        assertThat(law.perPerson(6)).isCloseTo(1.5 * .003 / 4, within(1e-15));
        assertThat(law.perPerson(7)).isCloseTo(1.5 * .04 / 4, within(1e-15));
        assertThat(law.perPerson(3)).isZero();
        assertThat(law.brawlSide()).isCloseTo(1.5 * .08 / 8, within(1e-15));
        assertThat(new Lethality(.08, .01, .002, .003, .04, 0).perPerson(7)).isZero();
        for (int rung = 4; rung <= 7; rung++) {
            assertThat(Lethality.leastEngaged(rung)).isLessThan(Lethality.mostEngaged(rung));
            assertThat(Lethality.leastEngaged(rung)).isGreaterThan(Lethality.leastEngaged(rung - 1));
        }
    }

    @Test
    void capabilityWeighsWhatCanBeDeployed() {
        CapabilityWeights law = new CapabilityWeights(.5, .4, 1, 3, 2, .1, 2.5);
        assertThat(law.strength(EquipmentClass.INFANTRY, 1500)).isEqualTo(15);
        assertThat(law.strength(EquipmentClass.MORTARS, 60)).isCloseTo(3, within(1e-12));
        assertThat(law.strength(EquipmentClass.ARMOUR, 50)).isCloseTo(2, within(1e-12));
        assertThat(law.strength(EquipmentClass.ARTILLERY, 7)).isCloseTo(.7, within(1e-12));
        assertThat(law.strength(EquipmentClass.HELICOPTER, 2)).isEqualTo(6);
        assertThat(law.strength(EquipmentClass.ARMED_DRONE, 3)).isEqualTo(6);
        assertThat(law.strength(EquipmentClass.AIR_DEFENCE, 9)).isZero();
        assertThat(CapabilityWeights.log(20)).isEqualTo(StrictMath.log(20));
        assertThat(CapabilityWeights.log(0)).isEqualTo(StrictMath.log(1e-6));
    }

    @Test
    void flightSaturatesAtThoseWhoCanLeave() {
        Flight law = new Flight(.03);
        assertThat(law.away(8000, .8, 10)).isCloseTo(6400 * (1 - StrictMath.exp(-.3)), within(1e-9));
        assertThat(law.away(8000, .8, 0)).isZero();
        assertThat(law.away(8000, .8, 1e6)).isEqualTo(6400);
        assertThat(law.away(8000, 0, 50)).isZero();
        assertThat(java.util.stream.IntStream.rangeClosed(0, 7).mapToDouble(Flight::fear))
                .containsExactly(0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 4.0, 4.0);
    }

    @Test
    void politicsAddsItsFourParts() {
        HomePolitics law = new HomePolitics(.6, .2, .3, .4, .5);
        assertThat(law.push(.5, .4, -.2, .7, .9)).isCloseTo(.6 * .5 + .2 * .4 - .3 * .2 + .4 * .7 * .9, within(1e-15));
        assertThat(law.push(0, 0, 0, 0, 1)).isZero();
        assertThat(law.push(0, 0, 0, 1, 0)).isZero();
        assertThat(law.audienceCost(.7, .4)).isCloseTo(.5 * .7 * .4, within(1e-15));
        assertThat(law.audienceCost(0, 1)).isZero();
    }

    @Test
    void displeasureOfPatronsRisesWithTheRung() {
        for (int rung = 1; rung <= 7; rung++) {
            assertThat(PatronPull.displeasure(rung)).isGreaterThanOrEqualTo(PatronPull.displeasure(rung - 1));
        }
        assertThat(PatronPull.displeasure(0)).isZero();
        assertThat(PatronPull.displeasure(5)).isLessThan(.2);
        assertThat(PatronPull.displeasure(7)).isEqualTo(1);
    }
}
