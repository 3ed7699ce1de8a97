package org.brinksim.output.story;

import java.util.List;
import org.brinksim.conflict.Choice;

/** Why somebody chose what they chose, in words: the terms of the decision rule that moved the choice most. */
final class Reasoning {
    private static final int SHOWN = 2;
    private static final double NEGLIGIBLE = .05;

    private Reasoning() {}

    /** The terms that spoke for and against the option, against the best other option; a clause without a full stop. */
    static String of(Choice choice) {
        List<String> pro = terms(choice, 1);
        List<String> contra = terms(choice, -1);
        if (pro.isEmpty() && contra.isEmpty()) {
            return "no term told the options apart";
        }
        String against = "against it spoke " + Lexicon.list(contra);
        if (pro.isEmpty()) {
            return "nothing but chance spoke for it; " + against;
        }
        return contra.isEmpty() ? favour(pro) : favour(pro) + "; " + against;
    }

    private static String favour(List<String> pro) {
        return pro.size() == 1
                ? pro.get(0) + " spoke for it"
                : pro.get(0) + " spoke most for it, then " + Lexicon.list(pro.subList(1, pro.size()));
    }

    /** The largest terms of one sign, by size. */
    private static List<String> terms(Choice choice, int sign) {
        return choice.reasons().stream()
                .filter(reason -> sign * reason.weight() >= NEGLIGIBLE)
                .limit(SHOWN)
                .map(reason -> Lexicon.term(reason.term()))
                .toList();
    }

    /** The best other option, the chance of the choice and why it was made; the end of a sentence without a full stop. */
    static String because(Choice choice) {
        return ratherThan(choice) + ", which had a chance of " + Lexicon.chance(choice.probability()) + ": "
                + of(choice);
    }

    /** The best other option, as a clause; empty when there was none. */
    static String ratherThan(Choice choice) {
        return choice.alternative().equals(choice.option()) ? "" : " rather than " + verb(choice.alternative());
    }

    static String verb(String option) {
        return switch (option) {
            case "hold" -> "hold";
            case "climb" -> "climb";
            case "step_down" -> "step down";
            case "break_off" -> "break off";
            case "agree" -> "agree";
            case "refuse" -> "refuse";
            case "none" -> "leave things as they were";
            case "start_works" -> "start works";
            case "reinforce" -> "bring troops forward";
            case "close_crossings" -> "close the crossings";
            case "open_crossings" -> "open the crossings";
            default -> OptionWords.verb(option);
        };
    }
}
