package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourLineTest {
    @Test
    void followsTheLevelOfAPlane() {
        List<List<Double>> plane = new ArrayList<>();
        for (int y = 0; y < 5; y++) {
            List<Double> row = new ArrayList<>();
            for (int x = 0; x < 7; x++) {
                row.add(.1 * x + .03 * y);
            }
            plane.add(row);
        }
        ContourLine line = ContourLine.of(plane, .25);
        assertThat(line.isEmpty()).isFalse();
        assertThat(line.pieces())
                .allSatisfy(piece -> assertThat(List.of(piece.getP1(), piece.getP2()))
                        .allSatisfy(point -> assertThat(.1 * point.getX() + .03 * point.getY())
                                .isCloseTo(.25, within(1e-12))));
        double low = line.pieces().stream()
                .mapToDouble(piece -> piece.getBounds2D().getMinY())
                .min()
                .orElseThrow();
        double high = line.pieces().stream()
                .mapToDouble(piece -> piece.getBounds2D().getMaxY())
                .max()
                .orElseThrow();
        assertThat(low).isZero();
        assertThat(high).isEqualTo(4);
    }

    @Test
    void leavesOutSquaresWithAMissingCorner() {
        List<List<Double>> matrix = List.of(List.of(0.0, 1.0, 0.0), List.of(0.0, 1.0, Double.NaN));
        assertThat(ContourLine.of(matrix, .5).pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.getBounds2D().getMaxX()).isEqualTo(.5));
    }

    @Test
    void neverCrossedLevelHasNoLine() {
        assertThat(ContourLine.of(List.of(List.of(.1, .2), List.of(.3, .4)), .5).isEmpty())
                .isTrue();
        assertThat(ContourLine.of(List.of(List.of(.9)), .5).isEmpty()).isTrue();
    }

    @Test
    void aSaddleHasTwoPiecesThatDoNotCross() {
        for (List<List<Double>> saddle :
                List.of(List.of(List.of(0.0, 1.0), List.of(1.0, 0.0)), List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)))) {
            List<Line2D> pieces = ContourLine.of(saddle, .4).pieces();
            assertThat(pieces).hasSize(2);
            assertThat(pieces.get(0).intersectsLine(pieces.get(1))).isFalse();
        }
    }

    @Test
    void theLabelStandsOnTheLineOffTheMiddlesOfCells() {
        List<List<Double>> matrix = List.of(List.of(0.0, 1.0), List.of(0.0, 1.0), List.of(0.0, 1.0));
        ContourLine line = ContourLine.of(matrix, .5);
        Point2D label = line.label();
        assertThat(label.getX()).isEqualTo(.5);
        assertThat(label.getY() % 1).isEqualTo(.5);
    }
}
