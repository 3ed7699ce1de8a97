package org.brinksim.output.story;

import org.brinksim.conflict.Event;

/** Words for what can be chosen; an option without words of its own is told by its name. */
final class OptionWords {
    private static final String FROM = "from ";

    private OptionWords() {}

    /** The option as it stands after “rather than”. */
    static String verb(String option) {
        return switch (option) {
            case "insist", "resist" -> "concede nothing";
            case "none" -> "leave things as they were";
            case "press" -> "put it under pressure";
            default -> plain(option);
        };
    }

    /** What somebody did who chose the option of an event, as the rest of a sentence; {@code target} is its target in words. */
    static String did(Event event, String option, String target) {
        return switch (option) {
            case "accept" -> "accepted the offer of " + target;
            case "decline", "refuse" -> "declined the offer of " + target;
            case "concede" -> "was ready to concede" + after(event, "concede ");
            case "resist" -> "was not ready to concede" + after(event, "resist ");
            case "dissent" -> "dissented when " + target + " considered " + considered(event);
            case "fortify" -> "built posts";
            default -> "chose to " + verb(option);
        };
    }

    private static String after(Event event, String start) {
        return event.detail().startsWith(start) ? " " + event.detail().substring(start.length()) : "";
    }

    private static String considered(Event event) {
        int from = event.detail().indexOf(FROM);
        String instrument = from < 0 ? "" : event.detail().substring(from + FROM.length());
        return switch (instrument) {
            case "" -> "it";
            case "offer" -> "an offer to mediate";
            case "statement" -> "a statement";
            case "monitors", "troops" -> "sending " + instrument;
            default -> plain(instrument);
        };
    }

    /** A name used in files as words. */
    static String plain(String key) {
        return key.replace('_', ' ');
    }
}
