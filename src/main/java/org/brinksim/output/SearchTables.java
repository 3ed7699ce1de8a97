package org.brinksim.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.Lever;
import org.brinksim.experiment.optimisation.Mix;
import org.brinksim.experiment.optimisation.SearchCourse;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** Tables of a search of mixes: the front, judged by fresh replicates, and the course of the search. */
public final class SearchTables {
    private static final Table SEARCH = new Table(
            "search",
            List.of(
                    Column.integer("generation", "", "number of the generation, 0 for the first population"),
                    Column.integer("evaluations", "runs", "runs made so far"),
                    Column.integer("front", "mixes", "mixes of the first front"),
                    Column.real(
                            "hypervolume",
                            "product of the units",
                            "volume between the front and the worst means of the first population; may fall, because"
                                    + " more runs move the means")));

    private final Scenario scenario;
    private final List<Lever> levers;
    private final List<Aim> aims;

    /** Tables about mixes of these levers in a scenario. */
    public SearchTables(Scenario scenario, List<Lever> levers, List<Aim> aims) {
        this.scenario = scenario;
        this.levers = List.copyOf(levers);
        this.aims = List.copyOf(aims);
    }

    /**
     * Writes them with their data dictionary.
     *
     * @param folder the folder
     * @param format format of the tables
     * @param mixes the mixes, the one that does nothing first
     * @param course the generations
     * @throws IOException if the folder cannot be written
     */
    public void write(ResultFolder folder, Format format, List<Mix> mixes, List<SearchCourse.Step> course)
            throws IOException {
        Map<Table, List<List<String>>> tables = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (int number = 0; number < mixes.size(); number++) {
            rows.add(cells(number, mixes.get(number)));
        }
        tables.put(front(), rows);
        tables.put(SEARCH, course.stream().map(SearchTables::cells).toList());
        tables.put(Dictionary.TABLE, Dictionary.rows(List.copyOf(tables.keySet())));
        TableFile.writeAll(folder, tables, format);
    }

    private Table front() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.integer("mix", "", "number of the mix, 0 for the scenario without any measure"));
        levers.forEach(lever -> columns.add(Column.real(
                lever.column(),
                unit(lever),
                lever.label() + ": " + String.join(", ", lever.paths()) + "; without it "
                        + Numbers.text(lever.own()))));
        columns.add(Column.real("cost", "unit of the file", "cost by the costs that the file states"));
        for (Aim aim : aims) {
            String unit = MetricPhrase.unit(aim.metric(), List.of());
            columns.add(Column.real(
                    aim.metric(), unit, "mean over fresh runs, to be " + (aim.maximise() ? "more" : "less")));
            columns.add(Column.real(aim.metric() + "_low", unit, "lower end of its t interval"));
            columns.add(Column.real(aim.metric() + "_high", unit, "upper end of its t interval"));
        }
        columns.add(Column.text("dominated", "yes if another mix is better by the fresh means, else no"));
        columns.add(Column.integer("n", "runs", "fresh runs that finished"));
        aims.forEach(aim -> columns.add(Column.real(
                aim.metric() + "_search",
                MetricPhrase.unit(aim.metric(), List.of()),
                "mean in the search; too good on average, because the mix was chosen by it")));
        return new Table("front", columns);
    }

    private String unit(Lever lever) {
        String path = lever.setting().path();
        String name = path.substring(path.indexOf('.') + 1);
        Layout layout = scenario.inputs().layout();
        List<Integer> slots = layout.slots(path);
        return slots.isEmpty()
                ? Parameters.named(name).unit()
                : layout.input(slots.get(0)).unit();
    }

    private List<String> cells(int number, Mix mix) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(number)));
        mix.values().forEach(value -> cells.add(Numbers.text(value)));
        cells.add(Numbers.text(mix.cost()));
        mix.aims().forEach(aim -> {
            cells.add(Numbers.text(aim.mean()));
            cells.add(Numbers.text(aim.interval().low()));
            cells.add(Numbers.text(aim.interval().high()));
        });
        cells.add(mix.dominated() ? "yes" : "no");
        cells.add(Long.toString(mix.aims().get(0).n()));
        mix.searched().forEach(mean -> cells.add(Numbers.text(mean)));
        return cells;
    }

    private static List<String> cells(SearchCourse.Step step) {
        return List.of(
                Integer.toString(step.generation()),
                Long.toString(step.evaluations()),
                Integer.toString(step.front()),
                Numbers.text(step.hypervolume()));
    }
}
