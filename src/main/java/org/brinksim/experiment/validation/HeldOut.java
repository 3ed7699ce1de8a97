package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brinksim.evidence.Evidence;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;

/**
 * The forecast of months that no calibration has seen, beside six benchmarks.
 *
 * <p>Targets are the dead of the dyad and the described incidents of each month. Benchmarks are fitted on the months before the first
 * forecast day: dead from the first month of the record, incidents from the year of the latest yearly count on, from which the share of
 * counted incidents that are also described is taken.
 */
public final class HeldOut {
    private static final String MODEL = "model";

    private final Scenario scenario;
    private final ObservedMonths observed;
    private final ObservedMonths.Listing listing;
    private final RunMaker maker;
    private final Months months;
    private final LocalDate first;

    /**
     * A forecast to judge.
     *
     * @param scenario a scenario that knows nothing of its own days
     * @param evidence the record
     * @param first first day of the record that benchmarks use for the dead
     * @param maker makes the runs
     */
    public HeldOut(Scenario scenario, Evidence evidence, LocalDate first, RunMaker maker) {
        this.scenario = scenario;
        this.observed = new ObservedMonths(evidence);
        this.first = first;
        this.maker = maker;
        this.months =
                Months.between(scenario.calendar().start(), scenario.calendar().end());
        this.listing =
                observed.listing(scenario.calendar().start()).orElseGet(() -> new ObservedMonths.Listing(first, 1));
    }

    /** All scores. */
    public List<ScoreRow> scores(ParameterDraws draws, int replicates) {
        RunMonths model = runs(scenario, draws, replicates);
        RunMonths hawkes = runs(scenario.with(NestedModel.M1.mechanisms()), draws, replicates);
        List<ScoreRow> rows = new ArrayList<>();
        LocalDate last = scenario.calendar().start().minusDays(1);
        Months past = Months.between(first, last);
        double[] marks = observed.marks(listing.from(), last);
        List<Forecast> ofDead = new ArrayList<>(
                new Benchmarks(past, observed.dead(past, ObservedMonths.Variant.PREFERRED), replicates, maker.seed())
                        .of(months));
        ofDead.add(hawkes.marked("hawkes", marks));
        for (ObservedMonths.Variant variant : ObservedMonths.Variant.values()) {
            rows.addAll(deadScores(variant).rows(model.dead(MODEL), ofDead));
        }
        Months listed = Months.between(listing.from(), last);
        List<Forecast> ofIncidents = new ArrayList<>(
                new Benchmarks(listed, observed.incidents(listed), replicates, maker.seed()).of(months));
        ofIncidents.add(hawkes.incidents("hawkes"));
        rows.addAll(incidentScores().rows(model.incidents(MODEL), ofIncidents));
        return rows;
    }

    /** The runs of the forecast with some mechanisms on. */
    RunMonths runs(Set<Mechanism> mechanisms, ParameterDraws draws, int replicates) {
        return runs(scenario.with(mechanisms), draws, replicates);
    }

    private RunMonths runs(Scenario variant, ParameterDraws draws, int replicates) {
        RunMonths runs = new RunMonths(variant.calendar(), listing.share(), maker.seed());
        maker.each(variant, draws, replicates, Detail.SERIES, (replicate, run) -> runs.add(run));
        return runs;
    }

    Set<Mechanism> mechanisms() {
        return scenario.switches();
    }

    ForecastScores deadScores(ObservedMonths.Variant variant) {
        String target = switch (variant) {
            case PREFERRED -> "dead";
            case LOWEST -> "dead_lowest";
            case HIGHEST -> "dead_highest";
        };
        return new ForecastScores(target, observed.dead(months, variant), maker.seed());
    }

    ForecastScores incidentScores() {
        return new ForecastScores("incidents", observed.incidents(months), maker.seed());
    }
}
