package org.brinksim.experiment.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.discovery.Restriction.Options;
import org.brinksim.experiment.discovery.Restriction.Range;
import org.brinksim.scenario.Prior;
import org.junit.jupiter.api.Test;

class NarrowingTest {
    private static final List<Factor> FACTORS = List.of(
            new Factor.Range("reach", 2, 9),
            new Factor.Levels("posts", List.of(1.0, 5.0, 7.0)),
            new Factor.Choice("ally", List.of("none", "near", "far")),
            new Factor.Distributed("pull", new Prior(Prior.Family.UNIFORM, 0, 4), 0, 100));

    @Test
    void keepsFactorsWithinABox() {
        Box box = new Box(List.of(
                new Range(0, Double.NEGATIVE_INFINITY, 4),
                new Range(1, 3, 6),
                new Options(2, List.of(0, 2), 3),
                new Range(3, 1.5, Double.POSITIVE_INFINITY)));
        assertThat(Narrowing.factors(FACTORS, box))
                .containsExactly(
                        new Factor.Range("reach", 2, 4),
                        new Factor.Levels("posts", List.of(5.0)),
                        new Factor.Choice("ally", List.of("none", "far")),
                        new Factor.Range("pull", 1.5, 3.98));
    }

    @Test
    void leavesFreeFactorsAsTheyAre() {
        assertThat(Narrowing.factors(FACTORS, Box.everything())).isEqualTo(FACTORS);
    }

    @Test
    void choicesStayChoices() {
        assertThat(Narrowing.dimensions(FACTORS))
                .containsExactly(
                        new Dimension.Quantity("reach"),
                        new Dimension.Quantity("posts"),
                        new Dimension.Choice("ally", List.of("none", "near", "far")),
                        new Dimension.Quantity("pull"));
    }

    @Test
    void refusesABoxThatDoesNotFit() {
        Box limitsOfAChoice = new Box(List.of(new Range(2, 0, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Narrowing.factors(FACTORS, limitsOfAChoice))
                .withMessageContaining("ally");
        Box outside = new Box(List.of(new Range(0, 11, 12)));
        assertThatIllegalArgumentException().isThrownBy(() -> Narrowing.factors(FACTORS, outside));
    }
}
