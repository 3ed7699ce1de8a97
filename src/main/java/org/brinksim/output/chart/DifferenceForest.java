package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Differences from a reference with their intervals, in blocks of rows that each have an axis of their own.
 *
 * @param blocks the blocks, from the top
 * @param head what stands over the words at the right
 */
record DifferenceForest(List<Block> blocks, String head) implements Chart.Body {
    private static final double ROW = 18;
    private static final double FRAME = 66;
    private static final double MOST_NAME = 220;
    private static final double GAP = 14;
    private static final double MOST_NOTE = 300;

    /** A row: its name, the difference with its interval, and words at the right. */
    record Row(String name, Estimate difference, String note) {}

    /** Rows on one axis. */
    record Block(String heading, String axis, List<Row> rows) {
        Block {
            rows = List.copyOf(rows);
        }

        private double height() {
            return FRAME + ROW * rows.size();
        }

        private DoubleStream shown() {
            return DoubleStream.concat(
                    DoubleStream.of(0),
                    rows.stream().flatMapToDouble(row -> row.difference().shown()));
        }
    }

    DifferenceForest {
        blocks = List.copyOf(blocks);
    }

    double height() {
        return Key.ROW + blocks.stream().mapToDouble(Block::height).sum();
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Mark("interval leaves out 0", Marks.square(4), Palette.BLUE),
                new Key.Mark("interval holds 0: not told from no difference", Marks.square(4), Palette.PAPER));
        Rectangle2D rest = Key.paint(pen, area, key);
        double left = left(pen);
        double top = rest.getY();
        for (Block block : blocks) {
            paint(pen, block, new Rectangle2D.Double(rest.getX(), top, rest.getWidth(), block.height()), left);
            top += block.height();
        }
    }

    /** Room for the names, the same in all blocks. */
    private double left(Pen pen) {
        double widest = blocks.stream()
                .flatMap(block -> block.rows().stream())
                .mapToDouble(row -> pen.width(row.name(), Pen.Lettering.TICK))
                .max()
                .orElse(0);
        return GAP + StrictMath.min(MOST_NAME, widest);
    }

    /** Room for the words at the right, the same in all blocks. */
    private double right(Pen pen) {
        double widest = blocks.stream()
                .flatMap(block -> block.rows().stream())
                .mapToDouble(row -> pen.width(row.note(), Pen.Lettering.SMALL))
                .max()
                .orElse(0);
        return StrictMath.max(pen.width(head, Pen.Lettering.SOURCE), StrictMath.min(MOST_NOTE, widest));
    }

    private void paint(Pen pen, Block block, Rectangle2D place, double names) {
        Scale x = LinearScale.padded(LinearScale.covering(block.axis(), block.shown()));
        Scale y = Rows.scale(pen, block.rows().stream().map(Row::name).toList(), MOST_NAME);
        Panel panel = new Panel(x, y, block.heading(), names);
        new Figure(panel).line(0, y.low(), 0, y.high(), Palette.INK, Marks.MEDIUM);
        for (boolean isClear : new boolean[] {true, false}) {
            List<Points.Point> points = new ArrayList<>();
            for (int i = 0; i < block.rows().size(); i++) {
                Estimate difference = block.rows().get(i).difference();
                if (difference.isClear() == isClear) {
                    points.add(new Points.Point(difference, Estimate.of(y.high() - Rows.TOP - i)));
                }
            }
            new Points(Marks.square(4), isClear ? Palette.BLUE : Palette.PAPER, Palette.BLUE).add(panel, points);
        }
        Rectangle2D left =
                new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth() - right(pen), place.getHeight());
        panel.paint(pen, left);
        double above = panel.dataArea(left).getY() - 6;
        pen.text(head, place.getMaxX(), above, Pen.Lettering.SOURCE, Pen.Anchor.RIGHT);
        for (int i = 0; i < block.rows().size(); i++) {
            double base = panel.at(left, 0, y.high() - Rows.TOP - i).getY() + 3.3;
            String note = pen.fitted(block.rows().get(i).note(), MOST_NOTE, Pen.Lettering.SMALL);
            pen.text(note, place.getMaxX(), base, Pen.Lettering.SMALL, Pen.Anchor.RIGHT);
        }
    }
}
