package org.brinksim.output.story;

import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.jspecify.annotations.Nullable;

/** What third parties, talks and protocols do, in a sentence each. */
final class DiplomaticSentences {
    private final Lexicon words;

    DiplomaticSentences(Lexicon words) {
        this.words = words;
    }

    /** What an event says by itself. */
    String of(Event event) {
        String actor = Lexicon.capital(party(event.actor()));
        String what = switch (event.kind()) {
            case OFFER ->
                actor + " offered to mediate; "
                        + (event.detail().endsWith("accepted by both")
                                ? "both states accepted"
                                : "the offer was not taken up");
            case STATEMENT -> actor + " made a statement and called for restraint";
            case PRESSURE -> actor + " put " + party(event.target()) + " under economic pressure";
            case MISSION ->
                event.target().isEmpty()
                        ? actor + " sent " + event.detail()
                        : actor + " sent " + event.detail() + " to " + party(event.target());
            case PROTOCOL ->
                "Both states agreed on a measure: " + event.detail().replace('_', ' ');
            case AGREEMENT -> "Both states agreed on " + event.detail() + ", at " + words.segment(event.segment());
            case MEMBERSHIP -> actor + " left " + party(event.target());
            default -> throw new IllegalArgumentException(event.kind() + " is no work of diplomacy");
        };
        @Nullable Choice choice = event.choice();
        return choice == null ? what + "." : what + ": " + Reasoning.of(choice) + ".";
    }

    /** What a choice comes to; the log says what it was about in its detail after the name of the option. */
    static String choice(Event event, Choice choice) {
        String about = event.detail().substring(choice.option().length()).replace('_', ' ');
        return switch (choice.option()) {
            case "accept" -> "accepted the offer";
            case "decline" -> "declined the offer";
            case "dissent" -> "dissented" + about + " by the organisation";
            case "concede" -> "was ready to agree:" + about;
            case "resist" -> "refused:" + about;
            default -> throw new IllegalArgumentException("no sentence for the option " + choice.option());
        };
    }

    private String party(String id) {
        return words.party(id);
    }
}
