package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mechanism that is nothing but the work of an input is absent when it is off: the input changes and nothing moves. */
class HeldInputsTest {
    private static final int REPLICATES = 30;

    static Stream<Input> carried() {
        return Stream.of(Input.values()).filter(input -> Mechanism.carrying(input) != null);
    }

    @ParameterizedTest
    @MethodSource("carried")
    void anInputWhoseMechanismIsOffMovesNothing(Input input) {
        Mechanism carrier = Objects.requireNonNull(Mechanism.carrying(input));
        assertThat(moved(input, carrier)).isZero();
        assertThat(moved(input, null)).isPositive();
    }

    private static int moved(Input input, @Nullable Mechanism off) {
        Scenario plain = without(Situations.busy().scenario(), off);
        Border border = Situations.busy();
        Map<String, Double> values = new TreeMap<>();
        plain.inputs().layout().paths().stream()
                .filter(path -> plain.inputs().layout().input(slot(plain, path)) == input)
                .forEach(path -> values.put(path, input == Input.HEAVY_WEAPONS_KM ? 40. : .9));
        border.on(new TimelineEntry.Set(Border.stamp(3, "late"), values, 0, null));
        Scenario changed = without(border.scenario(), off);
        int moved = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            Map<String, Double> one = Account.metrics(plain, Account.run(plain, 4, replicate, Detail.METRICS));
            Map<String, Double> two = Account.metrics(changed, Account.run(changed, 4, replicate, Detail.METRICS));
            moved += one.equals(two) ? 0 : 1;
        }
        return moved;
    }

    private static int slot(Scenario scenario, String path) {
        return scenario.inputs().layout().slot(path).orElseThrow();
    }

    private static Scenario without(Scenario scenario, @Nullable Mechanism off) {
        EnumSet<Mechanism> on = EnumSet.copyOf(scenario.switches());
        on.remove(off);
        return scenario.with(on);
    }
}
