package org.brinksim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.statistics.ElementaryEffects;

/**
 * Factors ranked by the mean size of their elementary effects.
 *
 * @param metric column of the metric
 * @param coverage what part of the trajectories it rests on
 * @param effects what moves in one step, in the order of the design
 */
public record Screening(String metric, Coverage coverage, List<Effect> effects) implements Sensitivity {
    /** Copies the effects. */
    public Screening {
        effects = List.copyOf(effects);
    }

    /**
     * The elementary effects of what moves in one step.
     *
     * @param name path of a factor, or name of a group
     * @param alone whether it is one factor, so that the sign of an effect has a meaning
     * @param effects its effects
     */
    public record Effect(String name, boolean alone, ElementaryEffects effects) {
        private List<SensitivityRow> rows() {
            Subject subject = Subject.of(name);
            int n = effects.trajectories();
            List<SensitivityRow> rows = new ArrayList<>();
            rows.add(new SensitivityRow(
                    subject,
                    Measure.MU_STAR,
                    effects.absoluteMean(),
                    effects.interval().low(),
                    effects.interval().high(),
                    Verdict.of(!effects.notDistinguishable()),
                    n));
            if (alone) {
                rows.add(SensitivityRow.plain(subject, Measure.MU, effects.mean(), n));
                rows.add(SensitivityRow.plain(subject, Measure.SIGMA, effects.deviation(), n));
            }
            rows.add(SensitivityRow.plain(subject, Measure.NOISE, effects.chance(), n));
            return rows;
        }
    }

    @Override
    public List<SensitivityRow> rows() {
        return effects.stream().flatMap(effect -> effect.rows().stream()).toList();
    }

    @Override
    public List<String> ranked() {
        return effects.stream()
                .sorted(Comparator.comparingDouble(
                        effect -> Sensitivity.rank(effect.effects().absoluteMean())))
                .map(Effect::name)
                .toList();
    }

    @Override
    public Optional<Advice> advice() {
        return Sensitivity.widest(rows(), List.of(Measure.MU_STAR))
                .map(widest -> new Advice(widest, 4 * widest.n(), 0));
    }
}
