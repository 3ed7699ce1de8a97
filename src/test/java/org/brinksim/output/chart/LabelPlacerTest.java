package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 200);
    private static final double RADIUS = 4;

    @Test
    void freePlacesCoverNeitherEachOtherNorAPoint() {
        LabelPlacer placer = new LabelPlacer(AREA);
        List<Rectangle2D> marks = new ArrayList<>();
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            points.add(new Point2D.Double(
                    20 + 60 * SampleExperiments.uniform(i, 1), 100 + 40 * SampleExperiments.uniform(i, 2)));
        }
        for (Point2D at : points) {
            Rectangle2D mark = new Rectangle2D.Double(at.getX() - RADIUS, at.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
            marks.add(mark);
            placer.block(at, mark);
        }
        List<Rectangle2D> placed = new ArrayList<>();
        points.forEach(
                at -> placer.placeFree(at.getX(), at.getY(), RADIUS, 60, 8).ifPresent(placed::add));
        assertThat(placed).hasSizeBetween(5, 29);
        for (int i = 0; i < placed.size(); i++) {
            Rectangle2D place = placed.get(i);
            assertThat(AREA.contains(place)).isTrue();
            assertThat(marks).noneMatch(place::intersects);
            assertThat(placed.subList(0, i)).noneMatch(place::intersects);
        }
    }

    @Test
    void withinFewStepsALabelStandsNearItsPoint() {
        LabelPlacer placer = new LabelPlacer(AREA);
        placer.block(new Rectangle2D.Double(60, 60, 180, 80));
        assertThat(placer.placeFree(150, 100, RADIUS, 40, 3)).isEmpty();
        assertThat(placer.placeFree(150, 100, RADIUS, 40, 14)).isPresent();
    }
}
