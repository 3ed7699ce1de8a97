package org.brinksim.output;

import java.util.List;
import org.brinksim.experiment.EnsembleChance;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.State;

/** A few plain words for each metric and probability, short enough for a table on a terminal or the axis of a chart. */
public final class MetricPhrase {
    private MetricPhrase() {}

    /** The words for a column; those of a side name its state by id. */
    public static String of(Metric.Column column, List<State> states) {
        Integer side = column.side();
        return of(column.metric())
                .replace("SIDE", side == null ? "" : states.get(side).id());
    }

    /** The words for a column or a probability by its name in files; the name itself where there are none. */
    public static String of(String name, List<String> stateIds) {
        for (EnsembleChance chance : EnsembleChance.values()) {
            if (chance.key().equals(name)) {
                return "chance of " + chance.phrase();
            }
        }
        List<State> states = stateIds.stream().map(id -> new State(id, id)).toList();
        return Metric.columns(states).stream()
                .filter(column -> column.name().equals(name))
                .map(column -> of(column, states))
                .findFirst()
                .orElse(name);
    }

    /** The unit of a column or a probability by its name in files; empty where it has none. */
    public static String unit(String name, List<String> stateIds) {
        List<State> states = stateIds.stream().map(id -> new State(id, id)).toList();
        return Metric.columns(states).stream()
                .filter(column -> column.name().equals(name))
                .map(column -> column.metric().unit())
                .findFirst()
                .orElse("");
    }

    private static String of(Metric metric) {
        return switch (metric) {
            case INCIDENTS -> "incidents";
            case INCIDENTS_REPORTED -> "incidents reported";
            case EPISODES_25 -> "episodes with at least 25 dead";
            case EPISODES_RUNG6 -> "episodes that reached rung 6";
            case RUNG_MAX -> "highest rung, 0 to 9";
            case HOSTILITY_MAX -> "highest hostility level, 1 to 5";
            case DAYS_RUNG6 -> "days with fighting at rung 6 or above";
            case EPISODE_DAYS_MAX -> "days of the longest episode";
            case DEATHS -> "dead";
            case DEATHS_SIDE -> "dead of SIDE";
            case DEATHS_MIL -> "military dead";
            case DEATHS_CIV -> "civilian dead";
            case DEATHS_REPORTED -> "dead reported";
            case DEATHS_REPORTED_SIDE -> "dead of SIDE reported";
            case DEATHS_MAX_EPISODE -> "dead of the deadliest episode";
            case WOUNDED -> "wounded";
            case DISPLACED_PEAK -> "most people displaced at one time";
            case DISPLACED_SIDE -> "people of SIDE displaced";
            case HOUSES -> "houses destroyed or damaged";
            case TERRITORY_NET_SIDE -> "segments SIDE holds beyond its own";
            case DEALS -> "ceasefires agreed";
            case DEALS_FAILED_2D -> "ceasefires failed within 2 days";
            case OFFERS -> "offers to mediate";
            case OFFERS_ACCEPTED -> "offers to mediate accepted";
            case ORG_ACTION_MAX -> "act of an organisation, 0 to 4";
            case ARMS_IMPORT_MUSD_SIDE -> "US$ m of arms that reached SIDE";
            case DRONE_STRIKES_SIDE -> "quarter days of SIDE drone strikes";
            case CLIMBS_SIDE -> "choices of SIDE to climb";
            case INITIATED_SIDE -> "episodes begun by SIDE";
            case ESCALATED_BRAWLS -> "villagers' fights that reached rung 4";
            case SUPPORT_SIDE_END -> "support of the leaders of SIDE, end";
            case ECON_COST_MUSD -> "cost in US$ m, both sides";
            case CAPABILITY_RATIO_END -> "capability ratio at the end";
            case SETTLED_SHARE_END -> "settled share of the line at the end";
            case ACCIDENTS -> "rungs realised without being chosen";
            case NEAR_MISSES -> "crises that turned back (near misses)";
            case FIRST_RUNG6_DAY -> "first day of fighting at rung 6";
            case SPENDING_SIDE_END -> "military US$ m a year of SIDE, end";
        };
    }
}
