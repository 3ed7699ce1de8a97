package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;
import org.junit.jupiter.api.Test;

class ResamplingCostTest {
    private static final List<Factor> FACTORS = List.of(
            new Factor.Range("parameters.one", 0, 1),
            new Factor.Range("parameters.two", 0, 1),
            new Factor.Range("parameters.three", 0, 1),
            new Factor.Range("parameters.four", 0, 1));

    private static int affordable(int rows, boolean pairs, int replicates) {
        SweepDesign design = new SweepDesign(new Method.Saltelli(rows, pairs), FACTORS, List.of(0., 0., 0., 0.), 1);
        return ResamplingCost.affordable(design, new double[design.size()][replicates]);
    }

    @Test
    void onlyLargeDesignsHaveFewerResamples() {
        assertThat(affordable(1024, false, 10)).isEqualTo(1000);
        assertThat(affordable(8192, false, 20)).isEqualTo(508);
        assertThat(affordable(4096, true, 20)).isEqualTo(305);
        assertThat(affordable(16384, true, 20)).isEqualTo(200);
    }
}
