package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Direction;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Kind;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Shows;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every input moves something, and those whose effect has a sign move their metric that way. */
class InputWalkTest {
    private static final Set<Kind> SIDED =
            EnumSet.of(Kind.STATE, Kind.STATE_CLASS, Kind.COMMAND, Kind.SEGMENT_SIDE, Kind.TIE, Kind.ORGANISATION_TIE);

    @ParameterizedTest
    @EnumSource(Input.class)
    void everyInputMovesSomething(Input input) {
        Scenario base = untimed(Situations.of(input), input);
        double high = input.initial() >= input.high() / 2 ? input.high() / 4 : raised(input);
        Walk walk = new Walk(
                        with(base, input, input.initial()),
                        with(base, input, high),
                        new Shows("m_incidents", Direction.EITHER))
                .run();
        assertThat(walk.moves()).as("%s to %s: %s", input, high, walk).isTrue();
    }

    private static double raised(Input input) {
        if (input == Input.STANCE) {
            return input.low();
        }
        if (input == Input.TROOPS_READY) {
            return 2_000;
        }
        return input.initial() == 0 ? StrictMath.min(input.high() / 2, 3) : input.initial() * 2;
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED_INCIDENTS_PER_YEAR, 20, 60, m_incidents, UP",
        "TALKS_PER_YEAR, 1, 60, m_incidents, DOWN",
        "DROUGHT, 0, 1, m_incidents, UP",
        "GUARANTEE, 0, 1, m_deals_failed_2d, DOWN",
        "JOINT_COMMISSION, 0, 1, m_deals_failed_2d, DOWN",
        "SECURITY_LINE, 0, 1, m_deals, UP",
        "COMMITMENT, 0, 1, m_episodes_rung6, UP",
        "UNREST, 0, 1, m_episodes_rung6, UP",
        "GRIEVANCE, 0, 3, m_episodes_rung6, UP",
        "EXPECTED_SHIFT, -1, 1, m_episodes_rung6, UP",
        "EXPOSURE, .5, 6, m_deaths, DOWN",
        "TOLERANCE, 2, 60, m_deaths, UP",
        "EVACUATION_READINESS, .1, .9, m_displaced_peak, UP",
        "REPORTING_EARLY, .1, .5, m_deaths_reported, UP",
        "REPORTING_LATE, .1, .9, m_deaths_reported, UP",
        "CROSSINGS_OPEN, 0, 1, m_rung_max, EITHER",
        "POSTS, 1, 6, m_incidents, UP",
        "TROOPS_FORWARD, 100, 5000, m_deaths, UP",
        "HEAVY_WEAPONS_KM, 0, 40, m_rung_max, EITHER",
        "SETTLED, 0, .9, m_incidents, DOWN",
        "SETTLED, 0, .9, m_settled_share_end, UP",
        "PATROLS, 0, 1, m_incidents, DOWN",
        "MONITORS, 0, 1, m_accidents, DOWN",
        "BUFFER_KM, 0, 5, m_incidents, DOWN",
        "JOINT_WATER, 0, 1, m_incidents, DOWN",
        "STAKE, 0, 1, m_episodes_rung6, UP",
        "POPULATION, 1000, 9000, m_displaced_peak, UP",
        "LOYALTY, 0, 1, m_episodes_rung6, UP",
        "DEPENDENCE, 0, 1, m_episodes_rung6, DOWN",
        "SUPPORT, .2, .8, m_support_side_end, UP",
        "SUCCESSION, 0, 1, m_episodes_rung6, UP",
        "ARMED_RESIDENTS, 0, 1, m_escalated_brawls, UP",
        "ARMED_RESIDENTS, 0, 1, m_deaths_civ, UP",
        "CROSSING_TRADE, 10, 100, m_econ_cost_musd, UP",
        "MILITARY_SPENDING, 50, 150, m_spending_side_end, UP"
    })
    void inputsMoveTheirMetricInTheirDirection(
            Input input, double low, double high, String metric, Direction direction) {
        Scenario base = untimed(Situations.busy().parameter("accident_rate", .2).scenario(), input);
        Walk walk = new Walk(withAll(base, input, low), withAll(base, input, high), new Shows(metric, direction)).run();
        assertThat(walk.moves()).as("%s: %s", input, walk).isTrue();
        assertThat(walk.goesAsDeclared()).as("%s: %s", input, walk).isTrue();
    }

    /** The scenario without dated changes of an input. */
    private static Scenario untimed(Scenario scenario, Input input) {
        Layout layout = scenario.inputs().layout();
        List<TimelineEntry> entries = new ArrayList<>();
        for (TimelineEntry entry : scenario.timeline()) {
            if (entry instanceof TimelineEntry.Set set) {
                Map<String, Double> values = new TreeMap<>(set.values());
                values.keySet().removeIf(path -> layout.input(layout.slot(path).orElseThrow()) == input);
                entries.add(new TimelineEntry.Set(set.stamp(), values, set.rampDays(), set.until()));
            } else {
                entries.add(entry);
            }
        }
        return scenario.withTimeline(entries);
    }

    /** The first state's values alone where the input has a side, so that the balance moves as well. */
    private static Scenario with(Scenario scenario, Input input, double value) {
        boolean sided = SIDED.contains(input.kind());
        String first = scenario.states().get(0).id();
        String part = input.kind() == Kind.BORDER_CLASS ? "armed_drone" : "";
        return set(scenario, input, value, sided ? first : part);
    }

    private static Scenario withAll(Scenario scenario, Input input, double value) {
        return set(scenario, input, value, "");
    }

    private static Scenario set(Scenario scenario, Input input, double value, String part) {
        Layout layout = scenario.inputs().layout();
        double[] values = scenario.inputs().toArray();
        boolean uneven = input == Input.SHARE;
        for (int slot = 0; slot < values.length; slot++) {
            if (layout.input(slot) == input && layout.path(slot).contains(part)) {
                values[slot] = value;
                if (uneven) {
                    break;
                }
            }
        }
        return scenario.with(new Conditions(layout, values));
    }
}
