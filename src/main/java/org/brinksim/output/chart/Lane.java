package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import java.util.function.Predicate;
import org.brinksim.output.folder.LoggedEvent;

/**
 * A row of events below the ladder of an episode.
 *
 * @param label name of the row
 * @param test which events it holds
 * @param shape mark of an event, around the origin
 * @param color fill of the mark
 */
record Lane(String label, Predicate<LoggedEvent> test, Shape shape, Color color) {
    /** Every row, from the top. */
    static List<Lane> all() {
        return List.of(
                new Lane("people killed", event -> event.dead() > 0, Marks.circle(4), Palette.BLACK),
                new Lane("spreads", kind("spread"), Marks.triangle(4), Palette.ORANGE),
                new Lane("ground taken", kind("territory"), Marks.square(4), Palette.PURPLE),
                new Lane("accident", kind("accident"), Marks.fallen(4), Palette.YELLOW),
                new Lane("evacuation", kind("evacuation"), Marks.diamond(3.5), Palette.SKY),
                new Lane("deal", kind("deal"), Marks.circle(4), Palette.GREEN),
                new Lane("deal fails", kind("deal_failed"), Marks.cross(4), Palette.VERMILLION),
                new Lane("episode over", kind("end"), Marks.square(4), Palette.PAPER));
    }

    private static Predicate<LoggedEvent> kind(String key) {
        return event -> event.kind().equals(key);
    }

    boolean holds(LoggedEvent event) {
        return test.test(event);
    }
}
