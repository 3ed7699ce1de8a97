package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.Lever;
import org.brinksim.experiment.optimisation.Mix;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.story.Paragraph;
import org.brinksim.scenario.State;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.MeanInterval;

/** The answer of a search of mixes for people: the front as a table, and what may and may not be read from it. */
final class MixText {
    private static final int WIDTH = 100;
    private static final int GAP = 2;
    private static final int NARROWEST = 30;
    private static final String INDENT = "     ";
    private static final String NOTE =
            "Costs are what the file states, in its own unit; other costs give another front."
                    + " A measure is as good here as the model has it: no advice and no forecast.";

    private final Talk talk;
    private final MixPlan.Task task;
    private final List<Lever> levers;
    private final List<Aim> aims;

    MixText(Talk talk, MixPlan.Task task) {
        this.talk = talk;
        this.task = task;
        this.levers = task.search().levers();
        this.aims = task.search().aims();
    }

    /** The lines, without a line feed at the end. */
    String of(MixRun.Found found) {
        List<String> lines = new ArrayList<>(head(found));
        lines.add("");
        lines.add(talk.bold(title()));
        List<Mix> mixes = found.mixes();
        for (int number = 0; number < mixes.size(); number++) {
            lines.add(row(number, mixes.get(number)));
            lines.addAll(Paragraph.wrapped(measures(mixes.get(number)), WIDTH, INDENT, INDENT));
        }
        lines.add("");
        lines.addAll(wrapped(cheapest(mixes)));
        reserves(mixes).forEach(text -> lines.addAll(wrapped(text)));
        lines.addAll(wrapped(NOTE));
        return String.join("\n", lines);
    }

    private List<String> head(MixRun.Found found) {
        List<String> lines = new ArrayList<>(wrapped(String.format(
                Locale.ROOT,
                "Uncertainty: %s. %,d runs in %d generations, seed %d; each mix below is judged by %,d fresh runs.",
                task.undertaking().order().uncertainty().meaning(),
                found.runs(),
                found.course().size() - 1,
                task.plan().seed(),
                task.spec().search().replicates().last())));
        lines.addAll(wrapped(task.spec().about().title()));
        lines.add(task.plan().scenario().title() + ", "
                + task.plan().scenario().calendar().start() + " to "
                + task.plan().scenario().calendar().end());
        return lines;
    }

    private String title() {
        return row("mix", "cost", aims.stream().map(this::title).toList());
    }

    private String title(Aim aim) {
        return phrase(aim) + ", "
                + SummaryText.figure(100 * task.spec().search().level()) + " %";
    }

    private String phrase(Aim aim) {
        List<String> states =
                task.plan().scenario().states().stream().map(State::id).toList();
        return MetricPhrase.of(aim.metric(), states);
    }

    private String row(int number, Mix mix) {
        return row(
                number + (mix.dominated() ? "*" : ""),
                SummaryText.figure(mix.cost()),
                mix.aims().stream().map(MixText::value).toList());
    }

    private String row(String number, String cost, List<String> cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-5s%-8s", number, cost));
        for (int i = 0; i < cells.size(); i++) {
            int width = StrictMath.max(NARROWEST, title(aims.get(i)).length() + GAP);
            row.append(String.format(Locale.ROOT, "%-" + width + "s", cells.get(i)));
        }
        return row.toString().stripTrailing();
    }

    private static String value(MeanInterval aim) {
        return SummaryText.figure(aim.mean()) + " ("
                + SummaryText.range(aim.interval().low(), aim.interval().high()) + ")";
    }

    private String measures(Mix mix) {
        List<String> set = IntStream.range(0, levers.size())
                .filter(i -> mix.values().get(i) != levers.get(i).own())
                .mapToObj(i -> levers.get(i).label() + " "
                        + SummaryText.figure(mix.values().get(i)))
                .toList();
        return set.isEmpty() ? "no measure" : String.join(", ", set);
    }

    /** What the cheapest mix does whose interval of an aim lies wholly on the better side of that of doing nothing. */
    private String cheapest(List<Mix> mixes) {
        for (int number = 1; number < mixes.size(); number++) {
            for (int aim = 0; aim < aims.size(); aim++) {
                if (isBetter(mixes.get(number), mixes.get(0), aim)) {
                    return effect(number, mixes, aim);
                }
            }
        }
        return "No mix of the front can be told from doing nothing: its interval overlaps with that of mix 0 in every aim."
                + " More fresh runs may tell them apart.";
    }

    private boolean isBetter(Mix mix, Mix nothing, int aim) {
        Interval here = mix.aims().get(aim).interval();
        Interval there = nothing.aims().get(aim).interval();
        return aims.get(aim).maximise() ? here.low() > there.high() : here.high() < there.low();
    }

    private String effect(int number, List<Mix> mixes, int aim) {
        Mix mix = mixes.get(number);
        return "The cheapest mix that can be told from doing nothing is mix " + number + " at a cost of "
                + SummaryText.figure(mix.cost()) + ": " + phrase(aims.get(aim)) + " "
                + value(mixes.get(0).aims().get(aim)) + " without measures, "
                + value(mix.aims().get(aim)) + " with " + measures(mix) + ".";
    }

    private List<String> reserves(List<Mix> mixes) {
        List<String> texts = new ArrayList<>();
        List<String> dominated = IntStream.range(0, mixes.size())
                .filter(number -> mixes.get(number).dominated())
                .mapToObj(Integer::toString)
                .toList();
        if (!dominated.isEmpty()) {
            texts.add("* by the fresh means another mix is as good in everything and better in something: "
                    + String.join(", ", dominated) + ".");
        }
        neighbours(mixes).ifPresent(texts::add);
        return texts;
    }

    private Optional<String> neighbours(List<Mix> mixes) {
        List<String> close = new ArrayList<>();
        int first = 0;
        for (int number = 1; number <= mixes.size(); number++) {
            if (number == mixes.size() || !overlaps(mixes.get(number - 1), mixes.get(number))) {
                if (number - 1 > first) {
                    close.add(first + (number - 1 == first + 1 ? " and " : " to ") + (number - 1));
                }
                first = number;
            }
        }
        return close.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Differences between neighbours may be chance where their intervals overlap in every aim: "
                                + String.join(", ", close) + ".");
    }

    private static boolean overlaps(Mix one, Mix other) {
        return IntStream.range(0, one.aims().size()).allMatch(aim -> {
            Interval here = one.aims().get(aim).interval();
            Interval there = other.aims().get(aim).interval();
            return here.low() <= there.high() && there.low() <= here.high();
        });
    }

    private static List<String> wrapped(String text) {
        return Paragraph.wrapped(text, WIDTH, "", "");
    }
}
