package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.design.Method;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.chart.SweepWords;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.Origin;

/** Puts together the part of the report about a sweep. */
final class SweepSection {
    private final FinishedSweep sweep;
    private final Origin from;
    private final SweepWords words;

    SweepSection(FinishedSweep sweep) {
        this.sweep = sweep;
        this.from = sweep.origin();
        this.words = new SweepWords(sweep);
    }

    /**
     * The section.
     *
     * @param id id of the section within the page
     * @param album the sweep with its charts
     */
    Section write(String id, Album album) {
        List<String> findings = new ArrayList<>(new SweepFindings(sweep, words).sentences());
        findings.addAll(new SensitivityFindings(sweep, words).sentences());
        findings.addAll(new BoxFindings(sweep, words).sentences());
        return new Section(
                id,
                "Sweep " + sweep.topic().name(),
                scope(),
                List.of(),
                findings,
                new SweepGrids(sweep, words).all(),
                album.pictures(),
                album.charts().omissions(),
                SourceGrids.none(),
                SourceGrids.none(),
                List.of(),
                SourceGrids.figures(sweep.figures()),
                failures(),
                SourceGrids.provenance(from, sweep.runs() - sweep.failed()),
                from.command());
    }

    private Grid failures() {
        Grid failures = SourceGrids.failures(sweep.failures());
        boolean isPart = sweep.failed() > sweep.failures().size();
        return isPart
                ? new Grid(
                        failures.caption() + " The first " + sweep.failures().size() + " of "
                                + Rounded.plain(sweep.failed()) + ".",
                        failures.header(),
                        failures.lines())
                : failures;
    }

    private List<String> scope() {
        List<String> sentences = new ArrayList<>();
        sentences.add("Scenario " + from.name() + ", " + from.start() + " to " + from.end() + ", between "
                + String.join(" and ", from.states()) + "; seed " + from.seed() + ". " + method());
        sentences.add(
                "Equal replicates share their random numbers at all design points, so that differences between points are"
                        + " less noisy than the points themselves. " + uncertainty());
        sentences.add("Intervals (" + Rounded.percent(from.level())
                + ") tell how exactly these points and runs fix a number, each by itself: of many intervals some miss."
                + " They say nothing of what the model leaves out. The ranges of the factors are part of the question:"
                + " other ranges give other sizes and another order.");
        return sentences;
    }

    private String uncertainty() {
        return switch (from.uncertainty()) {
            case "prior" -> "Runs of one point differ by chance and by parameters drawn from their priors.";
            case "posterior" -> "Runs of one point differ by chance and by parameters drawn from the posterior.";
            default -> "Runs of one point differ by chance alone.";
        };
    }

    private String method() {
        Method method = sweep.design().method();
        if (method instanceof Method.Factorial) {
            return "The design is factorial: every combination of the levels. Main effects are means over all levels of the"
                    + " other factors; a factor whose effect depends on another one shows in the heat map.";
        }
        if (method instanceof Method.OneAtATime) {
            return "Each factor alone leaves its own value; what factors do together is not looked at. The intervals at a"
                    + " setting are those of the paired difference to the base.";
        }
        if (method instanceof Method.Morris) {
            return "Elementary effects (Morris 1991) on trajectories: μ* is the mean size of the change, μ its mean with sign,"
                    + " σ how much it differs from place to place (Campolongo, Cariboni and Saltelli 2007). Intervals come"
                    + " from the bootstrap over trajectories.";
        }
        if (method instanceof Method.Saltelli) {
            return "Variance-based indices (Saltelli et al. 2010; Jansen 1999): S1 is the share of the variance of the mean"
                    + " response that a factor makes alone, ST the share that it makes alone and with others. Products of"
                    + " different replicates take the noise out. Intervals come from the bootstrap.";
        }
        return "The points are "
                + (method instanceof Method.Listed
                        ? "those of a list. "
                        : "spread over the whole space (" + SweepFindings.design(method) + "). ")
                + "Main effects are means over all points at a level, of a continuous factor over fifths of its range, whatever the"
                + " other factors are.";
    }
}
