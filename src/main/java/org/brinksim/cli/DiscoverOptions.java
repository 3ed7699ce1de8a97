package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brinksim.experiment.discovery.BoxChoice;
import org.brinksim.experiment.discovery.PrimSettings;
import org.brinksim.output.Numbers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say how boxes are searched. */
final class DiscoverOptions {
    private static final PrimSettings USUAL = PrimSettings.standard();
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern COVERAGE = Pattern.compile("coverage=(\\d*\\.?\\d+)");
    private static final int MOST_BOXES = 50;
    private static final int MOST_RESAMPLES = 10_000;

    @Option(names = "--boxes", paramLabel = "N", description = "Most boxes, one after the other (default: 3).")
    private int boxes = USUAL.boxes();

    @Option(
            names = "--alpha",
            paramLabel = "SHARE",
            description = "Share of a box that one step peels away, above 0 and below 0.5 (default: 0.05).")
    private double alpha = USUAL.alpha();

    @Option(
            names = "--least-mass",
            paramLabel = "SHARE",
            description = "Share of all points that a box holds at least, above 0 and below 1 (default: 0.05).")
    private double leastMass = USUAL.leastMass();

    @Option(
            names = "--pick",
            paramLabel = "WHICH",
            description =
                    "Which box of the peeling is taken: a step of peeling.csv, or coverage=C, the one nearest to that"
                            + " coverage (default: the largest product of coverage and density).")
    private @Nullable String pick;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "Searches on points drawn again, which show the limits that come back (default: 100).")
    private int resamples = USUAL.resamples();

    /**
     * The settings.
     *
     * @throws Refusal if an option is not allowed, with all of them
     */
    PrimSettings settings() throws Refusal {
        Optional<BoxChoice> choice = choice();
        List<String> problems = new ArrayList<>();
        if (boxes < 1 || boxes > MOST_BOXES) {
            problems.add("--boxes: " + boxes + "; allowed is 1 to " + MOST_BOXES);
        }
        if (!(alpha > 0 && alpha < .5)) {
            problems.add("--alpha: " + alpha + "; allowed is above 0 and below 0.5, for example 0.05");
        }
        if (!(leastMass > 0 && leastMass < 1)) {
            problems.add("--least-mass: " + leastMass + "; allowed is above 0 and below 1, for example 0.05");
        }
        if (resamples < 0 || resamples > MOST_RESAMPLES) {
            problems.add("--resamples: " + resamples + "; allowed is 0 to " + MOST_RESAMPLES);
        }
        if (choice.isEmpty()) {
            problems.add("--pick: " + pick + "; allowed is a step of peeling.csv, for example 7, or coverage=C with C"
                    + " above 0 to 1, for example coverage=0.8");
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        return new PrimSettings(alpha, leastMass, boxes, choice.orElseThrow(), resamples);
    }

    private Optional<BoxChoice> choice() {
        if (pick == null) {
            return Optional.of(USUAL.choice());
        }
        if (NUMBER.matcher(pick).matches()) {
            return Optional.of(new BoxChoice.Numbered(Integer.parseInt(pick)));
        }
        Matcher stated = COVERAGE.matcher(pick);
        double coverage = stated.matches() ? Double.parseDouble(stated.group(1)) : 0;
        return coverage > 0 && coverage <= 1 ? Optional.of(new BoxChoice.Coverage(coverage)) : Optional.empty();
    }

    /** The options that decide on the result, as words of a command. */
    List<String> canonical() {
        List<String> words = new ArrayList<>(List.of("--boxes", Integer.toString(boxes)));
        words.addAll(List.of("--alpha", Numbers.text(alpha), "--least-mass", Numbers.text(leastMass)));
        if (pick != null) {
            words.addAll(List.of("--pick", pick));
        }
        words.addAll(List.of("--resamples", Integer.toString(resamples)));
        return words;
    }
}
