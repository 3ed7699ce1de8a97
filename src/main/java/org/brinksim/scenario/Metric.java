package org.brinksim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The outcome metrics of a run, in the order of the columns. */
public enum Metric {
    INCIDENTS("incidents", "incidents, true count"),
    INCIDENTS_REPORTED("incidents", "incidents that were reported"),
    EPISODES_25("episodes", "episodes with at least 25 dead"),
    EPISODES_RUNG6("episodes", "episodes that reached rung 6"),
    RUNG_MAX("rung", "highest rung of the run, 0 to 9 (8 and 9 are labels)"),
    HOSTILITY_MAX("MID level", "highest hostility level of the Militarized Interstate Dispute scale, 1 to 5"),
    DAYS_RUNG6("days", "days with fighting at rung 6 or above"),
    EPISODE_DAYS_MAX("days", "days of the longest episode, first to last day of fighting"),
    DEATHS("persons", "dead, true count"),
    DEATHS_SIDE("persons", "dead of the side, true count"),
    DEATHS_MIL("persons", "military dead"),
    DEATHS_CIV("persons", "civilian dead"),
    DEATHS_REPORTED("persons", "dead that were reported by the end of the calendar"),
    DEATHS_REPORTED_SIDE("persons", "dead of the side that were reported by the end of the calendar"),
    DEATHS_MAX_EPISODE("persons", "dead of the deadliest episode"),
    WOUNDED("persons", "wounded"),
    DISPLACED_PEAK("persons", "most people displaced at one time"),
    DISPLACED_SIDE("persons", "people of the side displaced, each departure counted"),
    HOUSES("houses", "houses destroyed or damaged"),
    TERRITORY_NET_SIDE("segments", "posts and villages the side holds beyond its own at the end"),
    DEALS("deals", "ceasefires agreed"),
    DEALS_FAILED_2D("deals", "ceasefires that failed within 2 days"),
    OFFERS("offers", "offers of third parties to mediate"),
    OFFERS_ACCEPTED("offers", "offers to mediate that both states accepted"),
    ORG_ACTION_MAX("level", "furthest act of an organisation: 0 none, 1 statement, 2 offer, 3 monitors, 4 troops"),
    ARMS_IMPORT_MUSD_SIDE("US$ m", "value of the arms that reached the side, gifts included"),
    DRONE_STRIKES_SIDE("slices", "quarter days in which armed drones of the side struck"),
    CLIMBS_SIDE("choices", "choices of the side to climb a rung"),
    INITIATED_SIDE("episodes", "episodes that the side began"),
    ESCALATED_BRAWLS("episodes", "villagers' fights that reached rung 4"),
    SUPPORT_SIDE_END("share", "support of the leadership of the side at the end"),
    ECON_COST_MUSD("US$ m", "cost of closed crossings, of destruction and of fighting, both sides"),
    CAPABILITY_RATIO_END("ratio", "effective capability at rung 7, first state by id over the other, mean of sectors"),
    SETTLED_SHARE_END("share", "settled share of the line at the end, mean of segments"),
    ACCIDENTS("accidents", "rungs that were realised without being chosen"),
    NEAR_MISSES("episodes", "crises that peaked at rung 3 to 5 and turned back with fewer than 25 dead"),
    FIRST_RUNG6_DAY("day", "day number of the first fighting at rung 6, from 0; empty if none"),
    SPENDING_SIDE_END("US$ m/year", "military spending of the side at the end, raised where it lost a fight");

    private static final String SIDE = "_side";
    private final String unit;
    private final String meaning;

    Metric(String unit, String meaning) {
        this.unit = unit;
        this.meaning = meaning;
    }

    /**
     * A column of the results.
     *
     * @param metric what it holds
     * @param side index of the state it belongs to, null for metrics of the whole run
     * @param name column name, for example {@code m_deaths_kgz}
     */
    public record Column(Metric metric, @Nullable Integer side, String name) {}

    /** The columns for two states, side by side in the order of the states. */
    public static List<Column> columns(List<State> states) {
        List<Column> columns = new ArrayList<>();
        for (Metric metric : values()) {
            if (!metric.isPerSide()) {
                columns.add(new Column(metric, null, metric.stem()));
                continue;
            }
            for (int side = 0; side < states.size(); side++) {
                String suffix = states.get(side).id().toLowerCase(Locale.ROOT);
                columns.add(new Column(metric, side, metric.stem().replace(SIDE, "_" + suffix)));
            }
        }
        return List.copyOf(columns);
    }

    /** The names of the columns for two states. */
    public static List<String> names(List<State> states) {
        return columns(states).stream().map(Column::name).toList();
    }

    /** Whether there is one column per state. */
    public boolean isPerSide() {
        return name().contains("_SIDE");
    }

    /** The column name; metrics per side carry {@code _side} where the id of a state goes. */
    public String stem() {
        return "m_" + name().toLowerCase(Locale.ROOT);
    }

    /** The unit of the values. */
    public String unit() {
        return unit;
    }

    /** What it counts. */
    public String meaning() {
        return meaning;
    }
}
