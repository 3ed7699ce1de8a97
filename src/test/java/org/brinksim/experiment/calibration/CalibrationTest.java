package org.brinksim.experiment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brinksim.evidence.Target;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.UniformRanks;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void findsAPosteriorThatIsKnown() throws IOException {
        Calibration.Fit fit =
                new Calibration(Toy.targets(1), Toy.space(), Toy.settings(0, 1_000, 7)).run(Toy.worlds(Toy.SEED));
        double noise = Toy.NOISE * Toy.NOISE;
        assertThat(Toy.mean(fit, 0)).isCloseTo(1 / (1 + noise), within(.06));
        assertThat(Toy.sd(fit, 0)).isCloseTo(StrictMath.sqrt(noise / (1 + noise)), within(.05));
        assertThat(Toy.mean(fit, 1)).isCloseTo(0, within(.15));
        assertThat(Toy.sd(fit, 1)).isCloseTo(1, within(.12));
        assertThat(fit.posterior().effectiveSize()).isGreaterThan(500);
    }

    @Test
    void thresholdsFallAndAcceptanceWithThem() throws IOException {
        Calibration.Fit fit =
                new Calibration(Toy.targets(1), Toy.space(), Toy.settings(0, 300, 5)).run(Toy.worlds(Toy.SEED));
        assertThat(fit.generations()).hasSize(5);
        for (int g = 1; g < fit.generations().size(); g++) {
            assertThat(fit.generations().get(g).threshold())
                    .isLessThan(fit.generations().get(g - 1).threshold());
        }
    }

    @Test
    void givesUpAGenerationThatAcceptsTooFew() throws IOException {
        FitSettings strict = new FitSettings(Toy.SEED, 0, 1, 400, 200, .5, 50, .2);
        Calibration.Fit fit = new Calibration(Toy.targets(1), Toy.space(), strict).run(Toy.worlds(Toy.SEED));
        assertThat(fit.generations().size()).isBetween(2, 49);
        assertThat(fit.accepted()).hasSize(200);
    }

    @Test
    void asksForTheSameWorldsInTheSameOrder() throws IOException {
        List<Long> asked = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (List<Long> firsts : List.of(asked, again)) {
            Worlds worlds = Toy.worlds(Toy.SEED);
            new Calibration(Toy.targets(1), Toy.space(), Toy.settings(1, 100, 3)).run((first, scores) -> {
                firsts.add(first);
                return worlds.summaries(first, scores);
            });
        }
        assertThat(again).isEqualTo(asked);
    }

    @Test
    void historyMatchingRulesOutWhatIsFarFromTheRecord() throws IOException {
        List<Target> targets = Toy.targets(3);
        HistoryMatching matching = new HistoryMatching(targets, Toy.space(), Toy.SEED);
        matching.run(2, 600, Toy.worlds(Toy.SEED));
        assertThat(matching.region().contains(new double[] {3, 0})).isTrue();
        assertThat(matching.region().contains(new double[] {1.7, -1})).isTrue();
        assertThat(matching.region().contains(new double[] {1, 0})).isFalse();
        assertThat(matching.waves().get(1).volume().estimate())
                .isCloseTo(.067, within(.03)); // the share of a standard normal above 1.5
    }

    @Test
    void saysWhenNothingIsLeft() {
        HistoryMatching matching = new HistoryMatching(Toy.targets(40), Toy.space(), Toy.SEED);
        assertThatThrownBy(() -> matching.run(2, 600, Toy.worlds(Toy.SEED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rules out all of the prior");
    }

    @Test
    void weightsOfProposalsAverageToOneAndAreBounded() throws IOException {
        Calibration.Fit fit =
                new Calibration(Toy.targets(1), Toy.space(), Toy.settings(0, 300, 2)).run(Toy.worlds(Toy.SEED));
        Proposals proposals = new Proposals(Population.unweighted(fit.accepted()));
        double sum = 0;
        int number = 20_000;
        for (int i = 0; i < number; i++) {
            double weight = proposals.weight(proposals.draw(new WorldSeed(5, i).stream(1, 1), 0));
            assertThat(weight).isBetween(0., 10.0001);
            sum += weight;
        }
        assertThat(sum / number).isCloseTo(1, within(.05));
    }

    @Test
    void recoversWhatItSimulated() throws IOException {
        Bank bank = Bank.draw(Toy.space(), Bank.seed(Toy.settings(0, 2, 1)), 12_400, Toy.worlds(99));
        Trust trust = Trust.of(bank, 400);
        assertThat(trust.covered(0, true) / 400.).isBetween(.86, .94);
        assertThat(trust.covered(0, false) / 400.).isBetween(.43, .57);
        assertThat(trust.spread(0)).isCloseTo(.447, within(.03));
        assertThat(trust.spread(1)).isCloseTo(1, within(.05));
        assertThat(trust.correlation(0)).isGreaterThan(.85);
        assertThat(trust.told()).containsExactly(0);
        assertThat(UniformRanks.kolmogorovSmirnov(trust.transforms(0))).isGreaterThan(.01);
        assertThat(trust.ranks(0, 20).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(400);
    }

    @Test
    void aPointFitGoesToTheRecord() throws IOException {
        PointFit.Found found = new PointFit(Toy.targets(1), Toy.space(), Toy.SEED, 40).search(Toy.worlds(Toy.SEED));
        assertThat(found.distance()).isLessThan(found.atPrior());
        double score = StrictMath.log(List.copyOf(found.values().values()).get(0)) / .3;
        assertThat(score).isCloseTo(1, within(.35));
    }

    @Test
    void rivalsThatCannotReachTheRecordStandBack() throws IOException {
        List<Guess> whole = Bank.draw(Toy.space(), 1, 2_000, Toy.worlds(1)).worlds();
        List<Guess> flat = whole.stream()
                .map(guess -> new Guess(
                        guess.world(), guess.scores(), new double[] {guess.summaries()[1] / 4, guess.summaries()[1]}))
                .toList();
        List<Rivalry.Standing> standings = new Rivalry(Toy.targets(2), whole).standings(Map.of("flat", flat));
        assertThat(standings.get(0).ratio()).isEqualTo(1);
        assertThat(standings.get(0).near().estimate()).isCloseTo(.05, within(.005));
        assertThat(standings.get(1).ratio()).isLessThan(.1);
    }

    @Test
    void scoresAreQuantilesOfThePrior() {
        ParameterSpace space = Toy.space();
        Map<String, Double> middle = space.fittedValues(new double[] {0, 0});
        assertThat(middle.values()).allSatisfy(value -> assertThat(value).isCloseTo(1, within(1e-9)));
        assertThat(space.fittedValues(new double[] {1, 0})
                        .get(space.fitted().get(0).name()))
                .isCloseTo(StrictMath.exp(.3), within(1e-6));
    }

    @Test
    void summariesHaveWeightedQuantilesAndTails() {
        List<Guess> worlds = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            worlds.add(new Guess(i, new double[] {0}, new double[] {i, Double.NaN}));
        }
        Summaries summaries = Summaries.unweighted(worlds, 0);
        assertThat(summaries.quantile(.05)).isEqualTo(5);
        assertThat(summaries.quantile(.5)).isEqualTo(50);
        assertThat(summaries.tailProbability(Toy.target("t", 3, 4))).isCloseTo(.08, within(1e-9));
        assertThat(summaries.tailProbability(Toy.target("t", 20, 80))).isEqualTo(1);
        assertThat(summaries.tailProbability(Toy.target("t", 101, 102))).isZero();
        assertThat(Summaries.unweighted(worlds, 1).quantile(.5)).isNaN();
    }
}
