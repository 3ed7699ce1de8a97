package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.brinksim.behavior.Consensus.Host;
import org.brinksim.behavior.Consensus.Outsider;
import org.brinksim.behavior.MediationLaw.Chance;
import org.brinksim.behavior.MediationLaw.Proposal;
import org.brinksim.behavior.MediationLaw.Style;
import org.brinksim.conflict.Alternative;
import org.junit.jupiter.api.Test;

class ThirdPartyChoiceTest {
    private static final double NEAR = 1e-12;
    private final MediationLaw law =
            new MediationLaw(-1.5, -1, 2, 1.5, -2.2, .8, .7, .4, 1.6, new Style(.2, .3, .5), .5, .25);
    private final Consensus consensus = new Consensus(1.2, 1.1, 1.5, .5, 4, 2, 3.9, 2.1, .9);

    private static <A extends Alternative> Appraisal<A> among(List<A> options) {
        return new Appraisal<>(options);
    }

    @Test
    void anOfferWeighsInterestAgainstDoctrine() {
        Appraisal<Offering> appraisal = among(List.of(Offering.values()));
        law.appraise(new Chance(.6, .3, false), appraisal);
        assertThat(appraisal.utility(Offering.OFFER)).isCloseTo(-1.5 + 1.2 - .45, within(NEAR));
        law.appraise(new Chance(.6, .3, true), appraisal);
        assertThat(appraisal.utility(Offering.OFFER)).isCloseTo(-2.5 + 1.2 - .45, within(NEAR));
        assertThat(appraisal.utility(Offering.WAIT)).isZero();
    }

    /** The log odds of accepting are those of the law at any precision. */
    @Test
    void anAnswerHasTheLogOddsOfTheLaw() {
        Appraisal<Answer> appraisal = among(List.of(Answer.values()));
        double odds = -2.2 + .8 * .4 + .7 * .9 - .4 * .6 - 1.6 * .25;
        for (double precision : new double[] {.5, 2, 5}) {
            law.appraise(new Proposal(.4, .9, .6, .25), precision, appraisal);
            assertThat(appraisal.probability(Answer.ACCEPT, precision))
                    .isCloseTo(1 / (1 + StrictMath.exp(-odds)), within(NEAR));
        }
    }

    @Test
    void stylesAndLeansSetTheEffort() {
        assertThat(law.effort(0, 0)).isCloseTo(.2, within(NEAR));
        assertThat(law.effort(.5, 0)).isCloseTo(.25, within(NEAR));
        assertThat(law.effort(1, 0)).isCloseTo(.3, within(NEAR));
        assertThat(law.effort(2, 0)).isCloseTo(.5, within(NEAR));
        assertThat(law.effort(2, .4)).isCloseTo(.6, within(NEAR));
        assertThat(law.effort(2, -.4)).isCloseTo(.4, within(NEAR));
    }

    @Test
    void twoOrThreeMediatorsDoBestAndEnmityHurts() {
        assertThat(law.coalition(1, 0)).isEqualTo(1);
        assertThat(law.coalition(2, 0)).isEqualTo(1.25).isEqualTo(law.coalition(3, 0));
        assertThat(law.coalition(4, 0)).isEqualTo(1);
        assertThat(law.coalition(5, 0)).isEqualTo(.5);
        assertThat(law.coalition(9, 0)).isZero();
        assertThat(law.coalition(2, .4)).isCloseTo(.75, within(NEAR));
    }

    @Test
    void aPartyConsentsLessToWhatReachesFurther() {
        Appraisal<Consent> appraisal = among(List.of(Consent.values()));
        double last = Double.POSITIVE_INFINITY;
        for (Instrument instrument : Instrument.values()) {
            consensus.appraise(instrument, new Host(.2, 0, .5, .6), appraisal);
            assertThat(appraisal.utility(Consent.CONSENT))
                    .isCloseTo(1.2 - instrument.intrusion() * (1.1 * .8 + 3.9 + 2.1 * .6), within(NEAR))
                    .isLessThan(last);
            last = appraisal.utility(Consent.CONSENT);
        }
        consensus.appraise(Instrument.TROOPS, new Host(1, .9, .8, 0), appraisal);
        assertThat(appraisal.utility(Consent.CONSENT)).isCloseTo(1.2 - 3.9 + 4 * .9 + 2 * .3, within(NEAR));
    }

    @Test
    void anOutsiderWeighsMandateDoctrineLeadAndGrievance() {
        Appraisal<Consent> appraisal = among(List.of(Consent.values()));
        consensus.appraise(Instrument.MONITORS, new Outsider(.25, .5, 1, .4), appraisal);
        double expected = 1.2 - .7 * (1.1 * .75 + 1.5 * .5 + .9 * .4) + .5;
        assertThat(appraisal.utility(Consent.CONSENT)).isCloseTo(expected, within(NEAR));
        assertThat(appraisal.utility(Consent.DISSENT)).isZero();
    }

    @Test
    void pressureComesFromDispleasureAndStopsAtFriends() {
        Appraisal<Coercion> appraisal = among(List.of(Coercion.values()));
        new PressureChoice(-2, 1.5, 1, 1.4).appraise(new PressureChoice.Client(6, .5, .3, .2), appraisal);
        assertThat(appraisal.utility(Coercion.PRESS)).isCloseTo(-2 + 1.5 * .6 * .5 - .3 - 1.4 * .2, within(NEAR));
    }

    @Test
    void leavingWeighsUnrestAgainstTheBloc() {
        Appraisal<Belonging> appraisal = among(List.of(Belonging.values()));
        new MembershipChoice(-4, 1.5, 2).appraise(.6, .3, appraisal);
        assertThat(appraisal.utility(Belonging.LEAVE)).isCloseTo(-4 + .9 - .6, within(NEAR));
    }
}
