package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.ConditionPlan.Change;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry.Deliver;

/** What had changed before an episode and bears on it: conditions of the scenario and arms that arrived. */
final class Background {
    private static final int DAYS = 730;
    private static final Set<Input> SILENT =
            Set.of(Input.SEASON_PEAK_DAY, Input.REPORTING_EARLY, Input.REPORTING_LATE, Input.SHARE, Input.POPULATION);

    private final Lexicon words;
    private final Scenario scenario;
    private final ConditionWords conditions;
    private final Set<String> segments;
    private final Prelude prelude;

    /**
     * The background of an episode.
     *
     * @param words the words of the scenario
     * @param log the log of the run
     * @param segments ids of the segments of the episode
     */
    Background(Lexicon words, Log log, Set<String> segments) {
        this.words = words;
        this.scenario = words.scenario();
        this.conditions = new ConditionWords(words);
        this.segments = Set.copyOf(segments);
        this.prelude = new Prelude(words, log);
    }

    /** Passages on the two years up to a day, and not before the reference day of the scenario. */
    List<Passage> until(int lastDay) {
        Calendar calendar = scenario.calendar();
        int from = StrictMath.max(StrictMath.min(calendar.day(calendar.reference()) + 1, 0), lastDay - DAYS);
        List<Passage> passages = new ArrayList<>(changes(from, lastDay));
        deliveries(from, lastDay).forEach(passages::add);
        passages.addAll(prelude.between(from, lastDay));
        passages.sort(Comparator.comparingInt(Passage::day));
        return passages;
    }

    private List<Passage> changes(int from, int lastDay) {
        ConditionPlan plan = ConditionPlan.of(scenario);
        double[] values = scenario.inputs().toArray();
        int earliest = scenario.calendar().day(scenario.calendar().earliest());
        TreeMap<Integer, Course> courses = new TreeMap<>();
        List<Course> told = new ArrayList<>();
        for (int day = StrictMath.min(earliest, from); day <= lastDay; day++) {
            for (Change change : plan.on(day)) {
                double before = values[change.slot()];
                values[change.slot()] = change.value();
                if (day >= from && before != change.value() && matters(change.slot(), values)) {
                    Course course = courses.get(change.slot());
                    if (course == null || !course.goesOn(day, change.value())) {
                        course = new Course(change.slot(), day, before);
                        courses.put(change.slot(), course);
                        told.add(course);
                    }
                    course.reach(day, change.value());
                }
            }
        }
        return conditions.passages(told);
    }

    private Stream<Passage> deliveries(int from, int lastDay) {
        return scenario.timeline().stream()
                .filter(Deliver.class::isInstance)
                .map(Deliver.class::cast)
                .filter(scenario::isLive)
                .filter(deliver -> day(deliver) >= from && day(deliver) <= lastDay)
                .map(deliver -> new Passage(
                        day(deliver),
                        words.date(day(deliver)),
                        Lexicon.capital(words.supplier(deliver.from())) + " delivered to "
                                + words.state(deliver.to()) + ": "
                                + Lexicon.amount(deliver.system(), StrictMath.round(deliver.count())) + ".",
                        List.of()));
    }

    private int day(Deliver deliver) {
        return scenario.calendar().day(deliver.stamp().at());
    }

    private boolean matters(int slot, double[] values) {
        Layout layout = scenario.inputs().layout();
        Input input = layout.input(slot);
        if (SILENT.contains(input)) {
            return false;
        }
        String owner = ConditionWords.owner(layout.path(slot));
        return switch (input.kind()) {
            case BORDER, BORDER_CLASS, STATE, STATE_CLASS -> true;
            case SECTOR, COMMAND -> segments.stream().map(words::sectorOf).anyMatch(owner::equals);
            case SEGMENT, SEGMENT_SIDE -> segments.contains(owner);
            case PATRON, TIE, PATRON_PAIR -> scenario.isOn(Mechanism.PATRONS) && isTied(owner, values);
            case PATRON_CLASS -> false;
            case ORGANISATION, ORGANISATION_TIE -> scenario.isOn(Mechanism.ORGANISATIONS);
        };
    }

    /** Whether a patron has a tie to one of the states. */
    private boolean isTied(String patron, double[] values) {
        List<String> ids = scenario.patrons().stream().map(p -> p.id()).toList();
        Layout layout = scenario.inputs().layout();
        int index = ids.indexOf(patron);
        double tie = 0;
        for (int side = 0; side < 2; side++) {
            tie += values[layout.slot(Input.LOYALTY, index, side)] + values[layout.slot(Input.DEPENDENCE, index, side)];
        }
        return tie > 0;
    }
}
