package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IncidentHazardTest {
    private final IncidentHazard hazard = new IncidentHazard(.4, 3, .25, .2, .3, 3, .85, 2.5, .35, 8);

    @Test
    void theOffspringOfAnIncidentSumToItsShareTimesItsMark() {
        double guards = .2;
        double brawlMark = StrictMath.exp(-.6) / (.8 * StrictMath.exp(-.6) + .2);
        double fireMark = 1 / (.8 * StrictMath.exp(-.6) + .2);
        assertThat(offspring(2, guards)).isCloseTo(.35 * brawlMark, within(1e-12));
        assertThat(offspring(4, guards)).isCloseTo(.35 * fireMark, within(1e-12));
        double mean = .8 * offspring(2, guards) + .2 * offspring(4, guards);
        assertThat(mean).isCloseTo(.35, within(1e-12));
        assertThat(offspring(4, 1)).isCloseTo(.35, within(1e-12));
        assertThat(offspring(2, 0)).isCloseTo(.35, within(1e-12));
    }

    private double offspring(int rung, double guards) {
        double left = hazard.jump(rung, guards);
        double sum = 0;
        for (int day = 1; day < 1000; day++) {
            left *= hazard.dailyDecay();
            sum += left;
        }
        return sum;
    }

    @Test
    void groundMultipliesItsParts() {
        double expected = (1 - .85 * .4) * (1 - .3 * .5) * StrictMath.exp(-2 / 3.0) * 1.7 / (1 + .6 * 1.5);
        assertThat(hazard.ground(.4, .5, 2, 1.7, .6)).isCloseTo(expected, within(1e-15));
        assertThat(hazard.ground(0, 0, 0, 1, 0)).isEqualTo(1);
        assertThat(hazard.ground(0, 0, 1e5, 1, 0)).isZero();
        assertThat(hazard.ground(0, 0, 0, 1, 1)).isCloseTo(1 / 2.5, within(1e-15));
    }

    @Test
    void postsOfBothSidesCountAlike() {
        assertThat(IncidentHazard.fortified(2, 3)).isCloseTo(StrictMath.pow(6, .15), within(1e-15));
        assertThat(IncidentHazard.fortified(3, 2)).isEqualTo(IncidentHazard.fortified(2, 3));
        assertThat(IncidentHazard.fortified(1, 1)).isEqualTo(1);
        assertThat(IncidentHazard.fortified(4, .25)).isEqualTo(1);
        assertThat(IncidentHazard.fortified(0, 5)).isZero();
    }

    @Test
    void theSeasonTurnsOnceAYearAroundOne() {
        assertThat(hazard.season(135, 135)).isCloseTo(1.4, within(1e-15));
        assertThat(hazard.season(135 + 182.5, 135)).isCloseTo(.6, within(1e-12));
        double sum = 0;
        for (int day = 1; day <= 365; day++) {
            sum += hazard.season(day, 100);
            assertThat(hazard.season(day, 100)).isLessThanOrEqualTo(hazard.ceiling(true) / 1.2 + 1e-12);
        }
        assertThat(sum / 365).isCloseTo(1, within(1e-12));
    }

    @Test
    void droughtAndFrustrationRaiseAndSaturate() {
        assertThat(hazard.drought(.4)).isCloseTo(1.1, within(1e-15));
        assertThat(hazard.drought(0)).isEqualTo(1);
        assertThat(hazard.frustration(0)).isEqualTo(1);
        assertThat(hazard.frustration(365)).isCloseTo(1 + .2 * (1 - StrictMath.exp(-1)), within(1e-15));
        assertThat(hazard.frustration(1e6)).isCloseTo(1.2, within(1e-12));
        assertThat(hazard.ceiling(true)).isCloseTo(1.4 * 1.2, within(1e-15));
        assertThat(hazard.ceiling(false)).isCloseTo(1.2, within(1e-15));
    }

    @Test
    void nearnessFallsByEveryFifteenKilometres() {
        assertThat(IncidentHazard.proximity(0)).isEqualTo(1);
        assertThat(IncidentHazard.proximity(30)).isCloseTo(StrictMath.exp(-2), within(1e-15));
    }
}
