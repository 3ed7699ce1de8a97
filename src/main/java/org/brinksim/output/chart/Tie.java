package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/** A kind of line in the network of influence; kinds that meet differ by dashes as well as by colour. */
enum Tie {
    /** Backing that a state expects from a patron. */
    BACKING("backing the state expects", Palette.BLUE, 0, 0),
    /** Dependence of a state on a patron. */
    DEPENDENCE("dependence of the state", Palette.ORANGE, 7, 3),
    /** Arms that a patron delivers to a state. */
    ARMS("arms delivered", Palette.BLACK, 1.6f, 2.2f),
    /** Two patrons that stand together. */
    PARTNERS("partners", Palette.GREEN, 0, 0),
    /** Two patrons that stand against each other. */
    RIVALS("rivals", Palette.VERMILLION, 5, 3),
    /** Membership of a state in an organisation. */
    MEMBERSHIP("membership", Palette.SOFT_INK, 0, 0);

    private final String label;
    private final Color color;
    private final float dash;
    private final float pause;

    Tie(String label, Color color, float dash, float pause) {
        this.label = label;
        this.color = color;
        this.dash = dash;
        this.pause = pause;
    }

    String label() {
        return label;
    }

    Color color() {
        return color;
    }

    BasicStroke stroke(double width) {
        float[] dashes = pause == 0 ? null : new float[] {dash, pause};
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }
}
