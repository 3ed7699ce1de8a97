package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.brinksim.config.Nearest;
import org.brinksim.experiment.discovery.Condition;
import org.brinksim.output.Numbers;

/** Conditions as words of a command: {@code m_deaths >= 100 and m_displaced_peak < 5000}. */
final class Where {
    private static final Pattern TERM = Pattern.compile("\\s*(\\w+)\\s*(>=|<=|>|<|=)\\s*([-+.\\w]+)\\s*");
    private static final String FORM = "allowed is METRIC, one of >=, >, <=, <, =, and a number, several joined by and,"
            + " for example m_deaths >= 100";
    private static final String STEM = "m_";

    private Where() {}

    /**
     * The condition that a text states.
     *
     * @param text the text
     * @param known columns of metrics that it may name, with or without {@code m_}
     * @throws Refusal if it states none, with everything that is wrong
     */
    static Condition read(String text, List<String> known) throws Refusal {
        List<String> problems = new ArrayList<>();
        List<Condition.Term> terms = new ArrayList<>();
        for (String part : text.strip().split("\\s+and\\s+", -1)) {
            Matcher term = TERM.matcher(part);
            if (term.matches()) {
                add(terms, term, known, problems);
            } else {
                problems.add("--where: \"" + part + "\" is no condition; " + FORM);
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        return new Condition(terms);
    }

    private static void add(List<Condition.Term> terms, Matcher term, List<String> known, List<String> problems) {
        String column = term.group(1).startsWith(STEM) ? term.group(1) : STEM + term.group(1);
        if (!known.contains(column)) {
            String hint = Nearest.hint(column, known);
            problems.add("--where: the runs have no metric " + column
                    + (hint.isEmpty() ? "; brink metrics lists them" : hint));
        }
        double value = number(term.group(3));
        if (Double.isFinite(value)) {
            terms.add(new Condition.Term(column, relation(term.group(2)), value));
        } else {
            problems.add("--where: " + term.group(3) + " is not a number; " + FORM);
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    private static Condition.Relation relation(String sign) {
        for (Condition.Relation relation : Condition.Relation.values()) {
            if (relation.sign().equals(sign)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("no relation has the sign " + sign);
    }

    /** A condition in its one form. */
    static String text(Condition condition) {
        return condition.terms().stream()
                .map(term -> term.metric() + " " + term.relation().sign() + " " + Numbers.text(term.value()))
                .collect(Collectors.joining(" and "));
    }
}
