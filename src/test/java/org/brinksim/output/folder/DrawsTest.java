package org.brinksim.output.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawsTest {
    @TempDir
    private Path folder;

    private Draws draws(String... rows) throws IOException {
        Files.writeString(
                folder.resolve("posterior.csv"),
                "draw,weight,parameters.a,parameters.b\n" + String.join("\n", rows) + "\n");
        CsvTable table = CsvTable.read(folder, "posterior");
        return Draws.read("posterior", table, Draws.parameters(table));
    }

    @Test
    void weightsDecideOnQuantilesAndShares() throws IOException {
        Draws draws = draws("0,2,1,5", "1,6,2,5", "2,2,10,5");
        assertThat(draws.names()).containsExactly("a", "b");
        assertThat(draws.weights()).containsExactly(.2, .6, .2);
        assertThat(draws.quantile("a", .05)).isEqualTo(1);
        assertThat(draws.quantile("a", .2)).isEqualTo(1);
        assertThat(draws.quantile("a", .5)).isEqualTo(2);
        assertThat(draws.quantile("a", .95)).isEqualTo(10);
        assertThat(draws.share("a", 1, 10)).isCloseTo(.8, within(1e-12));
        assertThat(draws.effectiveSize()).isCloseTo(1 / .44, within(1e-9));
    }

    @Test
    void equalWeightsTellAsMuchAsTheirNumber() throws IOException {
        assertThat(draws("0,1,1,4", "1,1,2,3", "2,1,3,2", "3,1,4,1").effectiveSize())
                .isCloseTo(4, within(1e-9));
    }

    @Test
    void correlationIsWeighted() throws IOException {
        assertThat(draws("0,1,1,4", "1,1,2,3", "2,1,3,2").correlation("a", "b")).isCloseTo(-1, within(1e-12));
        assertThat(draws("0,1,1,1", "1,1,2,2", "2,0,3,-50").correlation("a", "b"))
                .isCloseTo(1, within(1e-12));
        assertThat(draws("0,1,1,5", "1,1,2,5").correlation("a", "b")).isNaN();
    }

    @Test
    void refusesWeightsAndValuesThatCannotBeUsed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draws("0,-1,1,1", "1,3,2,2"))
                .withMessageContaining("weights that sum to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> draws("0,0,1,1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draws("0,1,,1"))
                .withMessageContaining("lacks a value of parameters.a");
    }
}
