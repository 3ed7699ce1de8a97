package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.statistics.Interval;

/**
 * What the model loses or gains by a change of its mechanisms.
 *
 * @param model the nested model, or the mechanism that is switched
 * @param target what was forecast
 * @param crps mean score of its forecast
 * @param difference its score less that of the whole model, above 0 when the change makes the forecast worse
 * @param interval bootstrap interval of the difference, over blocks of months and over runs
 * @param patterns how its patterns compare with those of the whole
 */
public record AblationRow(
        String model, String target, double crps, double difference, Interval interval, Patterns patterns) {
    /**
     * Patterns of a variant.
     *
     * @param held how many hold
     * @param least how many hold with every interval inside its target
     * @param most how many hold or may hold
     * @param lost those that hold in the whole model and fail here with the whole of an interval
     * @param gained those that fail in the whole model and hold here with every interval
     */
    public record Patterns(int held, int least, int most, List<Pattern> lost, List<Pattern> gained) {
        /** Copies the lists. */
        public Patterns {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }

        static Patterns of(Scorecard variant, Scorecard whole) {
            List<Pattern> all = List.of(Pattern.values());
            return new Patterns(
                    variant.held(),
                    variant.heldAtLeast(),
                    variant.heldAtMost(),
                    all.stream()
                            .filter(pattern -> whole.holds(pattern) && variant.failsForSure(pattern))
                            .toList(),
                    all.stream()
                            .filter(pattern -> !whole.holds(pattern) && variant.holdsForSure(pattern))
                            .toList());
        }
    }

    /** What the change does, in a few words; "none" for one that moves neither the score nor a pattern beyond chance, and nothing for the whole model. */
    public String effect() {
        if (model.equals(Ablation.WHOLE)) {
            return "";
        }
        List<String> effects = new ArrayList<>();
        if (interval.low() > 0) {
            effects.add("forecast worse");
        }
        if (interval.high() < 0) {
            effects.add("forecast better");
        }
        if (!patterns.lost().isEmpty()) {
            effects.add("loses " + names(patterns.lost()));
        }
        if (!patterns.gained().isEmpty()) {
            effects.add("gains " + names(patterns.gained()));
        }
        return effects.isEmpty() ? "none" : String.join(", ", effects);
    }

    private static String names(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::name).collect(Collectors.joining(" "));
    }
}
