package org.brinksim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactorNamesTest {
    @Test
    void showsTheLastPartsInWords() {
        FactorNames names = new FactorNames(List.of(
                "parameters.climb_propensity", "segments.bridge.settled", "segments.*.water_share", "mediator"));
        assertThat(names.of("parameters.climb_propensity")).isEqualTo("climb propensity");
        assertThat(names.of("segments.bridge.settled")).isEqualTo("bridge settled");
        assertThat(names.of("segments.*.water_share")).isEqualTo("all segments water share");
        assertThat(names.of("mediator")).isEqualTo("mediator");
    }

    @Test
    void differentPathsHaveDifferentNames() {
        List<String> paths = List.of(
                "states.A.arms.east",
                "states.B.arms.east",
                "a_b.c",
                "a.b_c",
                "parameters.learning",
                "learning",
                "x.*.y",
                "x.all.y");
        FactorNames names = new FactorNames(paths);
        assertThat(paths.stream().map(names::of)).doesNotHaveDuplicates();
        assertThat(names.of("states.A.arms.east")).isEqualTo("A arms east");
        assertThat(names.of("a_b.c")).isEqualTo("a_b.c");
    }

    @Test
    void thePathCanBeFoundAgain() {
        List<String> paths = List.of("states.A.arms.east", "states.B.arms.east", "a_b.c", "a.b_c");
        FactorNames names = new FactorNames(paths);
        assertThat(paths)
                .allSatisfy(path -> assertThat(names.path(names.of(path))).isEqualTo(path));
    }

    @Test
    void takesAPathTwice() {
        assertThat(new FactorNames(List.of("a.b", "a.b")).of("a.b")).isEqualTo("a b");
    }

    @Test
    void refusesStrangers() {
        FactorNames names = new FactorNames(List.of("parameters.learning"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.of("learning"))
                .withMessageContaining("learning");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.path("memory"))
                .withMessageContaining("learning");
    }
}
