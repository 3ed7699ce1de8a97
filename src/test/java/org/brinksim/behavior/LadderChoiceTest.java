package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.behavior.LadderChoice.Outside;
import org.brinksim.behavior.LadderChoice.View;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Term;
import org.junit.jupiter.api.Test;

class LadderChoiceTest {
    private static final double NEAR = 1e-14;
    private final LadderChoice bound = new LadderChoice(-1, -2, -1.5, -.1, -.4, .2, .15, .5, true);
    private final LadderChoice free = new LadderChoice(-1, -2, -1.5, -.1, -.4, .2, .15, .5, false);
    private final Appraisal<Option> appraisal = new Appraisal<>(List.of(Option.values()));

    private static View view(int own, int other, boolean canClimb) {
        return new View(
                own, other, canClimb, .7, .3, .08, .04, .06, .02, .01, .25, .11, new Outside(.07, .13, .05), .03);
    }

    @Test
    void climbingAddsItsTerms() {
        bound.appraise(view(4, 5, true), appraisal);
        double expected = -1 + .5 * (.7 - .4) + .2 + .3 + .08 + .04 - .06 - .01 - .07 - .05 + .03;
        assertThat(appraisal.utility(Option.CLIMB)).isCloseTo(expected, within(NEAR));
        assertThat(appraisal.utility(Option.HOLD)).isZero();
        bound.appraise(view(4, 4, true), appraisal);
        assertThat(appraisal.utility(Option.CLIMB)).isCloseTo(expected - .2, within(NEAR));
    }

    @Test
    void relentingAddsItsTerms() {
        bound.appraise(view(4, 3, true), appraisal);
        double down = -.1 - .15 * 2 + .2 + .25 + .02 - .11 + .13;
        double off = -.4 + .25 + .02 - .11 + .13;
        assertThat(appraisal.utility(Option.STEP_DOWN)).isCloseTo(down, within(NEAR));
        assertThat(appraisal.utility(Option.BREAK_OFF)).isCloseTo(off, within(NEAR));
    }

    @Test
    void eachStepHasItsOwnInclination() {
        for (int own : new int[] {2, 5, 6}) {
            bound.appraise(new View(own, own, true, .4, 0, 0, 0, 0, 0, 0, 0, 0, Outside.NONE, 0), appraisal);
            double expected = own == 2 ? -1 : own == 5 ? -2 : -1.5;
            assertThat(appraisal.utility(Option.CLIMB)).isCloseTo(expected, within(NEAR));
        }
    }

    @Test
    void fightingAtRungSixEndsByADealOnly() {
        assertThat(options(bound, view(6, 6, true))).containsExactly(Option.HOLD, Option.CLIMB);
        assertThat(options(bound, view(7, 6, true))).containsExactly(Option.HOLD, Option.STEP_DOWN);
        assertThat(options(bound, view(5, 6, true))).containsExactly(Option.HOLD, Option.CLIMB, Option.STEP_DOWN);
        assertThat(options(bound, view(5, 5, true)))
                .containsExactly(Option.HOLD, Option.CLIMB, Option.STEP_DOWN, Option.BREAK_OFF);
        assertThat(options(free, view(6, 7, false))).containsExactly(Option.HOLD, Option.STEP_DOWN, Option.BREAK_OFF);
    }

    @Test
    void withoutMeansOrAboveTheTopNobodyClimbs() {
        assertThat(options(bound, view(4, 4, false))).doesNotContain(Option.CLIMB);
        assertThat(options(free, view(7, 7, true))).doesNotContain(Option.CLIMB);
        assertThat(options(bound, view(0, 1, true))).containsExactly(Option.HOLD, Option.CLIMB);
    }

    @Test
    void everyReasonIsATermOfTheModel() {
        bound.appraise(view(5, 4, true), appraisal);
        Choice choice = appraisal.explain(Option.BREAK_OFF, 2);
        assertThat(choice.reasons())
                .extracting(Choice.Reason::term)
                .isSubsetOf(
                        Term.INCLINATION,
                        Term.HURT,
                        Term.RESTRAINT,
                        Term.AUDIENCE,
                        Term.MEDIATION,
                        Term.HEIGHT,
                        Term.RECIPROCITY);
    }

    private List<Option> options(LadderChoice ladder, View view) {
        ladder.appraise(view, appraisal);
        return Stream.of(Option.values()).filter(appraisal::isOpen).toList();
    }
}
