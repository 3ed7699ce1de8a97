package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.TimelineEntry.Deliver;

/** What patrons, organisations and the states had done in the run before an episode: arms, agreements, crossings, offices. */
final class Prelude {
    private static final Set<EventKind> GROUPED = EnumSet.of(EventKind.REQUEST, EventKind.DELIVERY);

    private final Lexicon words;
    private final Log log;
    private final ThirdPartyTalk talk;
    private final ArmsTalk arms;

    Prelude(Lexicon words, Log log) {
        this.words = words;
        this.log = log;
        this.talk = new ThirdPartyTalk(words, log);
        this.arms = new ArmsTalk(words);
    }

    /** Events of one kind between the same two about the same thing. */
    private record Same(EventKind kind, String actor, String target, String matter) {}

    /** Passages on the days from the first to the one before the last, in order of their first event. */
    List<Passage> between(int from, int until) {
        Map<Same, List<Event>> groups = new LinkedHashMap<>();
        List<List<Event>> told = new ArrayList<>();
        for (Event event : log.strategic(from, until - 1)) {
            if (isStated(event)) {
                continue;
            }
            if (GROUPED.contains(event.kind())) {
                groups.computeIfAbsent(same(event), key -> group(told)).add(event);
            } else {
                group(told).add(event);
            }
        }
        return told.stream().map(this::passage).toList();
    }

    private static List<Event> group(List<List<Event>> told) {
        List<Event> group = new ArrayList<>();
        told.add(group);
        return group;
    }

    private static Same same(Event event) {
        String matter = event.kind() == EventKind.REQUEST
                ? ArmsTalk.answer(event)
                : ArmsTalk.systemOf(event).map(Enum::name).orElse(event.detail());
        return new Same(event.kind(), event.actor(), event.target(), matter);
    }

    private Passage passage(List<Event> group) {
        Event first = group.get(0);
        int last = group.get(group.size() - 1).day();
        String when = first.day() == last ? words.date(last) : words.date(first.day()) + " – " + words.date(last);
        String text = switch (first.kind()) {
            case REQUEST -> arms.requests(group);
            case DELIVERY -> arms.deliveries(group);
            default -> talk.of(first);
        };
        List<Integer> numbers = new ArrayList<>();
        for (Event event : group) {
            numbers.add(event.id());
            log.answersTo(event).forEach(answer -> numbers.add(answer.id()));
        }
        return new Passage(first.day(), when, text, numbers);
    }

    /** Whether the timeline of the scenario states a delivery; the background tells it from there. */
    private boolean isStated(Event event) {
        Calendar calendar = words.scenario().calendar();
        return event.kind() == EventKind.DELIVERY
                && words.scenario().timeline().stream()
                        .filter(Deliver.class::isInstance)
                        .map(Deliver.class::cast)
                        .filter(words.scenario()::isLive)
                        .anyMatch(deliver -> calendar.day(deliver.stamp().at()) == event.day()
                                && deliver.from().equals(event.actor())
                                && deliver.to().equals(event.target())
                                && event.detail().contains(deliver.system().key()));
    }
}
