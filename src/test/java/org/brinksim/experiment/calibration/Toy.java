package org.brinksim.experiment.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;

/**
 * A model whose posterior is known: one summary is the first score plus normal noise, the second is noise alone. With a prior of variance 1
 * and noise of variance s² the posterior of the first score is normal with mean y/(1 + s²) and variance s²/(1 + s²).
 */
final class Toy {
    static final double NOISE = .5;
    static final long SEED = 11;

    private Toy() {}

    static ParameterSpace space() {
        List<Parameter> fitted =
                Parameters.all().stream().filter(Parameter::calibrated).limit(2).toList();
        return new ParameterSpace(fitted, new ParameterDraws.Priors(List.of()));
    }

    static List<Target> targets(double observed) {
        return List.of(target("signal", observed, observed), target("noise", 0, 0));
    }

    static Target target(String id, double low, double high) {
        return new Target(
                id,
                "offers",
                "course",
                "",
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                new Figure(low, Double.NaN, high, List.of(), ""),
                Target.Scale.IDENTITY,
                1,
                "any",
                "",
                List.of());
    }

    static Worlds worlds(long seed) {
        return (first, scores) -> {
            List<double[]> summaries = new ArrayList<>();
            for (int i = 0; i < scores.size(); i++) {
                Stream stream = new WorldSeed(seed, first + i).stream(1, 2);
                summaries.add(new double[] {
                    scores.get(i)[0] + Draw.normal(stream.uniform(0), 0, NOISE), Draw.normal(stream.uniform(1), 0, 1)
                });
            }
            return summaries;
        };
    }

    static FitSettings settings(int waves, int population, int generations) {
        return new FitSettings(SEED, waves, 600, population * 2, population, .5, generations, .02);
    }

    static double mean(Calibration.Fit fit, int parameter) {
        double mean = 0;
        for (int p = 0; p < fit.accepted().size(); p++) {
            mean += fit.posterior().particles().get(p).weight()
                    * fit.accepted().get(p).scores()[parameter];
        }
        return mean;
    }

    static double sd(Calibration.Fit fit, int parameter) {
        double mean = mean(fit, parameter);
        double squares = 0;
        for (int p = 0; p < fit.accepted().size(); p++) {
            double apart = fit.accepted().get(p).scores()[parameter] - mean;
            squares += fit.posterior().particles().get(p).weight() * apart * apart;
        }
        return StrictMath.sqrt(squares);
    }
}
