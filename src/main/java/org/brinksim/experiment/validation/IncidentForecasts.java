package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brinksim.conflict.Rung;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.evidence.Placement;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.scenario.TimelineEntry.Trigger;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.BrierScore;
import org.brinksim.statistics.ReliabilityCurve;
import org.brinksim.statistics.RocArea;

/**
 * Forecasts of whether rung 6 is reached anywhere on the border within seven days of an incident that opens an episode.
 *
 * <p>A forecast is the share of such incidents in the same {@link Situation} among runs with an even number, half a case added to each outcome;
 * it is judged on the runs with an odd number, which have other draws of the parameters and other chance, and on the record. Incidents while
 * rung 6 is reached already are left out.
 */
final class IncidentForecasts {
    private static final double[] CUTS = {0, .01, .02, .05, .1, .2, .4, 1};

    private final Scenario scenario;
    private final Setting setting;
    private final Map<Situation, int[]> learned = new HashMap<>();
    private final List<Case> synthetic = new ArrayList<>();

    /** An incident and what came of it. */
    private record Case(Situation situation, boolean happened) {}

    IncidentForecasts(Scenario scenario) {
        this.scenario = scenario;
        this.setting = new Setting(scenario);
    }

    /** Takes a run in; it carries daily series. */
    void add(int replicate, RunOutcome run) {
        for (EpisodeOutcome episode : run.episodes()) {
            int day = episode.firstDay();
            if (day + Situation.WEEK >= setting.days() || (day > 0 && rung(run, day - 1) >= Rung.INCURSION.level())) {
                continue;
            }
            Case one = new Case(situation(run, episode), reaches(run, day));
            if (replicate % 2 == 0) {
                int[] counts = learned.computeIfAbsent(one.situation(), unseen -> new int[2]);
                counts[0] += one.happened() ? 1 : 0;
                counts[1]++;
            } else {
                synthetic.add(one);
            }
        }
    }

    private Situation situation(RunOutcome run, EpisodeOutcome episode) {
        int day = episode.firstDay();
        String segment = episode.name().substring(0, episode.name().indexOf('@'));
        int before = day == 0 ? 0 : run.value(Series.DEATHS_REPORTED, day - 1);
        int earlier =
                day <= Situation.RECENT_DAYS ? 0 : run.value(Series.DEATHS_REPORTED, day - 1 - Situation.RECENT_DAYS);
        return new Situation(
                episode.bornRung() >= Rung.SMALL_ARMS.level(),
                setting.isHighStake(List.of(segment)),
                before > earlier,
                setting.politics(day));
    }

    private static int rung(RunOutcome run, int day) {
        return run.value(Series.RUNG, day);
    }

    private static boolean reaches(RunOutcome run, int day) {
        for (int later = day; later <= day + Situation.WEEK; later++) {
            if (rung(run, later) >= Rung.INCURSION.level()) {
                return true;
            }
        }
        return false;
    }

    /** The forecast for a situation; one half where no run had it. */
    double chance(Situation situation) {
        int[] counts = learned.getOrDefault(situation, new int[2]);
        return (counts[0] + .5) / (counts[1] + 1);
    }

    /** How the forecasts do on the other runs. */
    Optional<Reliability> synthetic() {
        return judge("synthetic", synthetic);
    }

    /**
     * How they do on the record. The rung at which an incident opened is that of a scenario which begins with it, else its own when it stayed
     * below 6; incidents without either, and those within seven days of the last day of the one before, are left out.
     *
     * @param evidence the record
     * @param triggers the scenarios that begin with a recorded trigger
     */
    Optional<Reliability> record(Evidence evidence, List<Scenario> triggers) {
        Map<LocalDate, Integer> opened = new HashMap<>();
        for (Scenario one : triggers) {
            Trigger trigger = TriggerPatterns.trigger(one);
            opened.put(trigger.stamp().at(), trigger.rung());
        }
        List<ObservedIncident> incidents = evidence.incidents().stream()
                .sorted(Comparator.comparing(ObservedIncident::from))
                .toList();
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            ObservedIncident incident = incidents.get(i);
            boolean linked =
                    i > 0 && !incidents.get(i - 1).to().plusDays(Situation.WEEK).isBefore(incident.from());
            int day = scenario.calendar().day(incident.from());
            if (!linked && day >= 0 && day < setting.days()) {
                opening(incident, opened)
                        .ifPresent(rung -> cases.add(new Case(
                                situation(incident, rung, incidents), Recorded.isClash(week(incident, incidents)))));
            }
        }
        return judge("record", cases);
    }

    private static Optional<Integer> opening(ObservedIncident incident, Map<LocalDate, Integer> opened) {
        Integer known = opened.get(incident.from());
        return known != null
                ? Optional.of(known)
                : incident.rung().map(Rung::level).filter(rung -> rung < Rung.INCURSION.level());
    }

    private Situation situation(ObservedIncident incident, int rung, List<ObservedIncident> incidents) {
        LocalDate day = incident.from();
        boolean dead = incidents.stream()
                .filter(other -> other.to().isBefore(day) && !other.to().isBefore(day.minusDays(Situation.RECENT_DAYS)))
                .anyMatch(other -> ObservedMonths.dead(other, ObservedMonths.Variant.PREFERRED) > 0);
        return new Situation(
                rung >= Rung.SMALL_ARMS.level(),
                setting.isHighStake(
                        incident.placements().stream().map(Placement::segment).toList()),
                dead,
                setting.politics(scenario.calendar().day(day)));
    }

    private static List<ObservedIncident> week(ObservedIncident incident, List<ObservedIncident> incidents) {
        LocalDate last = incident.from().plusDays(Situation.WEEK);
        return incidents.stream()
                .filter(other ->
                        !other.from().isBefore(incident.from()) && !other.from().isAfter(last))
                .toList();
    }

    private Optional<Reliability> judge(String kind, List<Case> cases) {
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        double[] forecasts =
                cases.stream().mapToDouble(one -> chance(one.situation())).toArray();
        boolean[] happened = new boolean[forecasts.length];
        for (int i = 0; i < happened.length; i++) {
            happened[i] = cases.get(i).happened();
        }
        return Optional.of(new Reliability(
                kind,
                ReliabilityCurve.of(forecasts, happened, CUTS, Checks.LEVEL),
                RocArea.of(forecasts, happened),
                BrierScore.of(forecasts, happened),
                (int) cases.stream().filter(Case::happened).count(),
                forecasts.length));
    }
}
