package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;

/** Turns events, in order of time, into passages: fighting in stretches, everything else one by one. */
final class Telling {
    private final Lexicon words;
    private final Log log;
    private final Sentences sentences;
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> sectors = new HashSet<>();
    private Stretch stretch;
    private String dissent = "";

    private Telling(Lexicon words, Log log) {
        this.words = words;
        this.log = log;
        this.sentences = new Sentences(words, log);
        this.stretch = new Stretch(words);
    }

    /** The passages of the events; choices for a ceasefire are told with the ceasefire. */
    static List<Passage> of(Lexicon words, Log log, List<Event> events) {
        Telling telling = new Telling(words, log);
        events.stream().filter(event -> !Log.isAgreement(event)).forEach(telling::tell);
        telling.flush();
        return telling.passages;
    }

    /**
     * From an event back to its first cause, the nearest first; of earlier episodes only how they began and were settled.
     */
    static List<Passage> causes(Lexicon words, Log log, Event last) {
        List<Event> chain = new ArrayList<>();
        Optional<Event> next = Optional.of(last);
        while (next.isPresent()) {
            if (next.get().episode().equals(last.episode()) || isMilestone(next.get())) {
                chain.add(0, next.get());
            }
            next = log.causeOf(next.get());
        }
        List<Passage> told = of(words, log, chain);
        List<Passage> backwards = new ArrayList<>();
        told.forEach(passage -> backwards.add(0, passage));
        return backwards;
    }

    private static boolean isMilestone(Event event) {
        return switch (event.kind()) {
            case INCIDENT, MOVE, DEAL, DEAL_FAILED -> true;
            default -> false;
        };
    }

    private void tell(Event event) {
        if (!Stretch.tells(event)) {
            flush();
            visit(event.segment());
            Passage passage = new Passage(
                    event.day(), words.quarter(event.day(), event.slice()), sentences.of(event), numbers(event));
            boolean joins = isDissent(event) && event.target().equals(dissent);
            dissent = isDissent(event) ? event.target() : "";
            passages.add(joins ? passages.remove(passages.size() - 1).with(passage) : passage);
            return;
        }
        if (!stretch.accepts(event)) {
            flush();
        }
        dissent = "";
        stretch.add(event);
        String sector = words.sectorOf(event.segment());
        if (visit(event.segment()) && sectors.size() > 1) {
            stretch.reach(sector);
        }
    }

    /** Whether a member of an organisation keeps it from doing something; all that one organisation hears is told at once. */
    private static boolean isDissent(Event event) {
        return event.kind() == EventKind.DECISION
                && event.choice() != null
                && event.choice().option().equals("dissent");
    }

    /** Notes the sector of a segment; true when it is a new one. */
    private boolean visit(String segment) {
        String sector = words.sectorOf(segment);
        return !sector.isEmpty() && sectors.add(sector);
    }

    private List<Integer> numbers(Event event) {
        return Stream.of(log.agreements(event).stream(), Stream.of(event), log.answersTo(event).stream())
                .flatMap(events -> events)
                .map(Event::id)
                .toList();
    }

    private void flush() {
        if (!stretch.isEmpty()) {
            passages.add(stretch.passage());
            stretch = new Stretch(words);
        }
    }
}
