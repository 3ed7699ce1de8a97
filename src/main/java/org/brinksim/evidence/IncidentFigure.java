package org.brinksim.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One statement about an incident: so many of something, on one side, by someone.
 *
 * @param incident id of the incident
 * @param quantity what is counted, for example {@code dead}, {@code wounded}, {@code evacuated}, {@code houses}
 * @param side id of the state whose people or things are counted, or {@code both}
 * @param group {@code all}, {@code military} or {@code civilian}
 * @param figure the figure
 * @param attribution who stands behind it
 * @param asOf the day on which it was stated, where that is on record
 * @param preferred true for the figure that stands for its side where one must be chosen
 */
public record IncidentFigure(
        String incident,
        String quantity,
        String side,
        String group,
        Figure figure,
        Attribution attribution,
        Optional<LocalDate> asOf,
        boolean preferred) {

    static IncidentFigure of(Row row) {
        return new IncidentFigure(
                row.text("incident_id"),
                row.text("quantity"),
                row.text("side"),
                row.text("who"),
                Figure.of(row, "wording"),
                Attribution.of(row.text("stated_by")),
                row.date("as_of"),
                row.flag("preferred"));
    }

    /**
     * The range that statements about the same thing span: the lowest and the highest of those that
     * {@linkplain Attribution#spansRange() count}, and the best of the preferred one.
     */
    static Figure range(List<IncidentFigure> statements) {
        List<IncidentFigure> spanning = statements.stream()
                .filter(statement -> statement.attribution.spansRange())
                .toList();
        List<Figure> figures = spanning.stream().map(IncidentFigure::figure).toList();
        double best = spanning.stream()
                .filter(IncidentFigure::preferred)
                .mapToDouble(statement -> statement.figure.best())
                .findFirst()
                .orElse(Double.NaN);
        return new Figure(
                figures.stream()
                        .mapToDouble(Figure::lowest)
                        .filter(v -> !Double.isNaN(v))
                        .min()
                        .orElse(Double.NaN),
                best,
                figures.stream()
                        .mapToDouble(Figure::highest)
                        .reduce(Double::max)
                        .orElse(Double.NaN),
                Figure.sourcesOf(figures),
                Figure.wordingOf(figures));
    }
}
