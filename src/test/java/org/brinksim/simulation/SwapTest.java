package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of things decide; the order in which they are listed does not. */
class SwapTest {
    private static final int REPLICATES = 200;

    @Test
    void theOrderOfTheStatesChangesNothing() {
        assertSame(Border.unequal().scenario(), Border.unequal().swapped().scenario(), REPLICATES, Detail.SERIES);
    }

    @Test
    void theOrderOfTheStatesChangesNoEvent() {
        assertSame(Border.unequal().scenario(), Border.unequal().swapped().scenario(), 30, Detail.EVENTS);
    }

    @Test
    void theOrderOfTheStatesChangesNothingUnderLanchesterEither() {
        Scenario there = Border.unequal().with(Mechanism.LANCHESTER).scenario();
        Scenario swapped = Border.unequal().with(Mechanism.LANCHESTER).swapped().scenario();
        assertSame(there, swapped, 30, Detail.SERIES);
    }

    @ParameterizedTest
    @EnumSource(value = Mechanism.class)
    void theOrderOfTheStatesChangesNothingWithoutAMechanism(Mechanism off) {
        Scenario there = Border.unequal().without(off).scenario();
        assertSame(there, Border.unequal().without(off).swapped().scenario(), 6, Detail.EVENTS);
    }

    @Test
    void theOrderOfAllOtherListsChangesNothing() {
        assertSame(Border.unequal().scenario(), Border.unequal().shuffled().scenario(), 30, Detail.EVENTS);
    }

    @Test
    void exchangingTheInputsOfTheSidesInsteadChangesTheRun() {
        Scenario there = Border.unequal().scenario();
        Scenario other = Border.with(there, "states.NOR.tolerance", 3);
        assertThat(account(there, 1, Detail.SERIES)).isNotEqualTo(account(other, 1, Detail.SERIES));
    }

    private static void assertSame(Scenario one, Scenario other, int replicates, Detail detail) {
        int fighting = 0;
        for (int replicate = 0; replicate < replicates; replicate++) {
            RunOutcome outcome = Account.run(one, 17, replicate, detail);
            assertThat(account(other, replicate, detail))
                    .as("replicate %d", replicate)
                    .isEqualTo(Account.of(one, outcome));
            fighting += Account.metric(one, outcome, "m_episodes_rung6") > 0 ? 1 : 0;
        }
        assertThat(fighting).isGreaterThanOrEqualTo(one.isOn(Mechanism.LADDER) ? replicates / 2 : 0);
    }

    private static List<String> account(Scenario scenario, int replicate, Detail detail) {
        return Account.of(scenario, Account.run(scenario, 17, replicate, detail));
    }
}
