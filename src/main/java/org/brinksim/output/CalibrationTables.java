package org.brinksim.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.calibration.Calibration;
import org.brinksim.experiment.calibration.Generation;
import org.brinksim.experiment.calibration.Guess;
import org.brinksim.experiment.calibration.ParameterSpace;
import org.brinksim.experiment.calibration.Summaries;
import org.brinksim.experiment.calibration.Wave;

/** The tables of a calibration: how it went, the posterior, and the record beside what prior and posterior worlds have. */
public final class CalibrationTables {
    private static final Table WAVES = new Table(
            "waves",
            List.of(
                    Column.integer("wave", "", "number of the wave of history matching, from 1"),
                    Column.integer("worlds", "worlds", "worlds simulated in it"),
                    Column.real("volume", "share", "share of the prior that no wave so far rules out"),
                    Column.real("volume_low", "share", "lower end of its 90 % score interval"),
                    Column.real("volume_high", "share", "upper end of its 90 % score interval")));
    private static final Table IMPLAUSIBILITY = new Table(
            "implausibility",
            List.of(
                    Column.integer("wave", "", "number of the wave"),
                    Column.text("target", "id of the target"),
                    Column.real("low", "scale of the target", "low end of the recorded range"),
                    Column.real("high", "scale of the target", "high end of the recorded range, empty when open"),
                    Column.real("emulated_low", "scale of the target", "lowest emulated mean of what is not ruled out"),
                    Column.real("emulated_high", "scale of the target", "highest emulated mean there"),
                    Column.real(
                            "explained", "share", "share of the variance among worlds that fitted parameters explain"),
                    Column.real("ruled_out", "share", "share of the prior that this target alone rules out")));
    private static final Table GENERATIONS = new Table(
            "generations",
            List.of(
                    Column.integer("generation", "", "number of the generation, 0 from the prior"),
                    Column.real("threshold", "scores", "largest distance accepted"),
                    Column.integer("proposals", "worlds", "worlds simulated"),
                    Column.real("acceptance", "share", "share of them accepted"),
                    Column.real("effective_size", "particles", "effective sample size of the accepted")));
    private static final Table SUMMARIES = new Table("summaries", summaries());

    private final ResultFolder folder;
    private final Format format;
    private final List<Target> targets;
    private final ParameterSpace space;

    /** Tables of a calibration in a folder; the posterior is plain CSV in any format, because scenarios name it. */
    public CalibrationTables(ResultFolder folder, Format format, List<Target> targets, ParameterSpace space) {
        this.folder = folder;
        this.format = format;
        this.targets = List.copyOf(targets);
        this.space = space;
    }

    private static List<Column> summaries() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("target", "id of the target"),
                Column.text("unit", "unit of the values"),
                Column.real("observed_low", "unit of the row", "low end of the recorded range"),
                Column.real("observed_high", "unit of the row", "high end of the recorded range, empty when open")));
        for (String sample : List.of("prior", "posterior")) {
            for (String quantile : List.of("05", "50", "95")) {
                columns.add(Column.real(
                        sample + "_q" + quantile,
                        "unit of the row",
                        quantile + " % quantile of worlds of the " + sample));
            }
        }
        columns.add(Column.real(
                "p_value", "share", "two-sided tail probability of the record among worlds of the posterior"));
        columns.add(Column.real("weight", "", "how much the target counts"));
        return columns;
    }

    /**
     * Writes them with their data dictionary.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Calibration.Fit fit) throws IOException {
        Map<Table, List<List<String>>> tables = new LinkedHashMap<>();
        Posterior posterior = fit.posterior();
        tables.put(
                PosteriorTable.of(posterior.parameters()),
                IntStream.range(0, posterior.particles().size())
                        .mapToObj(draw ->
                                PosteriorTable.row(draw, posterior.particles().get(draw)))
                        .toList());
        tables.put(prior(), fit.prior().stream().map(this::prior).toList());
        tables.put(WAVES, fit.waves().stream().map(CalibrationTables::wave).toList());
        tables.put(
                IMPLAUSIBILITY,
                fit.waves().stream().flatMap(wave -> verdicts(wave).stream()).toList());
        tables.put(
                GENERATIONS,
                fit.generations().stream().map(CalibrationTables::generation).toList());
        tables.put(SUMMARIES, summaries(fit));
        tables.put(Dictionary.TABLE, Dictionary.rows(List.copyOf(tables.keySet())));
        for (Map.Entry<Table, List<List<String>>> table : tables.entrySet()) {
            boolean isPosterior = Format.CSV.file(table.getKey().name()).equals(PosteriorTable.FILE);
            TableFile.write(folder, table.getKey(), table.getValue(), isPosterior ? Format.CSV : format);
        }
    }

    private Table prior() {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("draw", "", "number of the world, from 0")));
        space.fitted()
                .forEach(parameter -> columns.add(
                        Column.real("parameters." + parameter.name(), parameter.unit(), parameter.meaning())));
        return new Table("prior", columns);
    }

    private List<String> prior(Guess guess) {
        List<String> cells = new ArrayList<>(List.of(Long.toString(guess.world())));
        space.fittedValues(guess.scores()).values().forEach(value -> cells.add(Numbers.text(value)));
        return cells;
    }

    private static List<String> wave(Wave wave) {
        return List.of(
                Integer.toString(wave.number()),
                Integer.toString(wave.worlds()),
                Numbers.text(wave.volume().estimate()),
                Numbers.text(wave.volume().interval().low()),
                Numbers.text(wave.volume().interval().high()));
    }

    private List<List<String>> verdicts(Wave wave) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Wave.Verdict verdict = wave.verdicts().get(i);
            rows.add(List.of(
                    Integer.toString(wave.number()),
                    verdict.target(),
                    Numbers.text(targets.get(i).low()),
                    open(targets.get(i).high()),
                    Numbers.text(verdict.low()),
                    Numbers.text(verdict.high()),
                    Numbers.text(verdict.explained()),
                    Numbers.text(verdict.ruledOut())));
        }
        return rows;
    }

    private static String open(double high) {
        return Double.isInfinite(high) ? "" : Numbers.text(high);
    }

    private static List<String> generation(Generation generation) {
        return List.of(
                Integer.toString(generation.number()),
                Numbers.text(generation.threshold()),
                Integer.toString(generation.proposals()),
                Numbers.text((double) generation.accepted() / generation.proposals()),
                Numbers.text(generation.effectiveSize()));
    }

    private List<List<String>> summaries(Calibration.Fit fit) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            List<String> cells = new ArrayList<>(List.of(
                    target.id(),
                    target.unit(),
                    Numbers.text(target.observed().low()),
                    Numbers.text(target.observed().high())));
            Summaries prior = Summaries.unweighted(fit.prior(), i);
            Summaries posterior = Summaries.weighted(fit.accepted(), fit.posterior(), i);
            for (Summaries sample : List.of(prior, posterior)) {
                for (double p : new double[] {.05, .5, .95}) {
                    cells.add(Numbers.text(target.scale().back(sample.quantile(p))));
                }
            }
            cells.add(Numbers.text(posterior.tailProbability(target)));
            cells.add(Numbers.text(target.weight()));
            rows.add(cells);
        }
        return rows;
    }
}
