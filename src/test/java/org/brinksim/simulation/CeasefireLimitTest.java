package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Ceasefires in whole runs against the laws they are drawn from. */
class CeasefireLimitTest {
    private static final double FAST = .43;

    /** Kaplan–Meier of many lives, cut off by the end of the calendar, against the mixture of Weibulls. */
    @Test
    void livesFollowTheMixtureOfWeibulls() {
        Scenario scenario = signed().scenario();
        List<CeasefireLife> lives = lives(scenario);
        assertThat(lives).hasSizeGreaterThan(2000);
        assertThat(lives).extracting(CeasefireLife::failed).contains(true, false);
        for (double day : new double[] {.1, .5, 1.5, 10, 60, 200, 350}) {
            double expected = FAST * survival(day, .675, 4 / 24.) + (1 - FAST) * survival(day, .85, 250);
            double error = StrictMath.sqrt(expected * (1 - expected) / lives.size());
            assertThat(kaplanMeier(lives, day)).as("day %s", day).isCloseTo(expected, within(4 * error));
        }
    }

    @Test
    void aGuaranteeActsOnTheHazardInProportion() {
        Scenario scenario = Border.with(signed().scenario(), "border.guarantee", 1);
        List<CeasefireLife> lives = lives(scenario);
        double ratio = StrictMath.exp(-.5);
        for (double day : new double[] {.5, 60, 350}) {
            double fast = StrictMath.pow(survival(day, .675, 4 / 24.), ratio);
            double slow = StrictMath.pow(survival(day, .85, 250), ratio);
            assertThat(kaplanMeier(lives, day)).isCloseTo(FAST * fast + (1 - FAST) * slow, within(.04));
        }
    }

    /** Below rung 6 and at neutral terms the chance of a deal in a slice is the declared one. */
    @Test
    void dealsComeAtTheDeclaredChance() {
        Scenario scenario = alone(5).parameter("climb_local", -10)
                .parameter("climb_incursion", -10)
                .parameter("step_down", -10)
                .parameter("break_off", -10)
                .parameter("agree_hurt", 0)
                .parameter("deal_low", .3)
                .scenario();
        int deals = 0;
        for (int replicate = 0; replicate < 2000; replicate++) {
            RunOutcome outcome = Account.run(scenario, 6, replicate, Detail.METRICS);
            deals += outcome.ceasefires().isEmpty() ? 0 : 1;
        }
        assertThat(deals / 2000.).isCloseTo(1 - StrictMath.pow(.7, 3), within(.035));
    }

    /** A trigger at slice 1 of the only day: three slices of fighting. */
    private static Border alone(int rung) {
        return new Border()
                .only(Mechanism.LADDER, Mechanism.CEASEFIRES)
                .days(1)
                .set("border.reported_incidents_per_year", 0)
                .on(new TimelineEntry.Trigger(Border.stamp(0, "clash"), "field", rung, "NOR"));
    }

    /** Deals come at once, and all levels fail fast alike. */
    private static Border signed() {
        return new Border()
                .only(Mechanism.LADDER, Mechanism.CEASEFIRES)
                .days(400)
                .set("border.reported_incidents_per_year", 10)
                .parameter("deal_low", .9)
                .parameter("deal_base", 5)
                .parameter("fast_fail_local", FAST)
                .parameter("fast_fail_chief", FAST)
                .parameter("fast_fail_president", FAST)
                .on(new TimelineEntry.Trigger(Border.stamp(0, "clash"), "field", 6, "NOR"))
                .on(new TimelineEntry.Trigger(Border.stamp(0, "other"), "dam", 6, "SUD"));
    }

    private static List<CeasefireLife> lives(Scenario scenario) {
        List<CeasefireLife> lives = new ArrayList<>();
        Simulation simulation = new Simulation(scenario);
        for (int replicate = 0; replicate < 250; replicate++) {
            WorldSeed world = new WorldSeed(6, replicate);
            lives.addAll(
                    simulation.run(scenario.parameters(), world, Detail.METRICS).ceasefires());
        }
        return lives;
    }

    private static double survival(double days, double shape, double scale) {
        return StrictMath.exp(-StrictMath.pow(days / scale, shape));
    }

    private static double kaplanMeier(List<CeasefireLife> lives, double day) {
        List<CeasefireLife> sorted = lives.stream()
                .sorted((a, b) -> Double.compare(a.days(), b.days()))
                .toList();
        double survival = 1;
        for (int i = 0; i < sorted.size() && sorted.get(i).days() <= day; i++) {
            survival *= sorted.get(i).failed() ? 1 - 1. / (sorted.size() - i) : 1;
        }
        return survival;
    }
}
