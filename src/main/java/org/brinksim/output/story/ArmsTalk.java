package org.brinksim.output.story;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Event;

/** Sentences for what states ask of patrons and what reaches them; several of one kind become one sentence. */
final class ArmsTalk {
    private static final String PLANT = "plant";

    private final Lexicon words;

    ArmsTalk(Lexicon words) {
        this.words = words;
    }

    /** Requests of one state to one patron with one answer, and the reasons of the latest answer. */
    String requests(List<Event> events) {
        Event last = events.get(events.size() - 1);
        String patron = Lexicon.capital(words.party(last.target()));
        String asked = Lexicon.capital(words.party(last.actor())) + " asked " + words.party(last.target());
        String reasons = last.choice() == null ? "" : Reasoning.because(last.choice());
        if (events.size() == 1) {
            return asked + " for " + goods(events) + ". " + patron + " " + answer(last) + reasons + ".";
        }
        return asked + " " + times(events.size()) + " for arms (" + goods(events) + " in all). " + patron + " "
                + answer(last) + (events.size() == 2 ? " both times" : " every time")
                + (reasons.isEmpty() ? "." : ", the last time" + reasons + ".");
    }

    private static String times(int count) {
        return count == 2 ? "twice" : Lexicon.count(count) + " times";
    }

    /** The answer to a request: {@code approved}, {@code refused}, or what the log says. */
    static String answer(Event request) {
        if (request.detail().endsWith("refused")) {
            return "refused";
        }
        if (request.detail().endsWith("approved")) {
            return "approved";
        }
        Choice choice = request.choice();
        return choice == null ? "answered" : choice.option().equals("refuse") ? "refused" : "approved";
    }

    /** Deliveries of one class by one supplier to one state. */
    String deliveries(List<Event> events) {
        Event first = events.get(0);
        return Lexicon.capital(words.party(first.actor())) + " delivered to " + words.party(first.target()) + ": "
                + goods(events) + (events.size() == 1 ? "." : " in " + Lexicon.count(events.size()) + " lots.");
    }

    /** What the events are about: the sum of each class, and plants. */
    private static String goods(List<Event> events) {
        Map<String, Long> amounts = new LinkedHashMap<>();
        for (Event event : events) {
            amounts.merge(
                    event.detail().contains(PLANT) ? PLANT + thing(event) : thing(event),
                    (long) event.count(),
                    Long::sum);
        }
        return Lexicon.list(amounts.entrySet().stream()
                .map(good -> good(good.getKey(), good.getValue()))
                .toList());
    }

    private static String good(String key, long amount) {
        boolean plant = key.startsWith(PLANT);
        String name = plant ? key.substring(PLANT.length()) : key;
        Optional<EquipmentClass> system = system(name);
        if (plant) {
            return "a plant that makes " + system.map(Lexicon::systems).orElse(OptionWords.plain(name));
        }
        if (amount == 0) {
            return system.map(Lexicon::systems).orElse(OptionWords.plain(name));
        }
        return system.map(known -> Lexicon.amount(known, amount))
                .orElse(Lexicon.count(amount) + " " + OptionWords.plain(name));
    }

    /** The class of an event as its detail names it, or the whole detail. */
    private static String thing(Event event) {
        return Arrays.stream(event.detail().split("[ :]+", -1))
                .filter(word -> system(word).isPresent())
                .findFirst()
                .orElse(event.detail());
    }

    private static Optional<EquipmentClass> system(String key) {
        return Arrays.stream(EquipmentClass.values())
                .filter(system -> system.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The class that a delivery or a request is about; empty when the log names none. */
    static Optional<EquipmentClass> systemOf(Event event) {
        return system(thing(event));
    }
}
