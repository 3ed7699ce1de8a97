package org.brinksim.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What states want, choose and fire, and what patrons answer: values by hand, limits and identities. */
class ArmsLawsTest {
    private final Appraisal<Approval> answers = new Appraisal<>(List.of(Approval.values()));
    private final Appraisal<EquipmentClass> classes = new Appraisal<>(List.of(EquipmentClass.values()));

    /** Two states come to rest where the closed form says, if fatigue outweighs reaction. */
    @Test
    void richardsonsStatesComeToRestAtTheFixedPoint() {
        ArmsDemand one = new ArmsDemand(.1, .2, 30);
        ArmsDemand two = new ArmsDemand(.15, .25, 20);
        double[] end = iterate(one, two, 2_000);
        double determinant = .2 * .25 - .1 * .15;
        assertThat(end[0]).isCloseTo((.25 * 30 * .5 + .1 * 20 * .8) / determinant, within(1e-6));
        assertThat(end[1]).isCloseTo((.2 * 20 * .8 + .15 * 30 * .5) / determinant, within(1e-6));
        assertThat(one.yearly(end[1], end[0], .5)).isCloseTo(0, within(1e-6));
    }

    /** The boundary of stability is a_1·a_2 = k_1·k_2. */
    @ParameterizedTest
    @CsvSource({".19, false", ".21, true"})
    void beyondTheBoundaryArmsRunAway(double reaction, boolean runsAway) {
        ArmsDemand state = new ArmsDemand(reaction, .2, 10);
        double[] before = iterate(state, state, 20_000);
        double[] after = iterate(state, state, 20_100);
        assertThat(after[0] - before[0] > 1).isEqualTo(runsAway);
    }

    private static double[] iterate(ArmsDemand one, ArmsDemand two, int quarters) {
        double first = 10;
        double second = 90;
        for (int quarter = 0; quarter < quarters; quarter++) {
            double next = first + one.yearly(second, first, .5) / 4;
            second += two.yearly(first, second, .8) / 4;
            first = next;
        }
        return new double[] {first, second};
    }

    @Test
    void announcedArmsShiftTheBalanceAgainstTheOtherSide() {
        assertThat(ArmsDemand.shift(30, 10, 100)).isEqualTo(.2);
        assertThat(ArmsDemand.shift(10, 30, 100)).isEqualTo(-.2);
        assertThat(ArmsDemand.shift(0, 0, 100)).isZero();
        assertThat(ArmsDemand.shift(0, 0, 0)).isZero();
    }

    @Test
    void aPatronWeighsItsTiesAgainstTheOtherStateAndItsOwnNeeds() {
        ArmsSale sale = new ArmsSale(-1, 2, 3, .5, .25, .75);
        ArmsSale.Ties ties = new ArmsSale.Ties(.1, .2, .3, .4, .7);
        sale.appraise(new ArmsSale.View(ties, .3, -.6, .8, .4), answers);
        double expected = -1 + 2 * (.1 + .2 + .3 + .4 + .2) - 3 * .3 + .5 * -.6 - .25 * .8 - .75 * .6;
        assertThat(answers.utility(Approval.APPROVE)).isCloseTo(expected, within(1e-12));
        assertThat(answers.utility(Approval.REFUSE)).isZero();
        sale.appraise(new ArmsSale.View(ties, -.3, -.6, .8, .4), answers);
        assertThat(answers.utility(Approval.APPROVE)).isCloseTo(expected + 3 * .3, within(1e-12));
        assertThat(answers.explain(Approval.APPROVE, 2).reasons())
                .noneMatch(reason -> reason.term() == Term.RIVAL_CLIENT);
    }

    @Test
    void aStateChoosesWhatItLackedWhatWonElsewhereAndWhatIsCheap() {
        ArmsPurchase purchase = new ArmsPurchase(1, .5, 2, .3, .6);
        classes.clear();
        purchase.weigh(EquipmentClass.AIR_DEFENCE, .9, .2, .25, classes);
        assertThat(classes.utility(EquipmentClass.AIR_DEFENCE)).isCloseTo(.9 + .1 - .5, within(1e-12));
        assertThat(classes.isOpen(EquipmentClass.ARMOUR)).isFalse();
        classes.clear();
        purchase.weigh(EquipmentClass.ARMOUR, new ArmsPurchase.Offer(.5, 1, -.5, .4), classes);
        assertThat(classes.utility(EquipmentClass.ARMOUR)).isCloseTo(.3 * 1.5 - .3 - .8, within(1e-12));
    }

    @Test
    void heavyWeaponsRaiseTheDeadWithinABoundAndByNoCommonFactor() {
        Firepower firepower = new Firepower(.8);
        assertThat(Firepower.share(6, 18)).isEqualTo(.25);
        assertThat(Firepower.share(12, 36)).isEqualTo(.25);
        assertThat(Firepower.share(0, 0)).isZero();
        assertThat(firepower.factor(.5, .25)).isCloseTo(1.4 / 1.2, within(1e-12));
        assertThat(firepower.factor(.3, .3)).isEqualTo(1);
        assertThat(firepower.factor(1, 0)).isEqualTo(1.8);
        assertThat(new Firepower(0).factor(.9, .1)).isEqualTo(1);
    }

    @Test
    void weaponsWithoutRoundsFallSilent() {
        assertThat(Firepower.supply(3, 2)).isEqualTo(1);
        assertThat(Firepower.supply(.5, 2)).isEqualTo(.25);
        assertThat(Firepower.supply(0, 2)).isZero();
        assertThat(Firepower.firesRounds(EquipmentClass.ARTILLERY)).isTrue();
        assertThat(Firepower.firesRounds(EquipmentClass.ARMED_DRONE)).isFalse();
    }

    @Test
    void equalSidesLoseTheirSystemsAtTheRate() {
        EquipmentLoss loss = new EquipmentLoss(.04, .2);
        assertThat(loss.chance(EquipmentClass.ARMOUR, .5, false)).isCloseTo(1 - StrictMath.exp(-.01), within(1e-12));
        assertThat(loss.chance(EquipmentClass.ARMOUR, 0, true)).isZero();
        assertThat(loss.chance(EquipmentClass.ARMOUR, .8, true)).isCloseTo(1 - StrictMath.exp(-.016), within(1e-12));
        assertThat(loss.chance(EquipmentClass.ARMED_DRONE, .5, true))
                .isCloseTo(1 - StrictMath.exp(-.05), within(1e-12));
        assertThat(loss.chance(EquipmentClass.ARMED_DRONE, .5, false))
                .isCloseTo(1 - StrictMath.exp(-.005), within(1e-12));
        assertThat(EquipmentLoss.wears(EquipmentClass.INFANTRY)).isFalse();
        assertThat(EquipmentLoss.wears(EquipmentClass.AIR_DEFENCE)).isTrue();
    }
}
