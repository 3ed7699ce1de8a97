package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;

/** Consecutive exchanges at one rung, with the segments and residents they drew in, told in one passage. */
final class Stretch {
    private final Lexicon words;
    private final List<Event> events = new ArrayList<>();
    private final List<Event> exchanges = new ArrayList<>();
    private final Set<String> drawnIn = new LinkedHashSet<>();
    private final Set<String> newSectors = new LinkedHashSet<>();
    private final Map<String, Set<String>> taken = new LinkedHashMap<>();
    private final Map<String, Integer> left = new LinkedHashMap<>();

    Stretch(Lexicon words) {
        this.words = words;
    }

    /** Whether an event is told of in stretches. */
    static boolean tells(Event event) {
        return switch (event.kind()) {
            case EXCHANGE, SPREAD, TERRITORY, EVACUATION -> true;
            default -> false;
        };
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /** Whether an event can become part of this stretch: an exchange only at the same rung and place. */
    boolean accepts(Event event) {
        return event.kind() != EventKind.EXCHANGE
                || exchanges.isEmpty()
                || (exchanges.get(0).rung() == event.rung()
                        && exchanges.get(0).segment().equals(event.segment()));
    }

    void add(Event event) {
        events.add(event);
        switch (event.kind()) {
            case EXCHANGE -> exchanges.add(event);
            case SPREAD -> drawnIn.add(event.segment());
            case TERRITORY ->
                taken.computeIfAbsent(event.actor(), side -> new LinkedHashSet<>())
                        .add(event.segment());
            case EVACUATION -> left.merge(event.actor(), event.count(), Integer::sum);
            default -> throw new IllegalArgumentException(event.kind() + " is not part of a stretch of fighting");
        }
    }

    /** Adds the segment of a spread and notes its sector when the fighting had not reached it before. */
    void reach(String sector) {
        newSectors.add(sector);
    }

    Passage passage() {
        List<String> sentences = new ArrayList<>();
        if (!exchanges.isEmpty()) {
            sentences.add(fighting());
        }
        if (!drawnIn.isEmpty()) {
            sentences.add("The fighting spread to " + words.segments(List.copyOf(drawnIn)) + reached() + ".");
        }
        taken.forEach((side, places) -> sentences.add(Lexicon.capital(words.state(side)) + " took posts or villages at "
                + words.segments(List.copyOf(places)) + "."));
        if (!left.isEmpty()) {
            sentences.add(flight());
        }
        Event first = events.get(0);
        return new Passage(
                first.day(),
                when(),
                String.join(" ", sentences),
                events.stream().map(Event::id).toList());
    }

    private String reached() {
        return newSectors.isEmpty()
                ? ""
                : " and reached the sector "
                        + Lexicon.list(newSectors.stream().map(words::sector).toList());
    }

    private String when() {
        Event first = events.get(0);
        Event last = events.get(events.size() - 1);
        String from = words.quarter(first.day(), first.slice());
        boolean same = first.day() == last.day() && first.slice() == last.slice();
        if (same) {
            return from;
        }
        return first.day() == last.day()
                ? from + " to " + Lexicon.quarter(last.slice())
                : from + " – " + words.quarter(last.day(), last.slice());
    }

    private String fighting() {
        int wounded = exchanges.stream().mapToInt(Event::wounded).sum();
        int houses = exchanges.stream().mapToInt(Event::count).sum();
        Event first = exchanges.get(0);
        String text = "Fighting at " + Lexicon.rung(first.rung()) + " around " + words.segment(first.segment()) + ": "
                + dead() + ", "
                + (wounded == 0 ? "nobody was wounded" : Lexicon.count(wounded) + " wounded on both sides together");
        return text + (houses == 0 ? "." : ", " + Lexicon.count(houses, "house", "houses") + " destroyed or damaged.");
    }

    private String dead() {
        List<String> sides = new ArrayList<>();
        int total = 0;
        for (int side = 0; side < 2; side++) {
            int index = side;
            int dead = exchanges.stream()
                    .mapToInt(event -> event.losses().get(index))
                    .sum();
            total += dead;
            sides.add(words.state(side) + " lost " + Lexicon.count(dead) + " dead");
        }
        return total == 0 ? "nobody was killed" : Lexicon.list(sides);
    }

    private String flight() {
        List<String> sides = left.entrySet().stream()
                .map(side -> Lexicon.count(side.getValue()) + " in " + words.state(side.getKey()))
                .toList();
        return "Residents left their homes: " + Lexicon.list(sides) + ".";
    }
}
