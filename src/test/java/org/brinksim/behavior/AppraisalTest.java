package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Term;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.junit.jupiter.api.Test;

class AppraisalTest {
    private static final double PRECISION = 2.3;
    private final Appraisal<Option> appraisal = new Appraisal<>(List.of(Option.values()));

    private void open() {
        appraisal.clear();
        appraisal.open(Option.HOLD, 0);
        appraisal.open(Option.CLIMB, -.7);
        appraisal.add(Option.CLIMB, Term.STAKE, .25);
        appraisal.add(Option.CLIMB, Term.COST, -.05);
        appraisal.open(Option.BREAK_OFF, -.2);
    }

    @Test
    void probabilitiesAreTheQuantalResponseAndSumToOne() {
        open();
        double weight = 1 + StrictMath.exp(PRECISION * -.5) + StrictMath.exp(PRECISION * -.2);
        assertThat(appraisal.utility(Option.CLIMB)).isCloseTo(-.5, within(1e-15));
        assertThat(appraisal.probability(Option.HOLD, PRECISION)).isCloseTo(1 / weight, within(1e-14));
        assertThat(appraisal.probability(Option.CLIMB, PRECISION))
                .isCloseTo(StrictMath.exp(PRECISION * -.5) / weight, within(1e-14));
        double sum = 0;
        for (Option option : Option.values()) {
            sum += appraisal.isOpen(option) ? appraisal.probability(option, PRECISION) : 0;
        }
        assertThat(sum).isCloseTo(1, within(1e-14));
        assertThat(appraisal.isOpen(Option.STEP_DOWN)).isFalse();
    }

    /** Chi-square of 40,000 choices by Gumbel noise against the formula: 2 degrees of freedom, p = .001 at 13.8. */
    @Test
    void choicesComeAsOftenAsTheFormulaSays() {
        open();
        Stream stream = new WorldSeed(5, 6).stream(1, "chooser");
        Map<Option, Integer> counts = new EnumMap<>(Option.class);
        int n = 40_000;
        for (int i = 0; i < n; i++) {
            int day = i;
            counts.merge(
                    appraisal.choose(PRECISION, o -> Draw.gumbel(stream.uniform(day, 0, o.ordinal()))),
                    1,
                    Integer::sum);
        }
        double square = 0;
        for (Option option : new Option[] {Option.HOLD, Option.CLIMB, Option.BREAK_OFF}) {
            double expected = n * appraisal.probability(option, PRECISION);
            double gap = counts.getOrDefault(option, 0) - expected;
            square += gap * gap / expected;
        }
        assertThat(counts).hasSize(3);
        assertThat(square).isLessThan(13.8);
    }

    @Test
    void precisionRunsFromIndifferenceToCertainty() {
        open();
        assertThat(appraisal.probability(Option.CLIMB, 1e-12)).isCloseTo(1 / 3.0, within(1e-11));
        assertThat(appraisal.probability(Option.HOLD, 1e4)).isEqualTo(1);
        assertThat(appraisal.choose(1e4, option -> option == Option.CLIMB ? 9 : 0))
                .isEqualTo(Option.HOLD);
    }

    @Test
    void theSameConstantOnAllOptionsChangesNothing() {
        open();
        double before = appraisal.probability(Option.CLIMB, PRECISION);
        for (Option option : new Option[] {Option.HOLD, Option.CLIMB, Option.BREAK_OFF}) {
            appraisal.add(option, Term.HEIGHT, 3.5);
        }
        assertThat(appraisal.probability(Option.CLIMB, PRECISION)).isCloseTo(before, within(1e-14));
    }

    @Test
    void reasonsAreTheTermsAgainstTheBestAlternativeLargestFirst() {
        open();
        Choice choice = appraisal.explain(Option.CLIMB, PRECISION);
        assertThat(choice.option()).isEqualTo("climb");
        assertThat(choice.reasons())
                .extracting(Choice.Reason::term)
                .containsExactly(Term.INCLINATION, Term.STAKE, Term.COST);
        assertThat(choice.reasons().get(1).weight()).isCloseTo(PRECISION * .25, within(1e-14));
        double sum =
                choice.reasons().stream().mapToDouble(Choice.Reason::weight).sum();
        assertThat(sum).isCloseTo(PRECISION * (appraisal.utility(Option.CLIMB) - 0), within(1e-14));
        Choice held = appraisal.explain(Option.HOLD, PRECISION);
        assertThat(held.reasons().get(0).weight()).isCloseTo(PRECISION * .2, within(1e-14));
    }

    @Test
    void withoutAnOptionThereIsNoChoice() {
        appraisal.clear();
        assertThatIllegalStateException().isThrownBy(() -> appraisal.choose(1, option -> 0));
        appraisal.open(Option.AGREE, -400);
        assertThat(appraisal.choose(1, option -> 0)).isEqualTo(Option.AGREE);
        assertThat(appraisal.probability(Option.AGREE, 2)).isEqualTo(1);
    }
}
