package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.brinksim.experiment.Posterior.Particle;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.junit.jupiter.api.Test;

class ParticlesTest {
    private static final Parameter CLIMB = Parameters.named("climb_propensity");
    private static final Parameter POLITICS = Parameters.named("politics_weight");
    private static final Posterior POSTERIOR = new Posterior(
            List.of(POLITICS, CLIMB),
            List.of(
                    new Particle(.5, List.of(.6, .7)),
                    new Particle(.3, List.of(.8, .9)),
                    new Particle(0, List.of(1., 1.1)),
                    new Particle(.2, List.of(1.2, 1.3))));
    private final ParameterDraws all = ParameterDraws.posteriorBut(POSTERIOR, Set.of());

    @Test
    void particlesAreTakenByTheirWeights() {
        long[] seen = new long[4];
        for (int replicate = 0; replicate < 4_000; replicate++) {
            seen[all.particle(new WorldSeed(21, replicate)).orElseThrow()]++;
        }
        assertThat(seen[2]).isZero();
        double p = new ChiSquareTest().chiSquareTest(new double[] {.5, .3, .2}, new long[] {seen[0], seen[1], seen[3]});
        assertThat(p).isGreaterThan(.001);
    }

    @Test
    void aRunHasAllValuesOfItsParticle() {
        for (int replicate = 0; replicate < 50; replicate++) {
            WorldSeed world = new WorldSeed(2, replicate);
            Particle particle = POSTERIOR.particles().get(all.particle(world).orElseThrow());
            assertThat(all.draw(world))
                    .isEqualTo(Map.of(
                            "politics_weight",
                            particle.values().get(0),
                            "climb_propensity",
                            particle.values().get(1)));
        }
        assertThat(all.paths()).containsExactly("parameters.politics_weight", "parameters.climb_propensity");
    }

    @Test
    void aHeldParameterStaysAndTheParticleIsTheSame() {
        ParameterDraws held = ParameterDraws.posteriorBut(POSTERIOR, Set.of("parameters.politics_weight"));
        for (int replicate = 0; replicate < 50; replicate++) {
            WorldSeed world = new WorldSeed(2, replicate);
            assertThat(held.particle(world)).isEqualTo(all.particle(world));
            assertThat(held.draw(world))
                    .isEqualTo(
                            Map.of("climb_propensity", all.draw(world).getOrDefault("climb_propensity", Double.NaN)));
        }
    }

    @Test
    void theSameReplicateOfEveryPointAndScenarioHasTheSameParticle() {
        Design points = Design.of(List.of("border.drought"), List.of(List.of(0.), List.of(.5)));
        List<Double> first = values(new EnsemblePlan(Samples.scenario(), points, all, 9, 30, Detail.METRICS), 0, 1);
        List<Double> second = values(new EnsemblePlan(Samples.scenario(), points, all, 9, 30, Detail.METRICS), 1, 1);
        Scenario other = Samples.scenario();
        List<Double> alone = values(new EnsemblePlan(other, Design.asIs(), all, 9, 30, Detail.METRICS), 0, 0);
        assertThat(first).isEqualTo(second).isEqualTo(alone);
        assertThat(Set.copyOf(first)).hasSizeGreaterThan(1);
    }

    private static List<Double> values(EnsemblePlan plan, int point, int column) {
        return IntStream.range(0, plan.replicates())
                .mapToObj(replicate -> Replay.of(plan, new RunId(point, replicate), Samples.models(), plan.detail()))
                .map(run -> run.values().get(column))
                .toList();
    }

    @Test
    void aParameterThatThePosteriorLacksCannotBeTakenFromIt() {
        List<Parameter> drawn = List.of(Parameters.named("excitation"));
        assertThatThrownBy(() -> new ParameterDraws.Particles(POSTERIOR, drawn))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
