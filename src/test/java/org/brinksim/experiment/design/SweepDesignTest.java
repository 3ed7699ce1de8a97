package org.brinksim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.brinksim.scenario.Prior;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SweepDesignTest {
    private static final Factor MEDIATOR = new Factor.Choice("mediator", List.of("none", "trusted", "biased"));
    private static final Factor RATE = new Factor.Levels("rate", List.of(.5, 2.0));
    private static final Factor SEASON = new Factor.Choice("season", List.of("dry", "wet"));
    private static final List<Factor> FACTORS = List.of(MEDIATOR, RATE, SEASON);

    static List<Prior> priors() {
        return List.of(
                Prior.logNormal(10, 2),
                Prior.halfNormal(3),
                Prior.beta(.5, 3),
                Prior.uniform(2, 9),
                Prior.normal(0, 4));
    }

    @Test
    void choicesMakeTheScenarioAndTheRestTheValues() {
        SweepDesign design = new SweepDesign(new Method.Factorial(), FACTORS, List.of(0.0, 1.0, 0.0), 1);
        assertThat(design.paths()).containsExactly("rate");
        assertThat(design.size()).isEqualTo(12);
        assertThat(design.settings(11)).containsExactly(2.0, 2.0, 1.0);
        assertThat(design.scenario(11)).isEqualTo(5);
        assertThat(design.point(11)).containsExactly(2.0);
        assertThat(design.settings(4)).containsExactly(1.0, .5, 0.0);
        assertThat(design.scenario(4)).isEqualTo(2);
    }

    @Test
    void theOwnValueStandsWhereNothingMoves() {
        SweepDesign design = new SweepDesign(new Method.OneAtATime(), FACTORS, List.of(0.0, 1.25, 0.0), 1);
        assertThat(design.settings(0)).containsExactly(0.0, 1.25, 0.0);
        assertThat(design.scenario(0)).isZero();
        assertThat(design.size()).isEqualTo(1 + 2 + 2 + 1);
        assertThat(design.settings(2)).containsExactly(2.0, 1.25, 0.0);
        assertThat(design.scenario(2)).isEqualTo(4);
        assertThat(design.settings(4)).containsExactly(0.0, 2.0, 0.0);
        assertThat(design.scenario(5)).isEqualTo(1);
    }

    @Test
    void listedPointsAreTakenAsTheyAre() {
        Method listed = new Method.Listed(List.of(List.of(1.0, 77.0, 1.0)));
        SweepDesign design = new SweepDesign(listed, FACTORS, List.of(0.0, 1.0, 0.0), 1);
        assertThat(design.size()).isEqualTo(1);
        assertThat(design.point(0)).containsExactly(77.0);
        assertThat(design.scenario(0)).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("priors")
    void theEndsOfAPriorAreFiniteAndInOrder(Prior prior) {
        Factor factor = new Factor.Distributed("x", prior, -1e9, 1e9);
        assertThat(factor.at(0)).isFinite().isLessThan(factor.at(.5));
        assertThat(factor.at(1)).isFinite().isGreaterThan(factor.at(.5));
        assertThat(new Factor.Distributed("x", prior, 2.5, 4).at(0)).isGreaterThanOrEqualTo(2.5);
        assertThat(new Factor.Distributed("x", prior, .1, .2).at(1)).isLessThanOrEqualTo(.2);
    }

    @Test
    void theEndsOfARangeAreItsBounds() {
        Factor factor = new Factor.Range("x", .1, .3);
        assertThat(factor.at(0)).isEqualTo(.1);
        assertThat(factor.at(1)).isEqualTo(.3);
        assertThat(RATE.at(1)).isEqualTo(2);
        assertThat(MEDIATOR.at(1)).isEqualTo(2);
    }

    @Test
    void factorsHaveOneNameAndOneOwnValueEach() {
        Method method = new Method.OneAtATime();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SweepDesign(method, List.of(), List.of(), 1))
                .withMessageContaining("0 factors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SweepDesign(method, FACTORS, List.of(1.0), 1))
                .withMessageContaining("3 factors with 1 own values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SweepDesign(method, List.of(RATE, RATE), List.of(1.0, 1.0), 1))
                .withMessageContaining("named twice");
    }
}
