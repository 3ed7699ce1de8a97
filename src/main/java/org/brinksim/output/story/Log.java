package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;

/** The event log of a run, looked up by number and by episode. */
final class Log {
    private final List<Event> events;

    /** A log whose events are numbered from 1 without a gap. */
    Log(List<Event> events) {
        this.events = List.copyOf(events);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).id() != i + 1) {
                throw new IllegalArgumentException("event " + (i + 1) + " of the log has number "
                        + events.get(i).id());
            }
        }
    }

    /** The event of a number; empty for 0. */
    Optional<Event> at(int id) {
        return id == 0 ? Optional.empty() : Optional.of(events.get(id - 1));
    }

    Optional<Event> causeOf(Event event) {
        return at(event.cause());
    }

    /** The events of an episode, in order of time. */
    List<Event> of(String episode) {
        return events.stream().filter(event -> event.episode().equals(episode)).toList();
    }

    /** The events of an episode, and what patrons, organisations and the states did outside any while it lasted. */
    List<Event> around(String episode, int firstDay, int lastDay) {
        return events.stream()
                .filter(event -> event.episode().equals(episode) || isStrategic(event, firstDay, lastDay))
                .filter(event -> !isAnswer(event))
                .toList();
    }

    /** What patrons, organisations and the states did outside any episode between two days, both included. */
    List<Event> strategic(int firstDay, int lastDay) {
        return events.stream()
                .filter(event -> isStrategic(event, firstDay, lastDay))
                .toList();
    }

    private static boolean isStrategic(Event event, int firstDay, int lastDay) {
        return event.episode().isEmpty()
                && ThirdPartyTalk.tells(event)
                && event.day() >= firstDay
                && event.day() <= lastDay;
    }

    /** The answers of the states to an offer, in order. */
    List<Event> answersTo(Event offer) {
        return events.stream()
                .skip(offer.id())
                .filter(event -> event.cause() == offer.id() && isAnswer(event))
                .toList();
    }

    /** Whether an event is the answer of a state to an offer, which is told with the offer. */
    boolean isAnswer(Event event) {
        return event.kind() == EventKind.DECISION
                && causeOf(event)
                        .filter(cause -> cause.kind() == EventKind.OFFER)
                        .isPresent();
    }

    /** The choices of both sides that led to a ceasefire, in order; empty when the timeline ordered it. */
    List<Event> agreements(Event deal) {
        List<Event> agreements = new ArrayList<>();
        Optional<Event> next = causeOf(deal);
        while (next.isPresent() && isAgreement(next.get())) {
            agreements.add(0, next.get());
            next = causeOf(next.get());
        }
        return agreements;
    }

    static boolean isAgreement(Event event) {
        return event.kind() == EventKind.DECISION
                && event.choice() != null
                && event.choice().option().equals("agree");
    }

    /** The failure of a ceasefire; empty when it held to the end of the calendar. */
    Optional<Event> failureOf(Event deal) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.DEAL_FAILED && event.cause() == deal.id())
                .findFirst();
    }

    /** The last event of a kind in the same episode before an event. */
    Optional<Event> before(Event event, EventKind kind) {
        for (int i = event.id() - 2; i >= 0; i--) {
            Event earlier = events.get(i);
            if (earlier.kind() == kind && earlier.episode().equals(event.episode())) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** Whether an event is the first of its episode. */
    boolean opens(Event event) {
        return events.stream()
                .limit(event.id() - 1L)
                .noneMatch(earlier -> earlier.episode().equals(event.episode()));
    }

    /** Whether the last thing before an event that could end an episode did so: the episode came back with the event. */
    boolean reopens(Event event) {
        Optional<Event> end = before(event, EventKind.END);
        return end.isPresent()
                && events.subList(end.get().id(), event.id() - 1).stream()
                        .noneMatch(between ->
                                between.episode().equals(event.episode()) && between.kind() != EventKind.DEAL_FAILED);
    }
}
