package org.brinksim.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.Resampling;
import org.junit.jupiter.api.Test;

class SensitivityAnalysisTest {
    private static final List<Factor> FACTORS = List.of(
            new Factor.Range("parameters.one", 0, 1),
            new Factor.Range("parameters.two", 0, 2),
            new Factor.Range("parameters.three", -1, 1));
    private static final Resampling PLAN = Resampling.independent(200, .9);

    private static SweepDesign design(Method method) {
        return new SweepDesign(method, FACTORS, List.of(.5, 1., 0.), 4);
    }

    /** Responses with noise that is the replicate's own and the same at every point. */
    private static double[][] responses(SweepDesign design, int replicates, ToDoubleFunction<List<Double>> model) {
        double[][] responses = new double[design.size()][replicates];
        for (int point = 0; point < responses.length; point++) {
            double mean = model.applyAsDouble(design.settings(point));
            Arrays.setAll(
                    responses[point],
                    j -> mean + new WorldSeed(1, j).stream(2, 3).uniform(0));
        }
        return responses;
    }

    private static double linear(List<Double> x) {
        return 3 * x.get(0) - x.get(1);
    }

    private static Sensitivity analysed(SweepDesign design, double[][] responses) {
        return new SensitivityAnalysis(design, PLAN, 8).of("m_deaths", responses);
    }

    private static SensitivityRow row(Sensitivity sensitivity, String factor, Measure measure) {
        return sensitivity.rows().stream()
                .filter(row -> row.subject().factor().equals(factor) && row.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void effectsOfALinearResponseAreItsSlopesOverTheRange() {
        SweepDesign design = design(new Method.Morris(6, 4, List.of()));
        Sensitivity found = analysed(design, responses(design, 3, SensitivityAnalysisTest::linear));
        assertThat(found.ranked()).containsExactly("parameters.one", "parameters.two", "parameters.three");
        assertThat(row(found, "parameters.one", Measure.MU).value()).isCloseTo(3, within(1e-9));
        assertThat(row(found, "parameters.two", Measure.MU).value()).isCloseTo(-2, within(1e-9));
        assertThat(row(found, "parameters.two", Measure.MU_STAR))
                .extracting(SensitivityRow::verdict, SensitivityRow::n)
                .containsExactly(Verdict.DISTINGUISHABLE, 6L);
        assertThat(row(found, "parameters.three", Measure.MU_STAR).verdict()).isEqualTo(Verdict.NOT_DISTINGUISHABLE);
        assertThat(found.coverage()).isEqualTo(new Coverage(6, 0, 3, 3, 0));
    }

    @Test
    void aGroupHasASizeAndNoSign() {
        Method.Morris.Group group = new Method.Morris.Group("both", List.of("parameters.one", "parameters.three"));
        SweepDesign design = design(new Method.Morris(6, 4, List.of(group)));
        Sensitivity found = analysed(design, responses(design, 2, SensitivityAnalysisTest::linear));
        assertThat(found.rows().stream()
                        .filter(row -> row.subject().factor().equals("both"))
                        .map(SensitivityRow::measure))
                .containsExactly(Measure.MU_STAR, Measure.NOISE);
        assertThat(found.rows().stream()
                        .filter(row -> row.subject().factor().equals("parameters.two"))
                        .map(SensitivityRow::measure))
                .containsExactly(Measure.MU_STAR, Measure.MU, Measure.SIGMA, Measure.NOISE);
    }

    @Test
    void ofUnequalNumbersOfReplicatesTheFirstOnesAreUsed() {
        SweepDesign design = design(new Method.Saltelli(16, false));
        double[][] even = responses(design, 3, SensitivityAnalysisTest::linear);
        double[][] ragged = responses(design, 3, SensitivityAnalysisTest::linear);
        ragged[5] = new double[] {ragged[5][0], ragged[5][1], ragged[5][2], 1e6, -1e6};
        assertThat(analysed(design, ragged).rows())
                .isEqualTo(analysed(design, even).rows());
        assertThat(analysed(design, ragged).coverage()).isEqualTo(new Coverage(16, 0, 3, 5, 0));
    }

    @Test
    void aRowWithoutAResponseIsDroppedAndCounted() {
        SweepDesign design = design(new Method.Saltelli(16, false));
        double[][] responses = responses(design, 2, SensitivityAnalysisTest::linear);
        responses[7][1] = Double.NaN;
        responses[8][0] = Double.NaN;
        assertThat(analysed(design, responses).coverage()).isEqualTo(new Coverage(15, 1, 2, 2, 2));
        SweepDesign morris = design(new Method.Morris(6, 4, List.of()));
        double[][] trajectories = responses(morris, 2, SensitivityAnalysisTest::linear);
        trajectories[4][1] = Double.NaN;
        Sensitivity found = analysed(morris, trajectories);
        assertThat(found.coverage()).isEqualTo(new Coverage(5, 1, 2, 2, 1));
        assertThat(found.rows().stream()
                        .filter(row -> row.measure() == Measure.MU)
                        .map(SensitivityRow::n))
                .containsExactlyInAnyOrder(5L, 6L, 6L);
    }

    @Test
    void indicesOfPairsNameBothFactorsAndAdviceIsAPowerOfTwo() {
        SweepDesign design = design(new Method.Saltelli(64, true));
        Sensitivity found = analysed(design, responses(design, 3, x -> x.get(0) * x.get(1) + x.get(2)));
        assertThat(found.rows().stream()
                        .filter(row -> row.measure() == Measure.S2)
                        .map(row -> row.subject().factor() + " " + row.subject().other()))
                .containsExactly(
                        "parameters.one parameters.two",
                        "parameters.one parameters.three",
                        "parameters.two parameters.three");
        Advice advice = found.advice().orElseThrow();
        assertThat(advice.toHalve()).isEqualTo(256);
        assertThat(Long.bitCount(advice.toReach())).isEqualTo(1);
        double half = (advice.widest().high() - advice.widest().low()) / 2;
        double needed = 64 * (half / .05) * (half / .05);
        assertThat((double) advice.toReach()).isBetween(needed, 2 * needed + 1);
    }

    @Test
    void moreChanceCallsForMoreReplicates() {
        SweepDesign design = design(new Method.Saltelli(256, false));
        double[][] responses = responses(design, 8, SensitivityAnalysisTest::linear);
        double[][] noisy = new double[responses.length][];
        for (int point = 0; point < noisy.length; point++) {
            int id = point;
            noisy[point] = responses[point].clone();
            Arrays.setAll(
                    noisy[point],
                    j -> responses[id][j]
                            + 8 * new WorldSeed(id, j).stream(4, 5).uniform(0));
        }
        Decomposition quiet = (Decomposition) analysed(design, responses);
        Decomposition loud = (Decomposition) analysed(design, noisy);
        assertThat(List.of(quiet.fewestReplicates(), quiet.mostReplicates())).containsExactly(2, 3);
        double share = loud.indices().chance().value();
        assertThat(share).isBetween(.7, .9);
        assertThat(loud.fewestReplicates()).isEqualTo((int) Math.ceil(1 / (1 - share)));
        assertThat(loud.mostReplicates()).isEqualTo((int) Math.ceil(2 / (1 - share)));
    }

    @Test
    void oneReplicateTellsNothingOfChance() {
        SweepDesign design = design(new Method.Saltelli(32, false));
        Sensitivity found = analysed(design, responses(design, 1, SensitivityAnalysisTest::linear));
        assertThat(row(found, "", Measure.CHANCE_SHARE).value()).isNaN();
        assertThat(row(found, "parameters.one", Measure.ST).value()).isCloseTo(9 / 13.0, within(.2));
    }

    @Test
    void swingsAreThoseOfEachFactorAlone() {
        List<Factor> factors = List.of(
                new Factor.Levels("parameters.one", List.of(0., .25, .5, 1.)),
                new Factor.Choice("switch", List.of("as is", "calm", "wild", "mild")),
                new Factor.Range("parameters.three", -1, 1));
        SweepDesign design = new SweepDesign(new Method.OneAtATime(), factors, List.of(.5, 0., -1.), 4);
        double[] options = {0, -3, 4, 1};
        double[][] responses =
                responses(design, 3, x -> 10 + 2 * x.get(0) + options[x.get(1).intValue()] + .25 * x.get(2));
        Swings found = (Swings) analysed(design, responses);
        assertThat(found.rows().stream()
                        .skip(1)
                        .map(row -> row.subject().factor() + " " + row.subject().setting() + " "
                                + row.subject().option() + " " + row.measure()))
                .containsExactly(
                        "parameters.one 0.0  END_LOW",
                        "parameters.one 0.25  BETWEEN",
                        "parameters.one 1.0  END_HIGH",
                        "switch 1.0 calm END_LOW",
                        "switch 2.0 wild END_HIGH",
                        "switch 3.0 mild BETWEEN",
                        "parameters.three 1.0  END_HIGH");
        double base = found.base().mean();
        double[] differences = {-1, -.5, 1, -3, 4, 1, .5};
        for (int i = 0; i < differences.length; i++) {
            SensitivityRow row = found.rows().get(1 + i);
            assertThat(row.value() - base).isCloseTo(differences[i], within(1e-9));
            assertThat(row.low() - base).isCloseTo(differences[i], within(1e-9));
            assertThat(row.verdict()).isEqualTo(Verdict.DISTINGUISHABLE);
        }
        assertThat(found.ranked()).containsExactly("switch", "parameters.one", "parameters.three");
        assertThat(found.swings().get(0).size()).isCloseTo(2, within(1e-9));
    }

    @Test
    void aPairCountsWhenBothRunsHaveAResponse() {
        SweepDesign design = design(new Method.OneAtATime());
        double[][] responses = responses(design, 4, SensitivityAnalysisTest::linear);
        responses[0][1] = Double.NaN;
        responses[1][2] = Double.NaN;
        responses[2] = Arrays.copyOf(responses[2], 2);
        Arrays.fill(responses[3], Double.NaN);
        Swings found = (Swings) analysed(design, responses);
        assertThat(found.rows().stream().map(SensitivityRow::n)).containsExactly(3L, 2L, 1L, 0L, 3L, 3L, 3L);
        assertThat(found.rows().get(2).isBounded()).isFalse();
        assertThat(found.rows().get(3).value()).isNaN();
        assertThat(found.coverage()).isEqualTo(new Coverage(6, 1, 2, 4, 6));
    }

    @Test
    void theSeedAndTheMetricDecideOnTheIntervals() {
        SweepDesign design = design(new Method.Saltelli(32, false));
        double[][] responses = responses(design, 3, x -> x.get(0) * x.get(1) + x.get(2));
        List<SensitivityRow> rows = new SensitivityAnalysis(design, PLAN, 8)
                .of("m_deaths", responses)
                .rows();
        assertThat(new SensitivityAnalysis(design, PLAN, 8)
                        .of("m_deaths", responses)
                        .rows())
                .isEqualTo(rows);
        assertThat(new SensitivityAnalysis(design, PLAN, 9)
                        .of("m_deaths", responses)
                        .rows())
                .isNotEqualTo(rows);
        assertThat(new SensitivityAnalysis(design, PLAN, 8)
                        .of("m_deals", responses)
                        .rows())
                .isNotEqualTo(rows);
    }

    @Test
    void otherDesignsAreRefused() {
        SweepDesign design = design(new Method.Sobol(8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SensitivityAnalysis(design, PLAN, 1))
                .withMessage("a design of the method sobol; allowed are morris, saltelli and oat");
    }
}
