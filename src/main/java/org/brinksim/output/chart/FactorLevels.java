package org.brinksim.output.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.output.FactorNames;

/**
 * The levels of a factor in the order in which they are shown: numbers or words.
 *
 * @param path the path that varies
 * @param unit unit of the numbers, empty for none
 * @param numbers the numbers in ascending order, empty for words
 * @param words the words, empty for numbers
 */
public record FactorLevels(String path, String unit, List<Double> numbers, List<String> words) {
    private static final int SHORT = 8;

    /** Checks that there are either numbers in ascending order or words. */
    public FactorLevels {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
        if (numbers.isEmpty() == words.isEmpty()) {
            throw new IllegalArgumentException(path + ": " + numbers.size() + " numbers and " + words.size()
                    + " words as levels; allowed is one kind, with at least one level");
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (!Double.isFinite(numbers.get(i)) || (i > 0 && !(numbers.get(i - 1) < numbers.get(i)))) {
                throw new IllegalArgumentException(
                        path + ": levels " + numbers + "; allowed are different numbers in ascending order");
            }
        }
    }

    /** Levels that are numbers, in ascending order. */
    public static FactorLevels numbers(String path, String unit, List<Double> numbers) {
        return new FactorLevels(path, unit, numbers, List.of());
    }

    /** Levels that are words. */
    public static FactorLevels words(String path, List<String> words) {
        return new FactorLevels(path, "", List.of(), words);
    }

    /** Number of levels. */
    public int size() {
        return numbers.size() + words.size();
    }

    /** Whether the levels are numbers. */
    boolean isNumeric() {
        return !numbers.isEmpty();
    }

    /** The text of a level. */
    String text(int level) {
        return isNumeric() ? text(numbers.get(level)) : words.get(level);
    }

    /** A level as it is where that is short, else with three significant digits or a power of ten. */
    static String text(double number) {
        String plain = Rounded.plain(number);
        if (plain.length() <= SHORT) {
            return plain;
        }
        String brief = Rounded.brief(number);
        return brief.contains("×") ? brief : Rounded.rounded(number);
    }

    /** The label of its axis. */
    String axis(FactorNames names) {
        return new Measure(names.of(path), unit).axis();
    }

    /** A mark at each level, at its number in the row. */
    List<Tick> ticks() {
        return IntStream.range(0, size()).mapToObj(i -> new Tick(i, text(i))).toList();
    }
}
