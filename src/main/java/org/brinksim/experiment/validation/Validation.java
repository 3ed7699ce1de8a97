package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.evidence.Evidence;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.RunOutcome;

/** Judges a model on the record and on its own worlds. */
public final class Validation {
    private static final int RESAMPLES = 200;
    /** Runs of a variant for each run of the whole, and resamples of its intervals. */
    private static final int THINNED = 8;

    private static final int FEW_RESAMPLES = 50;

    private final Subject subject;
    private final Evidence evidence;
    private final RunMaker maker;
    private final int replicates;

    /**
     * What is judged.
     *
     * @param patterns the scenarios of the patterns
     * @param forecast the scenario of the held-out forecast
     * @param draws the parameters that runs of the patterns draw
     * @param blind those that runs of the forecast draw, fitted without its days
     */
    public record Subject(PatternScenarios patterns, Scenario forecast, ParameterDraws draws, ParameterDraws blind) {}

    /**
     * A validation.
     *
     * @param subject what is judged
     * @param evidence the record of its states
     * @param maker makes the runs
     * @param replicates runs of the base and of the forecast; other scenarios get shares or multiples of it
     */
    public Validation(Subject subject, Evidence evidence, RunMaker maker, int replicates) {
        this.subject = subject;
        this.evidence = evidence;
        this.maker = maker;
        this.replicates = replicates;
    }

    /**
     * How many runs there will be.
     *
     * @param ablation whether mechanisms are switched too
     */
    public long runs(boolean ablation) {
        Recorded recorded = new Recorded(evidence);
        List<Scenario> triggers = subject.patterns().triggers();
        int clashes = (int) triggers.stream()
                .filter(scenario -> new TriggerPatterns(scenario, recorded).isClash())
                .count();
        long whole = PatternJudge.Size.of(replicates, RESAMPLES).runs(triggers.size(), clashes) + 2L * replicates;
        int few = thinned(replicates);
        long variant = PatternJudge.Size.of(few, FEW_RESAMPLES).runs(triggers.size(), clashes) + few;
        int variants = Ablation.variants(subject.forecast().switches()).size();
        return whole + (ablation ? variant * (variants + 1) : 0);
    }

    private static int thinned(int replicates) {
        return StrictMath.max(2, replicates / THINNED);
    }

    /**
     * Judges.
     *
     * @param ablation whether mechanisms are switched too, which takes most of the time
     */
    public Verdict judge(boolean ablation) {
        IncidentForecasts incidents = new IncidentForecasts(subject.patterns().history());
        Coverage coverage = new Coverage(subject.patterns().base(), evidence, maker.seed());
        PatternJudge judge = new PatternJudge(subject.patterns(), evidence, maker, subject.draws());
        Scorecard scorecard = judge.judge(PatternJudge.Size.of(replicates, RESAMPLES), new PatternJudge.Onlooker() {
            @Override
            public void seeHistory(int replicate, RunOutcome run) {
                incidents.add(replicate, run);
            }

            @Override
            public void seeBase(RunOutcome run) {
                coverage.add(run);
            }
        });
        HeldOut heldOut = new HeldOut(
                subject.forecast(),
                evidence,
                subject.patterns().history().calendar().start(),
                maker);
        List<Reliability> reliability = new ArrayList<>();
        incidents.synthetic().ifPresent(reliability::add);
        incidents.record(evidence, subject.patterns().triggers()).ifPresent(reliability::add);
        return new Verdict(
                scorecard,
                heldOut.scores(subject.blind(), replicates),
                reliability,
                coverage.rows(),
                ablation ? ablation(heldOut, judge) : List.of());
    }

    private List<AblationRow> ablation(HeldOut heldOut, PatternJudge judge) {
        int few = thinned(replicates);
        Ablation.Size size = new Ablation.Size(few, PatternJudge.Size.of(few, FEW_RESAMPLES));
        return new Ablation(heldOut, judge, size).rows(subject.blind());
    }
}
