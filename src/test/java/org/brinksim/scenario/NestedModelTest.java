package org.brinksim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NestedModelTest {
    @Test
    void eachModelHoldsTheOneBefore() {
        Set<Mechanism> before = Set.of();
        for (NestedModel model : NestedModel.values()) {
            assertThat(model.mechanisms()).containsAll(before).hasSizeGreaterThan(before.size());
            before = model.mechanisms();
        }
    }

    @Test
    void theLastIsTheWhole() {
        Set<Mechanism> usual =
                Stream.of(Mechanism.values()).filter(Mechanism::onByDefault).collect(Collectors.toSet());
        assertThat(NestedModel.M6.mechanisms()).isEqualTo(usual);
        assertThat(NestedModel.M2.mechanisms()).doesNotContain(Mechanism.MARKET, Mechanism.POLITICS, Mechanism.PATRONS);
    }
}
