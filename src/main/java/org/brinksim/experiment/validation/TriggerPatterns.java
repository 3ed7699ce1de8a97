package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.conflict.Rung;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry.Trigger;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/**
 * What a recorded trigger leads to. Whether it led to a clash or was a near miss, and with which losses, is read from the incidents on record from
 * the day of the trigger to the end of the scenario.
 */
final class TriggerPatterns implements RunPatterns {
    private static final double LEAST_CHANCE = .05;

    private final Scenario scenario;
    private final Trigger trigger;
    private final List<ObservedIncident> incidents;
    private final Pool clash = new Pool();
    private final Pool small = new Pool();
    private final List<RunOutcome> clashes = new ArrayList<>();

    TriggerPatterns(Scenario scenario, Recorded recorded) {
        this.scenario = scenario;
        this.trigger = trigger(scenario);
        this.incidents =
                recorded.between(trigger.stamp().at(), scenario.calendar().end());
    }

    /** The trigger of a scenario. */
    static Trigger trigger(Scenario scenario) {
        return scenario.timeline().stream()
                .filter(Trigger.class::isInstance)
                .map(Trigger.class::cast)
                .filter(entry ->
                        !entry.stamp().at().isBefore(scenario.calendar().start()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scenario " + scenario.name() + " has no trigger"));
    }

    boolean isClash() {
        return Recorded.isClash(incidents);
    }

    static boolean reachesIncursion(RunOutcome run) {
        return run.episodes().stream().anyMatch(episode -> episode.topRung() >= Rung.INCURSION.level());
    }

    @Override
    public void add(RunOutcome run) {
        boolean large = reachesIncursion(run);
        clash.add(large ? 1 : 0);
        small.add(
                run.episodes().stream()
                                        .mapToInt(EpisodeOutcome::deadTotal)
                                        .max()
                                        .orElse(0)
                                < Recorded.LARGE_DEAD
                        ? 1
                        : 0);
        if (large && isClash()) {
            clashes.add(run);
        }
    }

    @Override
    public List<Check> checks(Checks maker) {
        if (!isClash()) {
            double least = trigger.rung() <= Rung.ALERT.level() ? .8 : .5;
            return List.of(Checks.share(
                    Pattern.P15,
                    scenario.name() + ": share of runs in which no episode has 25 dead",
                    new Target(least, 1),
                    small));
        }
        List<Check> checks = new ArrayList<>(List.of(Checks.share(
                Pattern.P15, scenario.name() + ": chance of rung 6 or above", new Target(LEAST_CHANCE, 1), clash)));
        for (int side = 0; side < 2; side++) {
            add(checks, "dead", "reported dead", Metric.DEATHS_REPORTED_SIDE, side);
            add(checks, "evacuated", "displaced", Metric.DISPLACED_SIDE, side);
        }
        List<String> both = scenario.states().stream().map(state -> state.id()).toList();
        Recorded.sum(incidents, "wounded", both)
                .ifPresent(figure -> checks.add(predictive("wounded of both sides", figure, Metric.WOUNDED, 0)));
        return checks;
    }

    private void add(List<Check> checks, String quantity, String words, Metric metric, int side) {
        String id = scenario.states().get(side).id();
        Optional<Figure> figure = Recorded.sum(incidents, quantity, List.of(id));
        figure.ifPresent(range -> checks.add(predictive(words + " of " + id, range, metric, side)));
    }

    private Check predictive(String words, Figure figure, Metric metric, int side) {
        int column = ThirdPartyPatterns.column(scenario, metric, side);
        double high = Double.isNaN(figure.highest()) ? Double.POSITIVE_INFINITY : figure.highest();
        return Checks.predictive(
                Pattern.P15,
                scenario.name() + ": " + words + " given rung 6 or above",
                new Target(figure.lowest(), high),
                Recorded.preferred(figure),
                clashes.stream().mapToDouble(run -> run.metric(column)).toArray());
    }
}
