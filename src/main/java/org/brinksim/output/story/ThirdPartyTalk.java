package org.brinksim.output.story;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;

/** Sentences for what patrons, organisations and the states at home do; detail without words of its own is told plainly. */
final class ThirdPartyTalk {
    private static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.DELIVERY,
            EventKind.REQUEST,
            EventKind.OFFER,
            EventKind.STATEMENT,
            EventKind.PRESSURE,
            EventKind.MISSION,
            EventKind.PROTOCOL,
            EventKind.AGREEMENT,
            EventKind.CROSSING,
            EventKind.TURNOVER,
            EventKind.MEMBERSHIP);

    private final Lexicon words;
    private final Log log;
    private final ArmsTalk arms;

    ThirdPartyTalk(Lexicon words, Log log) {
        this.words = words;
        this.log = log;
        this.arms = new ArmsTalk(words);
    }

    /** Whether an event is told here. */
    static boolean tells(Event event) {
        return KINDS.contains(event.kind());
    }

    /** What an event says by itself, with the answers to it. */
    String of(Event event) {
        return switch (event.kind()) {
            case DELIVERY -> arms.deliveries(List.of(event));
            case REQUEST -> arms.requests(List.of(event));
            case OFFER -> offer(event);
            case STATEMENT -> actor(event) + " made a statement on the fighting" + bracket(event) + why(event) + ".";
            case PRESSURE -> actor(event) + " put " + target(event) + " under economic pressure" + why(event) + ".";
            case MISSION -> mission(event) + why(event) + ".";
            case PROTOCOL -> "After the ceasefire both states agreed on " + measure(event.detail()) + why(event) + ".";
            case AGREEMENT -> "Both states agreed on " + settled(event) + at(event) + why(event) + ".";
            case CROSSING -> crossing(event) + why(event) + ".";
            case TURNOVER -> "The leadership of " + words.party(event.actor()) + " lost office" + why(event) + ".";
            case MEMBERSHIP ->
                actor(event) + (event.detail().contains("join") ? " joined " : " left ") + target(event) + why(event)
                        + ".";
            default -> throw new IllegalArgumentException("an event of kind " + event.kind() + " is told elsewhere");
        };
    }

    /** A decision that is not about the ladder, as a sentence. */
    String decision(Event event) {
        Choice choice = Objects.requireNonNull(event.choice(), "a decision without a choice");
        return Lexicon.capital(words.party(event.actor())) + " "
                + OptionWords.did(event, choice.option(), target(event)) + Reasoning.because(choice) + ".";
    }

    private String offer(Event event) {
        StringBuilder text = new StringBuilder(actor(event)).append(" offered to mediate");
        if (event.target().isEmpty()) {
            text.append(why(event)).append('.');
            log.answersTo(event).forEach(answer -> text.append(' ').append(decision(answer)));
            return text.toString();
        }
        String answer = event.detail().contains("accept") ? " accepted the offer" : " declined the offer";
        return text.append(". ")
                .append(Lexicon.capital(target(event)))
                .append(answer)
                .append(why(event))
                .append('.')
                .toString();
    }

    private String mission(Event event) {
        String people = event.count() > 0 ? Lexicon.count(event.count()) + " " : "";
        if (!event.target().isEmpty()) {
            return actor(event) + " sent " + people + "soldiers to " + target(event) + " against unrest there";
        }
        if (event.detail().startsWith("monitors")) {
            return actor(event) + " sent " + people + "monitors" + at(event);
        }
        return event.detail().startsWith("troops")
                ? actor(event) + " sent " + people + "soldiers to stand between the sides"
                : actor(event) + " sent a mission" + bracket(event);
    }

    private static String measure(String key) {
        return switch (key) {
            case "pull_back" -> "taking heavy weapons back from the line";
            case "buffer" -> "a strip without troops and posts";
            case "commission" -> "a joint commission that follows the ceasefire up";
            case "patrols" -> "joint patrols";
            case "observers" -> "observers of a third party";
            default -> OptionWords.plain(key);
        };
    }

    private static String settled(Event event) {
        String detail = event.detail();
        if (detail.contains("water")) {
            return "joint management of the water";
        }
        String km = detail.substring(detail.lastIndexOf(',') + 1).trim();
        if (km.isEmpty() || !Character.isDigit(km.charAt(0))) {
            return detail.isEmpty() ? "a stretch of the line" : detail;
        }
        return km + (km.endsWith("km") ? "" : " km") + " of the line";
    }

    private String crossing(Event event) {
        String how = event.detail().contains("closed") ? "closed" : "opened";
        String sector = Arrays.stream(event.detail().split("[ ,]+", -1))
                .filter(word -> words.scenario().sectors().stream()
                        .anyMatch(known -> known.id().equals(word)))
                .map(words::sector)
                .findFirst()
                .orElse("");
        String where = sector.isEmpty() ? "" : " in the sector " + sector;
        String because = event.detail().contains("settled") ? ", since the line there is settled" : "";
        return event.actor().isEmpty()
                ? "The crossings" + where + " were " + how + because
                : actor(event) + " " + how + " its crossings" + where + because;
    }

    private String actor(Event event) {
        return Lexicon.capital(words.party(event.actor()));
    }

    private String target(Event event) {
        return words.party(event.target());
    }

    private String at(Event event) {
        return event.segment().isEmpty() ? "" : " at " + words.segment(event.segment());
    }

    private static String bracket(Event event) {
        return event.detail().isEmpty() ? "" : " (" + OptionWords.plain(event.detail()) + ")";
    }

    private static String why(Event event) {
        return event.choice() == null ? "" : Reasoning.because(event.choice());
    }
}
