package org.brinksim.output.report;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.output.chart.CalibrationWords;
import org.brinksim.output.chart.Estimate;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FinishedValidation;
import org.brinksim.output.folder.FinishedValidation.Statistic;

/** Puts together the part of the report about a validation. */
final class ValidationSection {
    private final FinishedValidation validation;

    ValidationSection(FinishedValidation validation) {
        this.validation = validation;
    }

    /**
     * The section.
     *
     * @param id id of the section within the page
     * @param album the validation with its charts
     */
    Section write(String id, Album album) {
        return new Section(
                id,
                validation.title(),
                scope(),
                List.of(),
                new ValidationFindings(validation).sentences(),
                Stream.of(patterns(), scores(), reliability(), CoverageFindings.grid(validation.coverage()), ablation())
                        .filter(grid -> !grid.isEmpty())
                        .toList(),
                album.pictures(),
                album.charts().omissions(),
                SourceGrids.none(),
                SourceGrids.none(),
                List.of(),
                SourceGrids.none(),
                SourceGrids.none(),
                SourceGrids.provenance(validation.imprint()),
                validation.imprint().command());
    }

    private static List<String> scope() {
        return List.of(
                "Patterns are judged on worlds drawn from the posterior (pattern-oriented modelling; Grimm et al. 2005). A pattern"
                        + " holds if each of its statistics lies within a target that was set before fitting. Patterns that also"
                        + " helped to choose the parameters are a weaker test than those that did not.",
                "Scores compare a forecast of what was held out with simple benchmarks: CRPS (Gneiting and Raftery 2007), ignorance"
                        + " and interval score, for all of which lower is better. Skill is claimed only where the interval of a"
                        + " difference leaves out 0.",
                "Reliability and coverage of synthetic worlds test the method; those of the record rest on few events and carry no"
                        + " verdict.");
    }

    private Grid patterns() {
        return new Grid(
                "Patterns and their statistics. Set off: does not hold or was not judged.",
                List.of("Pattern", "Statistic", "Target", "Value [interval]", "Record", "Tail probability", "Verdict"),
                validation.statistics().stream().map(ValidationSection::line).toList());
    }

    private static Grid.Line line(Statistic row) {
        return new Grid.Line(
                row.pattern() + (row.strong() ? " (strong)" : ""),
                List.of(
                        CalibrationWords.target(row.name()),
                        CalibrationWords.range(row.low(), row.high()),
                        new Estimate(row.value(), row.valueLow(), row.valueHigh()).inDetail(),
                        Rounded.rounded(row.observed()),
                        Double.isFinite(row.pValue()) ? CalibrationWords.pValue(row.pValue()) : "–",
                        row.holds().map(holds -> holds ? "holds" : "fails").orElse("not judged")),
                !row.holds().orElse(false));
    }

    private Grid scores() {
        return new Grid(
                "Scores of forecasts, and that of the model less theirs. Lower scores are better; set off: the model is"
                        + " worse, and the interval leaves out 0.",
                List.of("Forecast", "Of", "Score", "Value", "Model − benchmark", "Skill of the model"),
                validation.scores().stream()
                        .map(row -> new Grid.Line(
                                CalibrationWords.target(row.forecast()),
                                List.of(
                                        CalibrationWords.target(row.target()),
                                        CalibrationWords.score(row.score()),
                                        Rounded.rounded(row.value()),
                                        new Estimate(row.difference(), row.low(), row.high()).words(),
                                        row.skill()),
                                row.low() > 0))
                        .toList());
    }

    private Grid reliability() {
        return new Grid(
                "Forecast probabilities and what came",
                List.of("Bin", "Kind", "Mean forecast", "Share that came", "Interval", "Forecasts"),
                validation.reliability().stream()
                        .filter(row -> row.n() > 0)
                        .map(row -> new Grid.Line(
                                Rounded.percent(row.from()) + " to " + Rounded.percent(row.to()),
                                List.of(
                                        row.kind(),
                                        Rounded.percent(row.forecast()),
                                        Rounded.percent(row.observed()),
                                        Rounded.percent(row.low()) + " to " + Rounded.percent(row.high()),
                                        Rounded.plain(row.n())),
                                false))
                        .toList());
    }

    private Grid ablation() {
        return new Grid(
                "The model without its mechanisms: CRPS, and how much higher it is than that of the full model.",
                List.of("Model", "Of", "CRPS", "Difference", "Patterns held", "Effect"),
                validation.ablation().stream()
                        .map(row -> new Grid.Line(
                                CalibrationWords.target(row.model()),
                                List.of(
                                        CalibrationWords.target(row.target()),
                                        Rounded.rounded(row.crps()),
                                        new Estimate(row.difference(), row.low(), row.high()).words(),
                                        Integer.toString(row.patterns()),
                                        row.effect()),
                                false))
                        .toList());
    }
}
