package org.brinksim.config;

import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A sweep without problems: what a sweep file and the command line say together.
 *
 * @param about what it says about itself
 * @param variants the scenarios, one for each combination of the options of all choices, those of the first choice
 *     changing slowest; one without a choice. All have the same days and states and names of their own
 * @param method how points are spread; it fits the factors
 * @param factors what varies, in the order of the file; a choice among scenarios comes first. A path may have wildcards,
 *     and then all inputs that it means take the one value
 * @param own the scenario's own value of each factor on the first day: the value after the dated entries up to it; of a
 *     choice 0, of inputs with different values NaN
 * @param settings how the runs are made, as far as the file says
 * @param metrics columns of metrics it asks about, the main one first; at least one
 * @param notes what a reader of the results should know, one sentence each
 * @param words the argument and the options that were given, as words of a command
 * @param text the sweep as one file in canonical form, with what the command line said
 */
public record Sweep(
        About about,
        List<Variant> variants,
        Method method,
        List<Factor> factors,
        List<Double> own,
        Settings settings,
        List<String> metrics,
        List<String> notes,
        List<String> words,
        String text) {
    /** Copies the lists. */
    public Sweep {
        variants = List.copyOf(variants);
        factors = List.copyOf(factors);
        own = List.copyOf(own);
        metrics = List.copyOf(metrics);
        notes = List.copyOf(notes);
        words = List.copyOf(words);
    }

    /**
     * What a sweep says about itself.
     *
     * @param name short name, by the rule of scenario names
     * @param title one line in words
     * @param question what it asks, empty when it does not say
     */
    public record About(String name, String title, String question) {}

    /**
     * A scenario of a sweep.
     *
     * @param scenario the scenario
     * @param resolvedYaml the same as one file, which names no posterior
     * @param posterior the posterior that it names, empty for none
     * @param options the word of its option of each choice, in the order of the choices
     */
    public record Variant(Scenario scenario, String resolvedYaml, Optional<Posterior> posterior, List<String> options) {
        /** Copies the options. */
        public Variant {
            options = List.copyOf(options);
        }
    }

    /**
     * How the runs are made, null where the file does not say.
     *
     * @param replicates replicates of each point
     * @param seed master seed
     * @param level level of intervals
     * @param precision when the replicates of a point are enough
     * @param uncertainty where parameters come from that are no factors
     */
    public record Settings(
            @Nullable Integer replicates,
            @Nullable Long seed,
            @Nullable Double level,
            @Nullable Precision precision,
            @Nullable Uncertainty uncertainty) {}

    /**
     * When the replicates of a point are enough.
     *
     * @param metric column of the metric
     * @param width widest interval of its mean in its unit, 0 when not given
     * @param relative widest interval of its mean as a share of the mean, 0 when not given
     */
    public record Precision(String metric, double width, double relative) {}
}
