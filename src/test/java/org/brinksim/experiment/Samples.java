package org.brinksim.experiment;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.SampleOutcomes;

/** A small scenario and cheap models of it. */
public final class Samples {
    /** File of the scenario. */
    public static final Path FILE = Path.of("src/test/resources/scenarios/two-segments.yaml");

    private Samples() {}

    /** The scenario. */
    public static Scenario scenario() {
        return ((Reading.Accepted) ScenarioReader.read(FILE.toString(), Path.of(""), List.of())).scenario();
    }

    /** Models without a simulation. */
    public static Function<Scenario, Model> models() {
        return scenario -> (parameters, world, detail) -> SampleOutcomes.drawn(scenario, parameters, world, detail);
    }

    /** Models that fail for every replicate that leaves a remainder of 3 when divided by 7. */
    public static Function<Scenario, Model> failing() {
        return scenario -> (parameters, world, detail) -> {
            if (world.replicate() % 7 == 3) {
                throw new IllegalStateException("no such bridge\nat all", new ArithmeticException("by\n zero"));
            }
            return SampleOutcomes.drawn(scenario, parameters, world, detail);
        };
    }

    /** A plan of the scenario as it is. */
    public static EnsemblePlan plan(int replicates) {
        return plan(Design.asIs(), replicates);
    }

    /** A plan with a design. */
    public static EnsemblePlan plan(Design design, int replicates) {
        return new EnsemblePlan(scenario(), design, ParameterDraws.none(), 5, replicates, Detail.SERIES);
    }
}
