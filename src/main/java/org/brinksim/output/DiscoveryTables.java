package org.brinksim.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.discovery.DiscoveredBox;
import org.brinksim.experiment.discovery.Discovery;
import org.brinksim.experiment.discovery.Restriction;
import org.brinksim.experiment.discovery.RestrictionTest;
import org.brinksim.experiment.discovery.ScoredBox;

/** Tables of a scenario discovery: the boxes, their limits, and how they were peeled. */
public final class DiscoveryTables {
    private static final String SHARE = "share";
    private static final Column BOX = Column.integer("box", "", "number of the box in the order of discovery, from 1");
    private static final List<Column> MEASURES = List.of(
            Column.integer("points", "points", "design points inside that no earlier box holds"),
            Column.real("cases", "points", "sum over these points of the share of runs that satisfy the condition"),
            Column.real("mass", SHARE, "points/all points"),
            Column.real("coverage", SHARE, "cases/all cases"),
            Column.real("density", SHARE, "cases/points"));

    /** The boxes that were found. */
    public static final Table BOXES = new Table(
            "boxes",
            with(
                    List.of(BOX),
                    List.of(
                            Column.integer("step", "", "step of peeling.csv the box was taken from, before pasting"),
                            Column.text("condition", "the outcome that was asked about"))));

    /** The limits of the boxes, one row for each factor that a box restricts. */
    public static final Table LIMITS = new Table(
            "limits",
            List.of(
                    BOX,
                    Column.text("factor", "path or name of the factor"),
                    Column.real("low", "unit of the factor", "lower limit, empty where open"),
                    Column.real("high", "unit of the factor", "upper limit, empty where open"),
                    Column.text("options", "of a choice the options inside, separated by |"),
                    Column.real(
                            "quasi_p",
                            SHARE,
                            "binomial probability of as many cases if the factor did not matter; no test in the strict sense"),
                    Column.real(
                            "reproduced",
                            SHARE,
                            "of the searches on points drawn again, share whose box restricts the factor")));

    /** The boxes from all points to the narrowest. */
    public static final Table PEELING = new Table(
            "peeling",
            with(
                    List.of(BOX, Column.integer("step", "", "number of the step, 0 for all points that are left")),
                    List.of(Column.integer("restricted", "factors", "factors with a limit"))));

    private DiscoveryTables() {}

    private static List<Column> with(List<Column> before, List<Column> after) {
        List<Column> columns = new ArrayList<>(before);
        columns.addAll(MEASURES);
        columns.addAll(after);
        return columns;
    }

    /**
     * The rows of each table.
     *
     * @param discovery what was found
     * @param factors the factors of the sweep, in the order of the dimensions
     * @param condition the outcome that was asked about
     */
    public static Map<Table, List<List<String>>> of(Discovery discovery, List<Factor> factors, String condition) {
        List<List<String>> boxes = new ArrayList<>();
        List<List<String>> limits = new ArrayList<>();
        List<List<String>> peeling = new ArrayList<>();
        for (int i = 0; i < discovery.boxes().size(); i++) {
            DiscoveredBox box = discovery.boxes().get(i);
            String number = Integer.toString(i + 1);
            boxes.add(box(number, box, condition));
            limits.addAll(limits(number, box, factors));
            peeling.addAll(peeling(number, box));
        }
        Map<Table, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put(BOXES, boxes);
        tables.put(LIMITS, limits);
        tables.put(PEELING, peeling);
        return tables;
    }

    /** Name of the file with a box as a sweep, numbered from 1. */
    public static String file(int number) {
        return "box-" + number + ".yaml";
    }

    private static List<String> box(String number, DiscoveredBox box, String condition) {
        List<String> cells = new ArrayList<>(List.of(number));
        cells.addAll(measures(box.found()));
        cells.add(Integer.toString(box.chosen()));
        cells.add(condition);
        return cells;
    }

    private static List<String> measures(ScoredBox box) {
        return List.of(
                Integer.toString(box.points()),
                Numbers.text(box.cases()),
                Numbers.text(box.mass()),
                Numbers.text(box.coverage()),
                Numbers.text(box.density()));
    }

    private static List<List<String>> limits(String number, DiscoveredBox box, List<Factor> factors) {
        List<List<String>> rows = new ArrayList<>();
        for (RestrictionTest test : box.tests()) {
            int dimension = test.dimension();
            Restriction restriction = box.found().box().restriction(dimension).orElseThrow();
            List<String> cells =
                    new ArrayList<>(List.of(number, factors.get(dimension).path()));
            cells.addAll(sides(restriction, factors.get(dimension)));
            cells.add(Numbers.text(test.quasiP()));
            cells.add(
                    box.reproduced().isEmpty()
                            ? ""
                            : Numbers.text(box.reproduced().get(dimension)));
            rows.add(cells);
        }
        return rows;
    }

    private static List<String> sides(Restriction restriction, Factor factor) {
        if (restriction instanceof Restriction.Options options && factor instanceof Factor.Choice choice) {
            String kept = options.kept().stream().map(choice.options()::get).collect(Collectors.joining("|"));
            return List.of("", "", kept);
        }
        Restriction.Range range = (Restriction.Range) restriction;
        return List.of(Numbers.text(range.low()), Numbers.text(range.high()), "");
    }

    private static List<List<String>> peeling(String number, DiscoveredBox box) {
        List<List<String>> rows = new ArrayList<>();
        for (int step = 0; step < box.trajectory().size(); step++) {
            ScoredBox scored = box.trajectory().get(step);
            List<String> cells = new ArrayList<>(List.of(number, Integer.toString(step)));
            cells.addAll(measures(scored));
            cells.add(Integer.toString(scored.restricted()));
            rows.add(cells);
        }
        return rows;
    }
}
