package org.brinksim.output;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Goal;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.Uncertainty;
import org.jspecify.annotations.Nullable;

/**
 * All that a command has to do: what the manifest says before the first run, so that another process can finish it.
 *
 * @param kind what is asked of the runs
 * @param topic what it is about
 * @param plan the runs
 * @param goal how exactly a metric shall be known, null when every replicate is wanted
 * @param contents what the folder shall hold
 * @param charts formats of the charts, none for no charts and no report
 * @param shard the part of the design points that is made
 */
public record Order(
        Kind kind,
        Topic topic,
        EnsemblePlan plan,
        @Nullable Goal goal,
        Contents contents,
        Set<String> charts,
        Shard shard) {
    /** Sorts the formats. */
    public Order {
        charts = Collections.unmodifiableSortedSet(new TreeSet<>(charts));
    }

    /** What is asked of runs. */
    public enum Kind {
        /** What one scenario leads to. */
        RUN,
        /** How alternatives differ from a base. */
        COMPARE,
        /** What changes over the points of a design. */
        SWEEP,
        /** Which mixes of measures go furthest for their cost. */
        OPTIMIZE,
        /** Whether the model shows what the record shows. */
        VALIDATE;

        /** The name of the command. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The rule that says when there are enough replicates; a new one each time. */
    public Sufficiency sufficiency() {
        if (goal == null) {
            return Sufficiency.never();
        }
        return kind == Kind.COMPARE ? goal.ofPairs(plan, contents.level()) : goal.ofEachPoint(plan, contents.level());
    }

    /** Where the parameters of the runs come from. */
    public Uncertainty uncertainty() {
        return plan.draws().uncertainty();
    }

    /** Most runs that its part can make. */
    public long mostRuns() {
        return (long) shard.size(plan.design().size()) * plan.replicates();
    }

    /** The same order for another part of the design points. */
    public Order part(Shard other) {
        return new Order(kind, topic, plan, goal, contents, charts, other);
    }
}
