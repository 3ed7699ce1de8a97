package org.brinksim.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options that spell out alternatives on the command line: the place of a change among them says whose it is. */
final class Changes {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    @ArgGroup(multiplicity = "0..*")
    private List<Word> words = new ArrayList<>();

    /** One option of the row: an alternative begins, or something is changed. */
    private static final class Word {
        @Option(
                names = "--as",
                paramLabel = "NAME",
                description = "Begin an alternative: BASE with the changes that follow; repeatable.")
        private @Nullable String name;

        @Option(
                names = "--set",
                paramLabel = "PATH=VALUE",
                description =
                        "Change the alternative that --as began; before the first --as, base and all alternatives."
                                + " Repeatable, the last wins.")
        private @Nullable String set;
    }

    /**
     * An alternative that the command line spells out.
     *
     * @param name its name
     * @param sets what it changes of the base
     */
    record Alternative(String name, List<String> sets) {
        Alternative {
            sets = List.copyOf(sets);
        }
    }

    /** What base and alternatives have in common: the changes before the first alternative. */
    List<String> shared() {
        return words.stream()
                .takeWhile(word -> word.name == null)
                .map(word -> String.valueOf(word.set))
                .toList();
    }

    /** The alternatives in order. */
    List<Alternative> alternatives() {
        List<Alternative> alternatives = new ArrayList<>();
        for (Word word : words) {
            int last = alternatives.size() - 1;
            if (word.name != null) {
                alternatives.add(new Alternative(word.name, List.of()));
            } else if (last >= 0 && word.set != null) {
                Alternative begun = alternatives.get(last);
                List<String> sets = new ArrayList<>(begun.sets());
                sets.add(word.set);
                alternatives.set(last, new Alternative(begun.name(), sets));
            }
        }
        return alternatives;
    }

    /** What is wrong, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Alternative alternative : alternatives()) {
            String name = alternative.name();
            if (!NAME.matcher(name).matches()) {
                problems.add("--as: " + name + "; allowed are up to 64 letters, digits, _ or -");
            } else if (!names.add(name)) {
                problems.add("--as: " + name + " is given twice; allowed is one name for each alternative");
            }
            if (alternative.sets().isEmpty()) {
                problems.add("--as: " + name + " changes nothing; say what with --set path=value after it");
            }
        }
        return problems;
    }

    /** The options as words of a command. */
    List<String> canonical() {
        List<String> row = new ArrayList<>(SetOptions.words(shared()));
        for (Alternative alternative : alternatives()) {
            row.addAll(List.of("--as", alternative.name()));
            row.addAll(SetOptions.words(alternative.sets()));
        }
        return row;
    }
}
