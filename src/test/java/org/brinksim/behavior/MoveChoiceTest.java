package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.brinksim.behavior.MoveChoice.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoveChoiceTest {
    private static final double NEAR = 1e-12;
    private static final View NEUTRAL = new View(0, 0, 0, 0, 0, 1, 1, 0);
    private static final View VIEW = new View(.7, .11, .05, .03, .02, .8, 1.5, .3);
    private final MoveChoice law = new MoveChoice(2, .05, 1.9, .35, .6, 2.5);
    private final Appraisal<StateMove> appraisal = new Appraisal<>(List.of(StateMove.values()));

    /** What an occasion is worth at neutral terms does not depend on the precision of choices. */
    @ParameterizedTest
    @ValueSource(doubles = {.5, 2, 7})
    void atNeutralTermsAQuarterOfTheOccasionsBecomesACrisis(double precision) {
        MoveChoice same = new MoveChoice(precision, .05, 1.9, .35, .6, 2.5);
        same.onOccasion(NEUTRAL, false, false, appraisal);
        double crisis = appraisal.probability(StateMove.START_WORKS, precision)
                + appraisal.probability(StateMove.REINFORCE, precision);
        assertThat(crisis).isCloseTo(MoveChoice.CRISIS_CHANCE, within(NEAR));
        same.ofQuarter(NEUTRAL, appraisal);
        assertThat(appraisal.probability(StateMove.FORTIFY, precision)).isCloseTo(.05, within(NEAR));
    }

    @Test
    void aCrisisAddsTheTermsOfAClimb() {
        law.onOccasion(VIEW, true, false, appraisal);
        double terms = .7 + .11 + .05 - .03 - .02 + 1.9 * (.8 - 1);
        double works = StrictMath.log(1.0 / 5) / 2 + terms;
        double reinforce = StrictMath.log(2.0 / 15) / 2 + terms + .6 * .3;
        assertThat(appraisal.utility(StateMove.NONE)).isZero();
        assertThat(appraisal.utility(StateMove.START_WORKS)).isCloseTo(works, within(NEAR));
        assertThat(appraisal.utility(StateMove.REINFORCE)).isCloseTo(reinforce, within(NEAR));
    }

    @Test
    void crossingsWeighTradeAgainstPolitics() {
        law.onOccasion(VIEW, true, true, appraisal);
        double close = StrictMath.log(.02) / 2 + .7 - .35 * .5 + 1.9 * (.8 - 1);
        double open = StrictMath.log(.2) / 2 - .7 + .35 * .5 - 1.9 * (.8 - 1);
        assertThat(appraisal.utility(StateMove.CLOSE_CROSSINGS)).isCloseTo(close, within(NEAR));
        assertThat(appraisal.utility(StateMove.OPEN_CROSSINGS)).isCloseTo(open, within(NEAR));
        law.afterLoss(VIEW, appraisal);
        assertThat(appraisal.utility(StateMove.CLOSE_CROSSINGS)).isCloseTo(close + 2.5, within(NEAR));
        assertThat(appraisal.isOpen(StateMove.START_WORKS)).isFalse();
    }

    @Test
    void onlyWhatCanBeDoneIsAnOption() {
        law.onOccasion(VIEW, false, false, appraisal);
        assertThat(List.of(StateMove.values()).stream().filter(appraisal::isOpen))
                .containsExactly(StateMove.NONE, StateMove.START_WORKS, StateMove.REINFORCE);
        law.ofQuarter(VIEW, appraisal);
        assertThat(List.of(StateMove.values()).stream().filter(appraisal::isOpen))
                .containsExactly(StateMove.NONE, StateMove.FORTIFY);
    }

    @Test
    void postsAnswerPosts() {
        law.ofQuarter(VIEW, appraisal);
        double fortify = StrictMath.log(.05 / .95) / 2 + .7 - .02 + 1.9 * (.8 - 1) + .6 * .3;
        assertThat(appraisal.utility(StateMove.FORTIFY)).isCloseTo(fortify, within(NEAR));
        assertThat(MoveChoice.dilemma(1, 3)).isCloseTo(StrictMath.log(2), within(NEAR));
        assertThat(MoveChoice.dilemma(3, 1)).isCloseTo(-MoveChoice.dilemma(1, 3), within(NEAR));
        assertThat(MoveChoice.dilemma(0, 0)).isZero();
    }
}
