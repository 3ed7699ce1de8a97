package org.brinksim.output.chart;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.folder.Strategy.Party;

/** Who is tied to whom: patrons at the left, the two states in the middle, organisations at the right. */
final class NetworkChart implements Chart.Body {
    private static final double ARCS = 108;
    private static final double NAMES = 114;
    private static final double PATRONS = 246;
    private static final double BAR = 6;
    private static final double STATES = 416;
    private static final double STATE_WIDTH = 92;
    private static final double ORGANISATIONS = 590;
    private static final double LANE = 3.6;
    private static final Pen.Lettering SMALL = new Pen.Lettering(8.5, false, Palette.SOFT_INK);

    private final NetworkLayout layout;

    NetworkChart(NetworkLayout layout) {
        this.layout = layout;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = new ArrayList<>();
        for (Tie tie : Tie.values()) {
            if (layout.has(tie)) {
                key.add(new Key.Line(tie.label(), tie.color(), tie.stroke(2)));
            }
        }
        Rectangle2D rest = Key.paint(pen, area, key);
        Rectangle2D data = new Rectangle2D.Double(rest.getX(), rest.getY() + 8, rest.getWidth(), rest.getHeight() - 14);
        paintStances(pen, data);
        paintTies(pen, data);
        paintMemberships(pen, data);
        paintPatrons(pen, data);
        paintStates(pen, data);
        paintOrganisations(pen, data);
    }

    private double patronY(Rectangle2D data, int index) {
        return data.getY() + (index + .5) * data.getHeight() / layout.patrons().size();
    }

    private double organisationY(Rectangle2D data, int index) {
        return data.getY()
                + (index + .5) * data.getHeight() / layout.organisations().size();
    }

    private static Rectangle2D state(Rectangle2D data, int side) {
        double height = data.getHeight() * .43;
        double top = side == 0 ? data.getY() : data.getMaxY() - height;
        return new Rectangle2D.Double(data.getX() + STATES, top, STATE_WIDTH, height);
    }

    private void paintStances(Pen pen, Rectangle2D data) {
        int patrons = layout.patrons().size();
        double step = (ARCS - 22) / StrictMath.max(1, patrons - 1);
        for (int i = 0; i < patrons; i++) {
            for (int j = i + 1; j < patrons; j++) {
                double stance = layout.stance(i, j);
                if (stance != 0) {
                    double x = data.getX() + ARCS;
                    double reach = x - (16 + step * (j - i)) * 4 / 3;
                    draw(
                            pen,
                            new CubicCurve2D.Double(
                                    x,
                                    patronY(data, i),
                                    reach,
                                    patronY(data, i),
                                    reach,
                                    patronY(data, j),
                                    x,
                                    patronY(data, j)),
                            stance > 0 ? Tie.PARTNERS : Tie.RIVALS,
                            .5 + 2 * StrictMath.abs(stance));
                }
            }
        }
    }

    private void paintTies(Pen pen, Rectangle2D data) {
        for (int side = 0; side < 2; side++) {
            List<Integer> tied = layout.tied(side);
            Rectangle2D box = state(data, side);
            for (int i = 0; i < tied.size(); i++) {
                double from = patronY(data, tied.get(i)) + (side == 0 ? -6 : 6);
                double to = box.getY() + (i + .5) * box.getHeight() / tied.size();
                paintTie(pen, data, new double[] {from, to}, layout.strengths(tied.get(i), side));
            }
        }
    }

    /** The lines of one patron to one state beside each other, as many as there are. */
    private static void paintTie(Pen pen, Rectangle2D data, double[] ends, List<NetworkLayout.Strength> strengths) {
        double left = data.getX() + PATRONS + BAR;
        double right = data.getX() + STATES;
        double rise = StrictMath.max(-2, StrictMath.min(2, (ends[0] - ends[1]) / 90));
        for (int i = 0; i < strengths.size(); i++) {
            NetworkLayout.Strength strength = strengths.get(i);
            double shift = (i - (strengths.size() - 1) / 2.0) * LANE;
            double from = ends[0] + shift;
            double to = ends[1] + shift;
            double middle = (left + right) / 2 + rise * shift;
            boolean arrow = strength.tie() == Tie.ARMS;
            double end = arrow ? right - 5 : right;
            draw(
                    pen,
                    new CubicCurve2D.Double(left, from, middle, from, middle, to, end, to),
                    strength.tie(),
                    strength.width());
            if (arrow) {
                pen.fill(head(right, to), Tie.ARMS.color());
            }
        }
    }

    private static Path2D head(double x, double y) {
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - 7, y - 3.4);
        head.lineTo(x - 7, y + 3.4);
        head.closePath();
        return head;
    }

    private void paintMemberships(Pen pen, Rectangle2D data) {
        for (int side = 0; side < 2; side++) {
            Rectangle2D box = state(data, side);
            for (int i = 0; i < layout.organisations().size(); i++) {
                if (layout.isMember(i, side)) {
                    double from = box.getY()
                            + (i + .5)
                                    * box.getHeight()
                                    / layout.organisations().size();
                    double to = organisationY(data, i) + (side == 0 ? -3 : 3);
                    double right = data.getX() + ORGANISATIONS;
                    double middle = (box.getMaxX() + right) / 2;
                    draw(
                            pen,
                            new CubicCurve2D.Double(box.getMaxX(), from, middle, from, middle, to, right, to),
                            Tie.MEMBERSHIP,
                            1.2);
                }
            }
        }
    }

    private static void draw(Pen pen, CubicCurve2D curve, Tie tie, double width) {
        pen.graphics().setPaint(tie.color());
        pen.graphics().setStroke(tie.stroke(width));
        pen.graphics().draw(curve);
    }

    private void paintPatrons(Pen pen, Rectangle2D data) {
        for (int i = 0; i < layout.patrons().size(); i++) {
            double y = patronY(data, i);
            String name = layout.patrons().get(i).name();
            double x = data.getX() + NAMES;
            pen.text(name, x, y + 3.5, Pen.Lettering.NOTE, Pen.Anchor.LEFT);
            double end = x + pen.width(name, Pen.Lettering.NOTE) + 4;
            pen.line(end, y, StrictMath.max(end, data.getX() + PATRONS), y, Palette.GRID, .8);
            pen.fill(new Rectangle2D.Double(data.getX() + PATRONS, y - 12, BAR, 24), Palette.INK);
        }
    }

    private void paintStates(Pen pen, Rectangle2D data) {
        for (int side = 0; side < 2; side++) {
            Rectangle2D box = state(data, side);
            RoundRectangle2D shape =
                    new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 10, 10);
            pen.fill(shape, Palette.WIDE_BAND);
            pen.graphics().setPaint(Palette.INK);
            pen.graphics().setStroke(Marks.OUTLINE);
            pen.graphics().draw(shape);
            List<String> lines = pen.wrap(layout.states().get(side).name(), box.getWidth() - 8, Pen.Lettering.HEADING);
            double y = box.getCenterY() - (lines.size() - 1) * 7 + 4;
            for (String line : lines) {
                pen.text(line, box.getCenterX(), y, Pen.Lettering.HEADING, Pen.Anchor.MIDDLE);
                y += 14;
            }
        }
    }

    private void paintOrganisations(Pen pen, Rectangle2D data) {
        double width = data.getWidth() - ORGANISATIONS - 18;
        for (int i = 0; i < layout.organisations().size(); i++) {
            Party organisation = layout.organisations().get(i);
            double y = organisationY(data, i);
            double x = data.getX() + ORGANISATIONS;
            pen.fill(new Rectangle2D.Double(x, y - 6, 12, 12), Palette.SOFT_INK);
            List<String> name = pen.wrap(organisation.name(), width, Pen.Lettering.NOTE);
            String others = layout.others(i);
            List<String> members = others.isEmpty() ? List.of() : pen.wrap(others, width, SMALL);
            double line = y - (name.size() * 12 + members.size() * 10.5) / 2 + 9;
            for (String text : name) {
                pen.text(text, x + 18, line, Pen.Lettering.NOTE, Pen.Anchor.LEFT);
                line += 12;
            }
            for (String text : members) {
                pen.text(text, x + 18, line, SMALL, Pen.Anchor.LEFT);
                line += 10.5;
            }
        }
    }
}
