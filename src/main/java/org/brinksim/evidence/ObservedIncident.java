package org.brinksim.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.brinksim.conflict.Rung;

/**
 * An incident of the record.
 *
 * @param id id, for example {@code I22}
 * @param from first day
 * @param to last day
 * @param datePrecision how exact the days are: {@code day} or {@code month}
 * @param place where, in words
 * @param weaponLevel heaviest weapon, 0 stand-off to 7 armed drone; empty when not coded
 * @param rung rung of the ladder, by our coding; empty when not coded
 * @param states ids of the two states
 * @param figures every statement on record, disagreements included
 * @param placements the segments on which it is placed, none when its place is not known that closely
 * @param sources keys of the sources
 * @param confidence trust in the row as a whole
 */
public record ObservedIncident(
        String id,
        LocalDate from,
        LocalDate to,
        String datePrecision,
        String place,
        OptionalInt weaponLevel,
        Optional<Rung> rung,
        List<String> states,
        List<IncidentFigure> figures,
        List<Placement> placements,
        List<String> sources,
        Confidence confidence) {
    public ObservedIncident {
        states = List.copyOf(states);
        figures = List.copyOf(figures);
        placements = List.copyOf(placements);
        sources = List.copyOf(sources);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("incident " + id + " ends on " + to + ", before it begins on " + from);
        }
    }

    static ObservedIncident of(Row row, List<String> states, List<IncidentFigure> figures, List<Placement> placements) {
        return new ObservedIncident(
                row.text("id"),
                row.date("date_from").orElseThrow(),
                row.date("date_to").orElseThrow(),
                row.text("date_precision"),
                row.text("place"),
                code(row, "wlevel"),
                code(row, "rung").stream().mapToObj(Rung::at).findFirst(),
                states,
                figures,
                placements,
                row.words("source"),
                Confidence.of(row.text("conf")));
    }

    private static OptionalInt code(Row row, String column) {
        double value = row.number(column);
        return Double.isNaN(value) ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    /** Every statement about a quantity on one side, military and civilian parts left out. */
    public List<IncidentFigure> statements(String quantity, String side) {
        return figures.stream()
                .filter(f -> f.quantity().equals(quantity)
                        && f.side().equals(side)
                        && f.group().equals("all"))
                .toList();
    }

    /** The range of a quantity on one side over the statements that count; empty when nothing is on record. */
    public Optional<Figure> range(String quantity, String side) {
        List<IncidentFigure> statements = statements(quantity, side);
        return statements.isEmpty() ? Optional.empty() : Optional.of(IncidentFigure.range(statements));
    }

    /**
     * The range of a quantity on both sides together.
     *
     * <p>Where only one side is on record the sum is a lower bound; where neither is, a figure stated for both sides
     * together is used; where that is missing too the result is empty.
     */
    public Optional<Figure> total(String quantity) {
        List<Figure> sides = states.stream()
                .flatMap(state -> range(quantity, state).stream())
                .toList();
        if (sides.isEmpty()) {
            return range(quantity, "both");
        }
        Figure sum = Figure.sum(sides);
        return Optional.of(sides.size() == states.size() ? sum : sum.asAtLeast());
    }

    /** The dead of both sides. */
    public Optional<Figure> dead() {
        return total("dead");
    }

    /** The wounded of both sides. */
    public Optional<Figure> wounded() {
        return total("wounded");
    }
}
