package org.brinksim.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.SaltelliSample.Matrix;
import org.brinksim.experiment.design.SaltelliSample.Role;
import org.brinksim.statistics.SaltelliResponses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaltelliSampleTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theMatricesShareTheirColumns(boolean secondOrder) {
        SaltelliSample sample = new SaltelliSample(new Method.Saltelli(16, secondOrder), 3, 4);
        int perRow = secondOrder ? 8 : 5;
        assertThat(sample.size()).isEqualTo(16 * perRow);
        for (int id = 0; id < sample.size(); id++) {
            Role role = sample.role(id);
            double[] a = sample.place(role.row() * perRow);
            double[] b = sample.place(role.row() * perRow + perRow - 1);
            assertThat(role.row()).isEqualTo(id / perRow);
            boolean mostlyA = role.matrix() == Matrix.A || role.matrix() == Matrix.AB;
            double[] expected = mostlyA ? a.clone() : b.clone();
            if (role.factor() >= 0) {
                expected[role.factor()] = (mostlyA ? b : a)[role.factor()];
            }
            assertThat(sample.place(id)).containsExactly(expected);
            assertThat(a).doesNotContain(b);
        }
    }

    @Test
    void theRolesOfARowFollowEachOther() {
        SaltelliSample plain = new SaltelliSample(new Method.Saltelli(2, false), 2, 4);
        assertThat(IntStream.range(4, 8).mapToObj(plain::role))
                .containsExactly(
                        new Role(1, Matrix.A, -1),
                        new Role(1, Matrix.AB, 0),
                        new Role(1, Matrix.AB, 1),
                        new Role(1, Matrix.B, -1));
        SaltelliSample pairs = new SaltelliSample(new Method.Saltelli(2, true), 2, 4);
        assertThat(IntStream.range(2, 6).mapToObj(pairs::role))
                .containsExactly(
                        new Role(0, Matrix.AB, 1),
                        new Role(0, Matrix.BA, 0),
                        new Role(0, Matrix.BA, 1),
                        new Role(0, Matrix.B, -1));
        assertThat(pairs.rows()).isEqualTo(2);
    }

    @Test
    void aAndBAreStratifiedTogether() {
        SaltelliSample sample = new SaltelliSample(new Method.Saltelli(64, false), 3, 12);
        for (int column = 0; column < 3; column++) {
            for (int matrix : new int[] {0, 4}) {
                int i = column;
                assertThat(IntStream.range(0, 64)
                                .map(row -> (int) (64 * sample.place(row * 5 + matrix)[i]))
                                .distinct())
                        .hasSize(64);
            }
        }
    }

    @Test
    void responsesGoToTheirRowsAndAGapDropsARow() {
        SaltelliSample sample = new SaltelliSample(new Method.Saltelli(8, true), 3, 4);
        double[][] y = new double[sample.size()][2];
        Arrays.setAll(y, id -> new double[] {id, 2 * id});
        y[8 * 3 + 2][1] = Double.NaN;
        SaltelliResponses responses = sample.responses(y);
        assertThat(responses.rows()).isEqualTo(7);
        assertThat(responses.dropped()).isEqualTo(1);
        assertThat(responses.factors()).isEqualTo(3);
        assertThat(responses.replicates()).isEqualTo(2);
        assertThat(responses.hasPairs()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> sample.responses(new double[5][1]));
    }

    @Test
    void sizesHaveALimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaltelliSample(new Method.Saltelli(8, false), 501, 4))
                .withMessageContaining("1002 dimensions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SaltelliSample(new Method.Saltelli(0, false), 5, 4))
                .withMessageContaining("0 design points");
    }
}
