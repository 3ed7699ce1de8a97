package org.brinksim.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.calibration.Recovery.Recovered;
import org.brinksim.experiment.calibration.Rivalry;
import org.brinksim.experiment.calibration.Trust;
import org.brinksim.scenario.Parameter;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.UniformRanks;

/** The tables of what worlds with known parameters say about the machinery of a calibration; parameters are told in scores. */
public final class TrustTables {
    private static final int BINS = 20;
    private static final double LEVEL = .9;
    private static final Table RANKS = new Table(
            "sbc",
            List.of(
                    Column.text("parameter", "fitted parameter"),
                    Column.integer(
                            "bin",
                            "",
                            "bin of the rank of the truth in the fitted sample, from 0, twenty of equal width"),
                    Column.integer("count", "worlds", "worlds whose rank falls in it")));
    private static final Table TESTS = new Table(
            "sbc_tests",
            List.of(
                    Column.text("parameter", "fitted parameter"),
                    Column.real("p_value", "share", "Kolmogorov-Smirnov test of uniform ranks"),
                    Column.real("p_bonferroni", "share", "the same for as many tests as parameters")));
    private static final Table RECOVERY = new Table(
            "recovery",
            List.of(
                    Column.integer("world", "", "number of the fitted world, from 0"),
                    Column.text("parameter", "fitted parameter"),
                    Column.real("truth", "scores", "score that the world was simulated with"),
                    Column.real("mean", "scores", "mean of the fitted sample"),
                    Column.real("q05", "scores", "5 % quantile of the fitted sample"),
                    Column.real("q95", "scores", "95 % quantile of the fitted sample")));
    private static final Table COVERAGE = new Table(
            "coverage",
            List.of(
                    Column.text("kind", "synthetic: worlds of the model"),
                    Column.text("metric", "fitted parameter, or all of them together"),
                    Column.real("level", "share", "level of the intervals"),
                    Column.integer("covered", "worlds", "intervals that hold the truth"),
                    Column.integer("n", "worlds", "intervals"),
                    Column.real("share", "share", "share of them"),
                    Column.real("low", "share", "lower end of its 90 % score interval; too narrow for all together"),
                    Column.real("high", "share", "upper end")));
    private static final Table TOLD = new Table(
            "identified",
            List.of(
                    Column.text("parameter", "fitted parameter"),
                    Column.real(
                            "sd_ratio", "share", "spread of fitted samples over that of the prior, mean over worlds"),
                    Column.real("recovery_correlation", "", "correlation of fitted means with truths"),
                    Column.text("identified", "yes if the spread is at most 0.7 of that of the prior, else no")));

    private static final Table RIVALS = new Table(
            "rivals",
            List.of(
                    Column.text("structure", "whole, or what is changed in it"),
                    Column.integer(
                            "near", "worlds", "worlds as near to the record as the nearest twentieth of the whole"),
                    Column.integer("worlds", "worlds", "worlds drawn from the prior"),
                    Column.real("share", "share", "share of near ones"),
                    Column.real("low", "share", "lower end of its 90 % score interval"),
                    Column.real("high", "share", "upper end"),
                    Column.real("ratio", "", "the share over that of the whole")));

    private final ResultFolder folder;
    private final Format format;
    private final List<Parameter> parameters;

    /** Tables in a folder about fitted parameters. */
    public TrustTables(ResultFolder folder, Format format, List<Parameter> parameters) {
        this.folder = folder;
        this.format = format;
        this.parameters = List.copyOf(parameters);
    }

    /**
     * Writes them.
     *
     * @throws IOException if the folder cannot be written
     */
    public void write(Trust trust) throws IOException {
        Map<Table, List<List<String>>> tables = new LinkedHashMap<>();
        List.of(RANKS, TESTS, RECOVERY, COVERAGE, TOLD).forEach(table -> tables.put(table, new ArrayList<>()));
        for (int i = 0; i < parameters.size(); i++) {
            rows(tables, trust, i);
        }
        together(tables, trust);
        TableFile.writeAll(folder, tables, format);
    }

    /**
     * Writes the table of rival structures.
     *
     * @throws IOException if the folder cannot be written
     */
    public void rivals(List<Rivalry.Standing> standings) throws IOException {
        TableFile.write(
                folder, RIVALS, standings.stream().map(TrustTables::rival).toList(), format);
    }

    private static List<String> rival(Rivalry.Standing standing) {
        ProportionInterval near = standing.near();
        return List.of(
                standing.structure(),
                Long.toString(near.successes()),
                Long.toString(near.trials()),
                Numbers.text(near.estimate()),
                Numbers.text(near.interval().low()),
                Numbers.text(near.interval().high()),
                Numbers.text(standing.ratio()));
    }

    private void rows(Map<Table, List<List<String>>> tables, Trust trust, int index) {
        String name = parameters.get(index).name();
        List<Integer> ranks = trust.ranks(index, BINS);
        for (int bin = 0; bin < BINS; bin++) {
            add(tables, RANKS, List.of(name, Integer.toString(bin), Integer.toString(ranks.get(bin))));
        }
        double p = UniformRanks.kolmogorovSmirnov(trust.transforms(index));
        add(tables, TESTS, List.of(name, Numbers.text(p), Numbers.text(UniformRanks.bonferroni(p, parameters.size()))));
        List<Recovered> all = trust.parameter(index);
        for (int world = 0; world < all.size(); world++) {
            add(tables, RECOVERY, recovery(world, name, all.get(world)));
        }
        for (boolean wide : new boolean[] {false, true}) {
            add(tables, COVERAGE, coverage(name, wide, trust.covered(index, wide), all.size()));
        }
        add(
                tables,
                TOLD,
                List.of(
                        name,
                        Numbers.text(trust.spread(index)),
                        Numbers.text(trust.correlation(index)),
                        trust.told().contains(index) ? "yes" : "no"));
    }

    private void together(Map<Table, List<List<String>>> tables, Trust trust) {
        for (boolean wide : new boolean[] {false, true}) {
            long covered = 0;
            for (int i = 0; i < parameters.size(); i++) {
                covered += trust.covered(i, wide);
            }
            add(tables, COVERAGE, coverage("all", wide, covered, trust.fitted().size() * parameters.size()));
        }
    }

    private static void add(Map<Table, List<List<String>>> tables, Table table, List<String> row) {
        tables.computeIfAbsent(table, none -> new ArrayList<>()).add(row);
    }

    private static List<String> recovery(int world, String name, Recovered one) {
        return List.of(
                Integer.toString(world),
                name,
                Numbers.text(one.truth()),
                Numbers.text(one.mean()),
                Numbers.text(one.quantiles().get(0)),
                Numbers.text(one.quantiles().get(3)));
    }

    private static List<String> coverage(String name, boolean wide, long covered, int n) {
        ProportionInterval share = new ProportionInterval(covered, n, LEVEL);
        return List.of(
                "synthetic",
                name,
                Numbers.text(wide ? .9 : .5),
                Long.toString(covered),
                Integer.toString(n),
                Numbers.text(share.estimate()),
                Numbers.text(share.interval().low()),
                Numbers.text(share.interval().high()));
    }
}
