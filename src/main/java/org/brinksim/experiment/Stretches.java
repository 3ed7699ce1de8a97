package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.brinksim.scenario.Scenario;

/** Cuts the design points of a plan into stretches, in order. */
final class Stretches {
    private static final int RUNS = 16;

    private final EnsemblePlan plan;
    private final Function<Scenario, Model> models;
    private final Sufficiency sufficiency;
    private final Shard shard;
    private final Map<Integer, Overrides> scenarios = new HashMap<>();
    private int place;

    Stretches(EnsemblePlan plan, Function<Scenario, Model> models, Sufficiency sufficiency, Shard shard) {
        this.plan = plan;
        this.models = models;
        this.sufficiency = sufficiency;
        this.shard = shard;
    }

    boolean hasNext() {
        return place < points();
    }

    private PointRuns points(int point) {
        Overrides overrides = scenarios.computeIfAbsent(
                plan.design().scenario(point),
                scenario -> new Overrides(
                        plan.scenarios().get(scenario), plan.design().paths()));
        return new PointRuns(plan, point, overrides, models);
    }

    private int points() {
        return shard.size(plan.design().size());
    }

    /** The next stretch: all points when they stop together, one when each stops by itself, else enough of them for a chunk. */
    Stretch next() {
        boolean fixed = sufficiency.batch() >= plan.replicates();
        int most = sufficiency.isJoint() ? points() : fixed ? StrictMath.max(1, RUNS / plan.replicates()) : 1;
        List<PointRuns> stretch = new ArrayList<>();
        for (int i = 0; i < most && hasNext(); i++) {
            stretch.add(points(shard.point(place++)));
        }
        return new Stretch(stretch, sufficiency, plan.first(), plan.replicates());
    }
}
