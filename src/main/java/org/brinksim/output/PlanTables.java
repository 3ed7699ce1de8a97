package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;

/** Tables that are known before the first run: the design and the evidence of the scenario. */
final class PlanTables {
    static final Table FIGURES = new Table(
            "figures",
            List.of(
                    Column.text("path", "path in the scenario"),
                    Column.real("value", "unit of the row", "value that runs use"),
                    Column.real("low", "unit of the row", "lowest plausible value"),
                    Column.real("high", "unit of the row", "highest plausible value"),
                    Column.text("unit", "unit of the values"),
                    Column.text("source", "source key, assumption, or empty when not stated"),
                    Column.text("note", "a few words")));

    private PlanTables() {}

    static Table design(EnsemblePlan plan) {
        List<Column> columns = new ArrayList<>(List.of(Keys.DESIGN));
        if (plan.scenarios().size() > 1) {
            columns.add(Column.text("scenario", "name of the scenario"));
        }
        plan.design().choices().forEach(choice -> columns.add(RunsTable.choice(choice)));
        plan.design().paths().forEach(path -> columns.add(RunsTable.parameter(plan.scenario(), path)));
        return new Table("design", columns);
    }

    static List<String> point(EnsemblePlan plan, int id) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(id)));
        if (plan.scenarios().size() > 1) {
            cells.add(plan.scenario(id).name());
        }
        cells.addAll(plan.design().options(id));
        plan.design().point(id).forEach(value -> cells.add(Numbers.text(value)));
        return cells;
    }

    static List<String> figure(Scenario scenario, Figure figure) {
        return List.of(
                figure.path(),
                Numbers.text(figure.value()),
                Numbers.text(figure.low()),
                Numbers.text(figure.high()),
                unit(scenario, figure.path()),
                figure.source(),
                figure.note());
    }

    private static String unit(Scenario scenario, String path) {
        String name = path.substring(path.indexOf('.') + 1);
        if (path.startsWith("parameters.") && Parameters.isDeclared(name)) {
            return Parameters.named(name).unit();
        }
        Layout layout = scenario.inputs().layout();
        return layout.slot(path).isPresent()
                ? layout.input(layout.slot(path).getAsInt()).unit()
                : "";
    }
}
