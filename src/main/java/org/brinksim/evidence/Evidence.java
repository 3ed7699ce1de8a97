package org.brinksim.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brinksim.conflict.Rung;

/** The record of one dyad: its tables, and the parts of them that charts and checks ask for. */
public final class Evidence {
    private final String dyad;
    private final List<String> states;
    private final Map<String, Table> tables;

    private Evidence(String dyad, List<String> states, Map<String, Table> tables) {
        this.dyad = dyad;
        this.states = List.copyOf(states);
        this.tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** The names of the dyads on record. */
    public static List<String> dyads() {
        return index().rows().stream().map(row -> row.text("id")).toList();
    }

    /**
     * The record of a dyad.
     *
     * @throws IllegalArgumentException if there is no record of that name
     */
    public static Evidence of(String dyad) {
        Row entry = index().rowsWhere("id", dyad).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no evidence named '" + dyad + "'; there is " + String.join(", ", dyads())));
        TableReader reader = new TableReader(dyad + "/");
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Row row : reader.read("tables").rows()) {
            tables.put(row.text("name"), reader.read(row.text("name")));
        }
        return new Evidence(dyad, entry.words("states"), tables);
    }

    private static Table index() {
        return new TableReader("").read("dyads");
    }

    /** The name of the dyad. */
    public String dyad() {
        return dyad;
    }

    /** The ids of the two states. */
    public List<String> states() {
        return states;
    }

    /** The names of the tables, in the order of the documentation. */
    public List<String> tables() {
        return List.copyOf(tables.keySet());
    }

    /**
     * A table as it is stored.
     *
     * @throws IllegalArgumentException if there is no table of that name
     */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("the evidence of " + dyad + " has no table '" + name + "'; it has "
                    + String.join(", ", tables.keySet()));
        }
        return table;
    }

    /** All incidents, in the order of their ids. */
    public List<ObservedIncident> incidents() {
        return all("incidents", this::incident);
    }

    /** The large clashes: incidents at rung 6 or above. */
    public List<ObservedIncident> clashes() {
        return incidents().stream()
                .filter(incident -> incident.rung()
                        .filter(rung -> rung.level() >= Rung.INCURSION.level())
                        .isPresent())
                .toList();
    }

    /**
     * The incident of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public ObservedIncident incident(String id) {
        return table("incidents").rowsWhere("id", id).stream()
                .findFirst()
                .map(this::incident)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the evidence of " + dyad + " has no incident '" + id + "'; ids are those of table incidents"));
    }

    private ObservedIncident incident(Row row) {
        String id = row.text("id");
        return ObservedIncident.of(
                row,
                states,
                table("incident_figures").rowsWhere("incident_id", id).stream()
                        .map(IncidentFigure::of)
                        .toList(),
                table("incident_segments").rowsWhere("incident_id", id).stream()
                        .map(Placement::of)
                        .toList());
    }

    /** All ceasefires, in the order of their ids. */
    public List<ObservedCeasefire> ceasefires() {
        return all("ceasefires", ObservedCeasefire::of);
    }

    /** The counts of incidents a year that name their year, all series. */
    public List<AnnualCount> annualCounts() {
        return table("annual_incidents").rows().stream()
                .filter(row -> !row.text("year").isEmpty())
                .map(AnnualCount::of)
                .toList();
    }

    /** What a calibration is to reproduce; empty for a record without such a table. */
    public List<Target> targets() {
        return tables.containsKey("targets") ? all("targets", Target::of) : List.of();
    }

    /** Military spending by year and state. */
    public List<AnnualSpending> spending() {
        return all("military_expenditure", AnnualSpending::of);
    }

    /** Battle-related deaths by year. */
    public List<AnnualDeaths> battleDeaths() {
        return table("border_and_totals").rowsWhere("topic", "battle_deaths").stream()
                .map(AnnualDeaths::of)
                .toList();
    }

    /** The segments of the border. */
    public List<ObservedSegment> segments() {
        return all("segments", ObservedSegment::of);
    }

    /** The sources that the tables cite. */
    public List<Source> sources() {
        return all("sources", Source::of);
    }

    private <T> List<T> all(String table, Function<Row, T> reading) {
        return table(table).rows().stream().map(reading).toList();
    }
}
