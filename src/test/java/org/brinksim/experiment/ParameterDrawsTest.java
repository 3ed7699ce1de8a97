package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Prior;
import org.junit.jupiter.api.Test;

class ParameterDrawsTest {
    private final ParameterDraws all = ParameterDraws.priorsBut(Set.of());

    @Test
    void everyParameterWithAPriorIsDrawnWithinItsBounds() {
        assertThat(all.drawn()).hasSize((int)
                Parameters.all().stream().filter(p -> p.prior() != null).count());
        for (int replicate = 0; replicate < 500; replicate++) {
            Map<String, Double> values = all.draw(new WorldSeed(3, replicate));
            for (Parameter parameter : all.drawn()) {
                assertThat(values.get(parameter.name())).isBetween(parameter.low(), parameter.high());
            }
        }
    }

    @Test
    void aHeldParameterIsNotDrawnAndMovesNoOther() {
        ParameterDraws held = ParameterDraws.priorsBut(Set.of("parameters.politics_weight"));
        WorldSeed world = new WorldSeed(3, 8);
        Map<String, Double> with = all.draw(world);
        assertThat(with.remove("politics_weight")).isNotNull();
        assertThat(held.draw(world)).isEqualTo(with);
    }

    @Test
    void drawsFollowThePrior() {
        Parameter weight = Parameters.named("politics_weight");
        assertThat(weight.prior()).isEqualTo(Prior.logNormal(1, .4));
        double[] values = new double[2_000];
        for (int replicate = 0; replicate < values.length; replicate++) {
            values[replicate] = all.draw(new WorldSeed(11, replicate)).getOrDefault("politics_weight", Double.NaN);
        }
        double p = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(new LogNormalDistribution(null, 0, .4), values, false);
        assertThat(p).isGreaterThan(.001);
    }
}
