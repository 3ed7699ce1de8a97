package org.brinksim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.TimelineEntry.Stamp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConditionPlanTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final String LEVEL = "border.reported_incidents_per_year";
    private static final List<State> STATES = List.of(new State("NOR", "North"), new State("SUD", "South"));
    private static final List<Sector> SECTORS = List.of(new Sector("east", "East"), new Sector("west", "West"));
    private static final List<Segment> SEGMENTS = List.of(segment("dam", "east"), segment("hill", "west"));

    @Test
    void aStepHoldsFromItsDayOn() {
        Scenario scenario = scenario(set("a", 10, 25, 0, null));
        assertThat(value(scenario, LEVEL, 9)).isEqualTo(10);
        assertThat(value(scenario, LEVEL, 10)).isEqualTo(25);
        assertThat(value(scenario, LEVEL, 500)).isEqualTo(25);
    }

    @Test
    void aRampRisesByEqualStepsFromTheDayAfter() {
        Scenario scenario = scenario(set("a", 10, 26, 4, null));
        assertThat(value(scenario, LEVEL, 10)).isEqualTo(10);
        assertThat(value(scenario, LEVEL, 11)).isCloseTo(14, within(1e-12));
        assertThat(value(scenario, LEVEL, 13)).isCloseTo(22, within(1e-12));
        assertThat(value(scenario, LEVEL, 14)).isEqualTo(26);
        assertThat(value(scenario, LEVEL, 99)).isEqualTo(26);
    }

    @Test
    void untilGivesBackWhatItFoundEvenDuringARamp() {
        Scenario scenario = scenario(set("a", 5, 20, 0, null), set("b", 10, 40, 4, 12));
        assertThat(value(scenario, LEVEL, 11)).isCloseTo(25, within(1e-12));
        assertThat(value(scenario, LEVEL, 12)).isEqualTo(20);
        assertThat(value(scenario, LEVEL, 60)).isEqualTo(20);
    }

    @Test
    void theLaterEntryWinsAndKeepsItsValue() {
        Scenario scenario = scenario(set("a", 5, 20, 0, 50), set("b", 10, 40, 0, null), set("c", 10, 60, 0, null));
        assertThat(value(scenario, LEVEL, 9)).isEqualTo(20);
        assertThat(value(scenario, LEVEL, 10)).isEqualTo(60);
        assertThat(value(scenario, LEVEL, 70)).isEqualTo(60);
    }

    @Test
    void aLaterEntryStopsARampWhereItStands() {
        Scenario scenario = scenario(set("a", 0, 50, 40, null), set("b", 10, 10, 0, 20));
        assertThat(value(scenario, LEVEL, 9)).isCloseTo(19, within(1e-12));
        assertThat(value(scenario, LEVEL, 10)).isEqualTo(10);
        assertThat(value(scenario, LEVEL, 30)).isCloseTo(19, within(1e-12));
    }

    /** Two adjoining periods: after the second the input is what it was before the first. */
    @Test
    void adjoiningPeriodsBothGiveBack() {
        Scenario scenario = scenario(set("a", 5, 20, 0, 10), set("b", 10, 40, 0, 15));
        assertThat(value(scenario, LEVEL, 9)).isEqualTo(20);
        assertThat(value(scenario, LEVEL, 10)).isEqualTo(40);
        assertThat(value(scenario, LEVEL, 15)).isEqualTo(10);
    }

    @Test
    void historySetsTheStartAndTheReference() {
        Scenario scenario =
                scenario(set("a", -400, 20, 0, null), set("b", -30, 44, 60, null), set("c", 40, 3, 0, null));
        Layout layout = scenario.inputs().layout();
        int slot = layout.slot(LEVEL).orElseThrow();
        ConditionPlan plan = ConditionPlan.of(scenario);
        assertThat(plan.atStart().get(slot)).isCloseTo(20 + 29 * 24 / 60.0, within(1e-12));
        assertThat(ConditionPlan.atReference(scenario).get(slot)).isCloseTo(20 + 10 * 24 / 60.0, within(1e-12));
        assertThat(scenario.inputs().get(slot)).isEqualTo(10);
        assertThat(scenario.referringToItself().reference().get(slot)).isCloseTo(24, within(1e-12));
    }

    @Test
    void deliveriesUpToTheReferenceCountInIt() {
        Scenario scenario = scenario(
                new TimelineEntry.Deliver(stamp("a", -20), "x", "SUD", EquipmentClass.ARMOUR, 7),
                new TimelineEntry.Deliver(stamp("b", -19), "x", "SUD", EquipmentClass.ARMOUR, 9));
        Layout layout = scenario.inputs().layout();
        int slot = layout.slot(Input.STOCK, 1, EquipmentClass.ARMOUR);
        assertThat(ConditionPlan.atReference(scenario).get(slot)).isEqualTo(7);
        assertThat(ConditionPlan.of(scenario).atStart().get(slot)).isZero();
    }

    @Test
    void everyVerbReachesItsInputs() {
        Scenario scenario = scenario(
                new TimelineEntry.Buffer(stamp("a", 1), "east", null, 3, START.plusDays(4)),
                new TimelineEntry.Buffer(stamp("b", 2), null, "hill", 2, null),
                new TimelineEntry.Unrest(stamp("c", 1), "SUD", .7, START.plusDays(3)),
                new TimelineEntry.Drought(stamp("d", 1), .4, START.plusDays(3)),
                new TimelineEntry.Crossing(stamp("e", 1), "west", false),
                new TimelineEntry.Crossing(stamp("f", 5), null, false),
                new TimelineEntry.Crossing(stamp("g", 6), "east", true));
        assertThat(value(scenario, "segments.dam.buffer_km", 3)).isEqualTo(3);
        assertThat(value(scenario, "segments.dam.buffer_km", 4)).isZero();
        assertThat(value(scenario, "segments.hill.buffer_km", 9)).isEqualTo(2);
        assertThat(value(scenario, "states.SUD.unrest", 2)).isEqualTo(.7);
        assertThat(value(scenario, "states.NOR.unrest", 2)).isZero();
        assertThat(value(scenario, "states.SUD.unrest", 3)).isZero();
        assertThat(value(scenario, "border.drought", 2)).isEqualTo(.4);
        assertThat(value(scenario, "sectors.west.crossings_open", 2)).isZero();
        assertThat(value(scenario, "sectors.east.crossings_open", 4)).isEqualTo(1);
        assertThat(value(scenario, "sectors.east.crossings_open", 5)).isZero();
        assertThat(value(scenario, "sectors.east.crossings_open", 6)).isEqualTo(1);
        assertThat(value(scenario, "sectors.west.crossings_open", 6)).isZero();
    }

    private static TimelineEntry set(String id, int day, double value, int ramp, @Nullable Integer until) {
        return new TimelineEntry.Set(
                stamp(id, day), Map.of(LEVEL, value), ramp, until == null ? null : START.plusDays(until));
    }

    private static Stamp stamp(String id, int day) {
        return new Stamp(id, START.plusDays(day), "");
    }

    private static Segment segment(String id, String sector) {
        return new Segment(id, id, sector, 40, 70, Set.of(), List.of());
    }

    /** The value of an input on the evening of a day. */
    private static double value(Scenario scenario, String path, int day) {
        ConditionPlan plan = ConditionPlan.of(scenario);
        int slot = scenario.inputs().layout().slot(path).orElseThrow();
        double value = plan.atStart().get(slot);
        for (int now = 0; now <= day; now++) {
            for (ConditionPlan.Change change : plan.on(now)) {
                value = change.slot() == slot ? change.value() : value;
            }
        }
        return value;
    }

    private static Scenario scenario(TimelineEntry... entries) {
        Layout layout = Scenario.layout(STATES, SECTORS, SEGMENTS, List.of(), List.of());
        double[] values = new double[layout.size()];
        for (int slot = 0; slot < values.length; slot++) {
            values[slot] = layout.input(slot).initial();
        }
        Conditions inputs = new Conditions(layout, values);
        return new Scenario(
                "plan",
                "Plan",
                new Calendar(START, START.plusDays(600), START.minusYears(5), START.plusYears(5), START.minusDays(20)),
                STATES,
                SECTORS,
                SEGMENTS,
                List.of(),
                List.of(),
                inputs,
                inputs,
                ParameterValues.defaults(),
                EnumSet.noneOf(Mechanism.class),
                List.of(entries),
                List.of());
    }
}
