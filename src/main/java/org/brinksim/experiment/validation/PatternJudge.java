package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.brinksim.evidence.Evidence;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;

/** Judges the patterns on fresh runs of their scenarios, pooled over runs. */
public final class PatternJudge {
    private final PatternScenarios scenarios;
    private final Recorded recorded;
    private final RunMaker maker;
    private final ParameterDraws draws;

    /**
     * How many runs of each scenario, and how many resamples.
     *
     * @param history runs of the whole record
     * @param base runs of the base
     * @param trigger runs of each trigger
     * @param resamples resamples of each interval
     */
    public record Size(int history, int base, int trigger, int resamples) {
        /** The same shares of another number of runs of the base. */
        public static Size of(int base, int resamples) {
            return new Size(StrictMath.max(2, base / 2), base, 2 * base, resamples);
        }

        /** The number of runs that one judgement makes. */
        public long runs(int triggers, int clashes) {
            return history + (long) base + (long) trigger * (triggers + 2L * clashes);
        }
    }

    /** Sees runs besides. */
    interface Onlooker {
        /** Nobody. */
        Onlooker NONE = new Onlooker() {
            @Override
            public void seeHistory(int replicate, RunOutcome run) {}

            @Override
            public void seeBase(RunOutcome run) {}
        };

        /** Sees a run of the whole record, with daily series. */
        void seeHistory(int replicate, RunOutcome run);

        /** Sees a run of the base. */
        void seeBase(RunOutcome run);
    }

    /**
     * A judge.
     *
     * @param scenarios the scenarios
     * @param evidence the record
     * @param maker makes the runs
     * @param draws the parameters that each run draws
     */
    public PatternJudge(PatternScenarios scenarios, Evidence evidence, RunMaker maker, ParameterDraws draws) {
        this.scenarios = scenarios;
        this.recorded = new Recorded(evidence);
        this.maker = maker;
        this.draws = draws;
    }

    /** Judges the scenarios as they are. */
    public Scorecard judge(Size size) {
        return judge(size, Onlooker.NONE);
    }

    /** Judges the scenarios as they are, with somebody who sees the runs. */
    Scorecard judge(Size size, Onlooker onlooker) {
        return judge(size, UnaryOperator.identity(), onlooker);
    }

    /** Judges the scenarios with a mechanism less or more; switches that a scenario sets by itself stay off. */
    Scorecard judge(Size size, Set<Mechanism> on) {
        return judge(size, scenario -> scenario.with(restricted(scenario, on)), Onlooker.NONE);
    }

    private Set<Mechanism> restricted(Scenario scenario, Set<Mechanism> on) {
        Set<Mechanism> kept = EnumSet.noneOf(Mechanism.class);
        on.stream()
                .filter(mechanism ->
                        scenario.isOn(mechanism) || !scenarios.base().isOn(mechanism))
                .forEach(kept::add);
        return kept;
    }

    private Scorecard judge(Size size, UnaryOperator<Scenario> variant, Onlooker onlooker) {
        Checks checks = new Checks(size.resamples(), maker.seed());
        List<Check> all = new ArrayList<>();
        Scenario history = variant.apply(scenarios.history());
        List<RunPatterns> ofHistory = List.of(
                new IncidentPatterns(history.calendar(), recorded),
                new CoursePatterns(history, recorded),
                new LossPatterns(history.calendar(), recorded));
        maker.each(history, draws, size.history(), Detail.SERIES, (replicate, run) -> {
            ofHistory.forEach(patterns -> patterns.add(run));
            onlooker.seeHistory(replicate, run);
        });
        ofHistory.forEach(patterns -> all.addAll(patterns.checks(checks)));
        Scenario base = variant.apply(scenarios.base());
        ThirdPartyPatterns ofBase = new ThirdPartyPatterns(base);
        maker.each(base, draws, size.base(), Detail.METRICS, (replicate, run) -> {
            ofBase.add(run);
            onlooker.seeBase(run);
        });
        all.addAll(ofBase.checks(checks));
        for (Scenario trigger : scenarios.triggers()) {
            all.addAll(trigger(variant.apply(trigger), size.trigger(), checks));
        }
        return new Scorecard(all);
    }

    private List<Check> trigger(Scenario scenario, int runs, Checks maker) {
        TriggerPatterns patterns = new TriggerPatterns(scenario, recorded);
        this.maker.each(scenario, draws, runs, Detail.METRICS, (replicate, run) -> patterns.add(run));
        List<Check> checks = new ArrayList<>(patterns.checks(maker));
        if (patterns.isClash()) {
            SupportPattern support = new SupportPattern(scenario);
            this.maker.each(support.quiet(), draws, runs, Detail.METRICS, support::addQuiet);
            this.maker.each(support.shaken(), draws, runs, Detail.METRICS, support::addShaken);
            checks.addAll(support.checks(maker));
        }
        return checks;
    }
}
