package org.brinksim.output.story;

import java.util.Objects;
import java.util.Optional;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;

/** Sentences for the events that stand alone in a story; both sides are spoken of in the same form. */
final class Sentences {
    private static final int HOURS_PER_SLICE = 6;
    private static final int HOURS_IN_WORDS = 72;

    private final Lexicon words;
    private final Log log;
    private final ThirdPartyTalk thirdParties;

    Sentences(Lexicon words, Log log) {
        this.words = words;
        this.log = log;
        this.thirdParties = new ThirdPartyTalk(words, log);
    }

    /** What an event says by itself. */
    String of(Event event) {
        return switch (event.kind()) {
            case INCIDENT, MOVE -> beginning(event);
            case DECISION -> decision(event);
            case ACCIDENT -> accident(event);
            case DEAL -> deal(event);
            case DEAL_FAILED -> failure(event);
            case END -> end(event);
            case TALKS -> "A round of talks was held.";
            default -> thirdParties.of(event);
        };
    }

    private String beginning(Event event) {
        String place = words.segment(event.segment());
        String side = words.state(event.actor());
        String what = event.kind() == EventKind.MOVE
                ? Lexicon.capital(side) + " opened a crisis at " + place + " at " + Lexicon.rung(event.rung()) + "."
                : "An incident at " + Lexicon.rung(event.rung()) + " broke out at " + place
                        + "; it began on the side of " + side + ".";
        return what + role(event) + origin(event);
    }

    private String role(Event event) {
        if (log.opens(event)) {
            return "";
        }
        return log.reopens(event)
                ? " It came within a week after the fighting nearby had ended, and brought the episode back."
                : " It became part of the fighting nearby.";
    }

    private String origin(Event event) {
        if (event.detail().equals("trigger")) {
            return " The timeline of the scenario sets it.";
        }
        Optional<Event> cause = log.causeOf(event);
        if (cause.isEmpty()) {
            String traits = words.traits(event.segment());
            return " No earlier event caused it" + (traits.isEmpty() ? "." : "; people there dispute " + traits + ".");
        }
        Event earlier = cause.get();
        if (earlier.kind() == EventKind.DECISION) {
            return " " + decision(earlier);
        }
        int days = event.day() - earlier.day();
        String ago = days == 0 ? "on the same day" : Lexicon.count(days, "day", "days") + " earlier";
        return earlier.kind() == EventKind.DEAL_FAILED
                ? " It followed the failure of the ceasefire " + ago + "."
                : " It followed the incident at " + words.segment(earlier.segment()) + " " + ago
                        + ": incidents breed incidents nearby.";
    }

    private String decision(Event event) {
        Choice choice = Objects.requireNonNull(event.choice(), "a decision without a choice");
        String what = switch (choice.option()) {
            case "climb" -> "climbed from rung " + (event.rung() - 1) + " to " + Lexicon.rung(event.rung());
            case "step_down" -> "stepped down from rung " + (event.rung() + 1) + " to " + Lexicon.rung(event.rung());
            case "break_off" -> "broke off";
            case "agree" -> "was ready to agree to a ceasefire";
            case "start_works" -> "started works in a disputed place";
            case "reinforce" -> "brought troops forward";
            default -> OptionWords.did(event, choice.option(), words.party(event.target()));
        };
        return Lexicon.capital(words.party(event.actor())) + " " + what + Reasoning.because(choice) + ".";
    }

    private String accident(Event event) {
        String where = event.detail().contains("down") ? "one rung lower" : "one rung higher";
        return "By accident the forces of " + words.state(event.actor()) + " acted at " + Lexicon.rung(event.rung())
                + ", " + where + " than chosen.";
    }

    private String deal(Event event) {
        StringBuilder text = new StringBuilder(
                log.agreements(event).isEmpty()
                        ? "A ceasefire from the timeline of the scenario took effect, at the level of "
                                + signatories(event.detail()) + "."
                        : Lexicon.capital(signatories(event.detail())) + " of both states agreed on a ceasefire.");
        for (Event agreement : log.agreements(event)) {
            text.append(' ').append(decision(agreement));
        }
        Optional<Event> failure = log.failureOf(event);
        return text.append(' ')
                .append(failure.map(failed -> "The ceasefire held for " + life(event, failed) + ".")
                        .orElse("The ceasefire still held at the end of the calendar."))
                .toString();
    }

    private static String signatories(String level) {
        return switch (level) {
            case "local" -> "local officials or border commanders";
            case "governor" -> "governors or heads of regional border services";
            case "security_chief" -> "security chiefs or ministers";
            case "president" -> "presidents";
            default -> throw new IllegalArgumentException("no words for the signatories " + level);
        };
    }

    private static String life(Event deal, Event failed) {
        int slices = 4 * (failed.day() - deal.day()) + failed.slice() - deal.slice();
        int hours = HOURS_PER_SLICE * slices;
        return hours <= HOURS_IN_WORDS
                ? hours + " hours"
                : Lexicon.count(failed.day() - (long) deal.day(), "day", "days");
    }

    private String failure(Event event) {
        String of = log.causeOf(event)
                .map(deal -> " of " + words.date(deal.day()) + " (" + signatories(deal.detail()) + ")")
                .orElse("");
        boolean after = lastBefore(event, EventKind.END) > event.cause();
        return "The ceasefire" + of + " failed"
                + (after ? ", after the fighting it had ended." : ", and fighting resumed.");
    }

    private String end(Event event) {
        int deal = lastBefore(event, EventKind.DEAL);
        boolean held = deal > lastBefore(event, EventKind.DEAL_FAILED) && deal > lastBefore(event, EventKind.END);
        return held
                ? "The ceasefire had held for 48 hours, and the episode was over."
                : "Both sides had stood down, and the episode was over.";
    }

    private int lastBefore(Event event, EventKind kind) {
        return log.before(event, kind).map(Event::id).orElse(0);
    }
}
