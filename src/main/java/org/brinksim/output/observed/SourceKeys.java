package org.brinksim.output.observed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Source keys in short: runs of numbers are joined, for example {@code A1–A4, A7, seed-4}. */
public final class SourceKeys {
    private static final Pattern KEY = Pattern.compile("(.*?)(\\d+)");

    private SourceKeys() {}

    /** The keys in short, in alphabetical order of their stems. */
    public static String brief(List<String> keys) {
        TreeMap<String, TreeSet<Integer>> numbers = new TreeMap<>(Comparator.naturalOrder());
        List<String> parts = new ArrayList<>();
        for (String key : keys) {
            Matcher matcher = KEY.matcher(key);
            if (matcher.matches()) {
                numbers.computeIfAbsent(matcher.group(1), stem -> new TreeSet<>())
                        .add(Integer.valueOf(matcher.group(2)));
            } else if (!key.isEmpty() && !parts.contains(key)) {
                parts.add(key);
            }
        }
        numbers.forEach((stem, set) -> addRuns(stem, new ArrayList<>(set), parts));
        return String.join(", ", parts);
    }

    private static void addRuns(String stem, List<Integer> numbers, List<String> parts) {
        int start = 0;
        for (int i = 1; i <= numbers.size(); i++) {
            if (i == numbers.size() || numbers.get(i) != numbers.get(i - 1) + 1) {
                String first = stem + numbers.get(start);
                int length = i - start;
                parts.add(length == 1 ? first : first + (length == 2 ? ", " : "–") + stem + numbers.get(i - 1));
                start = i;
            }
        }
    }
}
