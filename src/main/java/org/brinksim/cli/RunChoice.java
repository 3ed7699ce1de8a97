package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brinksim.experiment.RunId;
import org.brinksim.output.Numbers;

/**
 * Finds the run that a user means.
 *
 * @param recorded the folder's runs
 * @param folder the folder as the user gave it
 */
record RunChoice(Recorded recorded, Path folder) {
    private static final String WORST = "worst";
    private static final String DEATHS = "m_deaths";
    private static final int NAMED = 3;

    /**
     * The row of a run.
     *
     * @param word a run id, or {@code worst} for the run with the most dead, the first of equals
     * @throws Refusal if there is no such run; the nearest ones are named
     */
    Recorded.Row row(String word) throws Refusal, IOException {
        if (word.equals(WORST)) {
            return worst();
        }
        Optional<RunId> id = RunId.parse(word);
        if (id.isEmpty()) {
            throw Refusal.invalid("RUN_ID: " + word + "; allowed is " + WORST + " or a run of " + folder
                    + ", for example " + names(recorded.least(NAMED, Comparator.comparing(Recorded.Row::id))));
        }
        Optional<Recorded.Row> row = recorded.row(id.get());
        if (row.isEmpty()) {
            throw Refusal.invalid(folder + " holds no run " + word + "; the nearest are "
                    + names(recorded.least(NAMED, nearness(id.get()))));
        }
        return row.get();
    }

    private Recorded.Row worst() throws Refusal, IOException {
        int column =
                recorded.table().columns().stream().map(c -> c.name()).toList().indexOf(DEATHS);
        Comparator<Recorded.Row> deadliest = Comparator.comparingDouble(
                (Recorded.Row row) -> -dead(row.cells().get(column)));
        List<Recorded.Row> first = recorded.least(1, deadliest.thenComparing(Recorded.Row::id));
        if (first.isEmpty()) {
            throw Refusal.invalid(folder + " holds no run");
        }
        return first.get(0);
    }

    private static double dead(String cell) {
        return cell.isEmpty() ? -1 : Numbers.parse(cell);
    }

    private static Comparator<Recorded.Row> nearness(RunId id) {
        return Comparator.<Recorded.Row>comparingLong(
                        row -> StrictMath.abs((long) row.id().design() - id.design()))
                .thenComparingLong(row -> StrictMath.abs((long) row.id().replicate() - id.replicate()))
                .thenComparing(Recorded.Row::id);
    }

    private static String names(List<Recorded.Row> rows) {
        return rows.stream().map(row -> row.id().toString()).collect(Collectors.joining(", "));
    }
}
