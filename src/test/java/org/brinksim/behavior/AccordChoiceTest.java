package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccordChoiceTest {
    private static final double NEAR = 1e-12;
    private final Appraisal<Accord> appraisal = new Appraisal<>(List.of(Accord.values()));

    @Test
    void ripenessNeedsPainOnBothSidesAStalemateAndAWayOut() {
        assertThat(Ripeness.of(.8, .5, .5, .5, .6)).isCloseTo(.5 * .6, within(NEAR));
        assertThat(Ripeness.of(.5, .8, .5, .5, .6)).isEqualTo(Ripeness.of(.8, .5, .5, .5, .6));
        assertThat(Ripeness.of(1, 1, .9, .1, 1)).isCloseTo(.36, within(NEAR));
        assertThat(Ripeness.of(0, 1, .5, .5, 1)).isZero();
        assertThat(Ripeness.of(1, 1, .5, .5, 0)).isZero();
        assertThat(Ripeness.of(1, 1, 1, 0, 1)).isZero();
        assertThat(Ripeness.left(60, 60)).isCloseTo(.5, within(NEAR));
    }

    @Test
    void agreeingInTalksAddsItsTerms() {
        new TalksLaw(.6, 1.1, .3, .7, .5, .4, 1.5).appraise(new TalksLaw.Table(.2, .5, .8, .4, 1, .6, .15), appraisal);
        double expected = .6 + 1.1 * .2 - .3 * .5 - .7 * .8 - .5 * .4 + .4 - 1.5 * .6 + .15;
        assertThat(appraisal.utility(Accord.CONCEDE)).isCloseTo(expected, within(NEAR));
        assertThat(appraisal.utility(Accord.RESIST)).isZero();
        assertThat(TalksLaw.pace(0)).isEqualTo(.5);
        assertThat(TalksLaw.pace(1)).isEqualTo(1.5);
    }

    @Test
    void onlyObserversCostSovereignty() {
        ProtocolChoice choice = new ProtocolChoice(-.5, .15, .5, .3, .35, 1.2);
        ProtocolChoice.Aftermath aftermath = new ProtocolChoice.Aftermath(2, .4, .6, 1, .7, .2);
        double expected = -.5 + .3 + .2 - .18 + .35 + .2;
        for (Measure measure : Measure.values()) {
            choice.appraise(measure, aftermath, appraisal);
            double outsiders = measure == Measure.OBSERVERS ? 1.2 * .7 : 0;
            assertThat(appraisal.utility(Accord.CONCEDE)).isCloseTo(expected - outsiders, within(NEAR));
        }
    }
}
