package org.brinksim.output.report;

import java.util.List;

/**
 * A table of the report, all cells as text.
 *
 * @param caption what it shows
 * @param header heads of the columns, the first over the heads of the rows
 * @param lines the rows
 */
public record Grid(String caption, List<String> header, List<Line> lines) {
    /**
     * A row.
     *
     * @param head head of the row
     * @param cells cells after the head
     * @param marked whether it is set off, as assumptions are
     */
    public record Line(String head, List<String> cells, boolean marked) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Grid {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether a cell reads as a number, and so stands at the right. */
    public static boolean isNumber(String cell) {
        return cell.isEmpty() || ("−–0123456789".indexOf(cell.charAt(0)) >= 0 && cell.length() < 24);
    }
}
