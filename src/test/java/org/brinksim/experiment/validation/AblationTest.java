package org.brinksim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulations;
import org.junit.jupiter.api.Test;

/** Mechanisms switched, and the runs that the judging is made of. */
class AblationTest {
    @Test
    void everyMechanismIsSwitchedAndEveryNestedModelIsThere() {
        Set<Mechanism> whole = NestedModel.M6.mechanisms();
        Map<String, Set<Mechanism>> variants = Ablation.variants(whole);
        assertThat(variants).hasSize(6 + Mechanism.values().length).containsKeys("M0", "M5", "without politics");
        assertThat(variants).doesNotContainKey("M6").containsKey("with lanchester");
        assertThat(variants.get("with lanchester"))
                .contains(Mechanism.LANCHESTER)
                .containsAll(whole);
        EnumSet<Mechanism> rest = EnumSet.noneOf(Mechanism.class);
        rest.addAll(whole);
        rest.removeAll(variants.get("without politics"));
        assertThat(rest).containsExactly(Mechanism.POLITICS);
    }

    /** Without a ladder nobody fights, so that what fighting shows is lost; the whole beside itself differs in nothing. */
    @Test
    void whatAMechanismCarriesIsLostWithoutIt() {
        RunMaker maker = Worlds.maker(1);
        PatternJudge judge = new PatternJudge(Worlds.patterns(), Worlds.EVIDENCE, maker, ParameterDraws.none());
        PatternJudge.Size few = new PatternJudge.Size(4, 6, 6, 10);
        Set<Mechanism> whole = Worlds.patterns().base().switches();
        Scorecard all = judge.judge(few, whole);
        assertThat(all.checks())
                .isEqualTo(judge.judge(few, PatternJudge.Onlooker.NONE).checks());
        Scorecard flat = judge.judge(few, NestedModel.M1.mechanisms());
        AblationRow.Patterns compared = AblationRow.Patterns.of(flat, all);
        assertThat(compared.held()).isLessThan(4);
        assertThat(compared.lost()).contains(Pattern.P12).isSubsetOf(all.judged());
        AblationRow.Patterns same = AblationRow.Patterns.of(all, all);
        assertThat(same.lost()).isEmpty();
        assertThat(same.gained()).isEmpty();
    }

    /** A run that ends earlier is the beginning of the same run. */
    @Test
    void aShorterCalendarIsTheBeginningOfTheSameWorld() {
        Scenario base = Worlds.scenario("kyrgyzstan-tajikistan");
        Scenario half = base.until(LocalDate.of(2021, 12, 31));
        assertThat(half.calendar().days()).isEqualTo(365);
        RunMaker maker = Worlds.maker(9);
        List<RunOutcome> whole = maker.all(base, ParameterDraws.none(), 3, Detail.SERIES);
        List<RunOutcome> first = maker.all(half, ParameterDraws.none(), 3, Detail.SERIES);
        for (int run = 0; run < 3; run++) {
            for (Series series : Series.values()) {
                for (int day = 0; day < 365; day++) {
                    assertThat(first.get(run).value(series, day))
                            .as("%s on day %d", series, day)
                            .isEqualTo(whole.get(run).value(series, day));
                }
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> base.until(LocalDate.of(2020, 12, 31)));
    }

    @Test
    void runsStopWhenTheyAreInterrupted() {
        Simulations simulations = new Simulations();
        RunMaker maker = new RunMaker(
                scenario -> simulations.of(scenario)::run, 1, new Ensemble.Conduct(1, false, () -> true), run -> {});
        Scenario scenario = Worlds.scenario("june-2021");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> maker.all(scenario, ParameterDraws.none(), 2, Detail.METRICS));
    }

    @Test
    void theNumberOfRunsIsKnownBeforehand() {
        int[] made = new int[1];
        Simulations simulations = new Simulations();
        RunMaker maker = new RunMaker(
                scenario -> simulations.of(scenario)::run,
                1,
                new Ensemble.Conduct(2, false, () -> false),
                run -> made[0]++);
        Validation validation = new Validation(Worlds.subject(), Worlds.EVIDENCE, maker, 20);
        Verdict verdict = validation.judge(false);
        assertThat(validation.runs(false)).isEqualTo(made[0]);
        assertThat(validation.runs(true)).isGreaterThan(40L * 8);
        assertThat(verdict.scorecard().judged()).containsExactly(Pattern.values());
        assertThat(verdict.ablation()).isEmpty();
        assertThat(verdict.reliability()).hasSize(2);
    }
}
