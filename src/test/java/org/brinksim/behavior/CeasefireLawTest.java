package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.brinksim.conflict.SignatoryLevel;
import org.junit.jupiter.api.Test;

class CeasefireLawTest {
    private final CeasefireLaw law = law(0);

    private static CeasefireLaw law(double shift) {
        return new CeasefireLaw(.12, .04, .03, .7, .4, .65, shift, .6, 4, .85, 250);
    }

    @Test
    void livesAreTheQuantilesOfTheWeibull() {
        for (double u : new double[] {.01, .25, .5, .9, .999}) {
            double slow = 250 * StrictMath.pow(-StrictMath.log(1 - u), 1 / .85);
            double fast = 4 / 24. * StrictMath.pow(-StrictMath.log(1 - u), 1 / .6);
            assertThat(law.life(false, u, 0)).isCloseTo(slow, within(1e-9 * slow));
            assertThat(law.life(true, u, 0)).isCloseTo(fast, within(1e-9 * fast));
        }
        assertThat(law.life(false, 1 - StrictMath.exp(-1), 0)).isCloseTo(250, within(1e-9));
    }

    /** Proportional hazards: the survival of a life is raised to e^(log hazard). */
    @Test
    void conditionsActOnTheHazardInProportion() {
        double logHazard = -.7;
        double u = .37;
        double life = law.life(false, u, logHazard);
        double survival = StrictMath.exp(-StrictMath.pow(life / 250, .85));
        assertThat(StrictMath.pow(survival, StrictMath.exp(logHazard))).isCloseTo(1 - u, within(1e-12));
        assertThat(life).isGreaterThan(law.life(false, u, 0));
        assertThat(law.life(false, u, .4)).isLessThan(law.life(false, u, 0));
    }

    /** The cumulative hazard up to the life is −ln(1 − u), piece by piece. */
    @Test
    void shiftsActOnTheHazardFromTheirDayOn() {
        List<CeasefireLaw.Shift> shifts = List.of(
                new CeasefireLaw.Shift(2, -.6), new CeasefireLaw.Shift(40, .9), new CeasefireLaw.Shift(300, .3));
        for (double u : new double[] {.001, .05, .3, .6, .99}) {
            double life = law.life(false, u, .2, shifts);
            double spent = 0;
            double log = .2;
            double from = 0;
            for (CeasefireLaw.Shift shift : shifts) {
                double to = StrictMath.min(life, shift.day());
                spent += StrictMath.exp(log) * (power(to) - power(from));
                log += to < life ? shift.logFactor() : 0;
                from = to;
            }
            spent += StrictMath.exp(log) * (power(life) - power(from));
            assertThat(spent).isCloseTo(-StrictMath.log1p(-u), within(1e-9));
        }
        assertThat(law.life(false, .5, .2, List.of())).isEqualTo(law.life(false, .5, .2));
        assertThat(law.life(true, .5, 0, shifts)).isEqualTo(law.life(true, .5, 0));
    }

    private static double power(double days) {
        return StrictMath.pow(days / 250, .85);
    }

    @Test
    void theShareThatFailsFastShiftsOnItsLogOdds() {
        assertThat(law.fastShare(SignatoryLevel.SECURITY_CHIEF)).isCloseTo(.4, within(1e-15));
        assertThat(law.fastShare(SignatoryLevel.LOCAL)).isEqualTo(law.fastShare(SignatoryLevel.GOVERNOR));
        double shifted = law(.8).fastShare(SignatoryLevel.PRESIDENT);
        assertThat(StrictMath.log(shifted / (1 - shifted))).isCloseTo(StrictMath.log(.65 / .35) + .8, within(1e-12));
        assertThat(law(-40).fastShare(SignatoryLevel.LOCAL)).isCloseTo(0, within(1e-12));
    }

    @Test
    void twoSidesAtTheInclinationAgreeWithTheChance() {
        Appraisal<Option> appraisal = new Appraisal<>(List.of(Option.values()));
        for (double chance : new double[] {.01, .12, .5, .97}) {
            appraisal.clear();
            appraisal.open(Option.REFUSE, 0);
            appraisal.open(Option.AGREE, CeasefireLaw.inclination(chance, 1.7));
            double one = appraisal.probability(Option.AGREE, 1.7);
            assertThat(one * one).isCloseTo(chance, within(1e-12));
        }
    }

    @Test
    void theChanceGrowsWithTheSlicesAtRungSix() {
        assertThat(law.chance(false, 30)).isEqualTo(.12);
        assertThat(law.chance(true, 0)).isCloseTo(1 - StrictMath.exp(-.04), within(1e-15));
        assertThat(law.chance(true, 10)).isCloseTo(1 - StrictMath.exp(-.34), within(1e-15));
        assertThat(law.chance(true, 100_000)).isEqualTo(1);
    }

    @Test
    void anOpenLineBringsSecurityChiefsToTheTable() {
        assertThat(CeasefireLaw.weight(SignatoryLevel.SECURITY_CHIEF, true, .5)).isEqualTo(10);
        assertThat(CeasefireLaw.weight(SignatoryLevel.SECURITY_CHIEF, false, 0)).isEqualTo(1);
        assertThat(CeasefireLaw.weight(SignatoryLevel.PRESIDENT, false, 1)).isZero();
        assertThat(CeasefireLaw.weight(SignatoryLevel.LOCAL, false, 1))
                .isGreaterThan(CeasefireLaw.weight(SignatoryLevel.LOCAL, true, 1));
    }
}
