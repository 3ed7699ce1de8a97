package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Linked fighting: the segments it has taken in, its two parties and the deals it has seen. */
final class Episode {
    private final String name;
    private final int home;
    private final int openedSlice;
    private final int bornRung;
    private final int initiator;
    private final double severity;
    private final Party[] parties;
    private final List<Integer> segments = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private @Nullable Deal truce;
    private boolean open = true;
    private boolean reported;
    private int topRung;
    private int lastSlice;
    private int firstFire = -1;
    private int lastFire = -1;
    private int slicesAtIncursion;
    private int days6;
    private int lastDay6 = -1;
    private int endedDay = Integer.MAX_VALUE;
    private int houses;
    private int cause;
    private int firstIncursionDay = -1;
    private final double[] mediation = new double[2];

    Episode(String name, int home, int openedSlice, int bornRung, int initiator, double severity, Party[] parties) {
        this.name = name;
        this.home = home;
        this.openedSlice = openedSlice;
        this.bornRung = bornRung;
        this.initiator = initiator;
        this.severity = severity;
        this.parties = parties;
        this.lastSlice = openedSlice;
    }

    String name() {
        return name;
    }

    /** Index of the segment where it began. */
    int home() {
        return home;
    }

    int openedSlice() {
        return openedSlice;
    }

    /** Whether a slice lies within the first day of the episode. */
    boolean isFresh(int slice) {
        return slice - openedSlice < World.SLICES;
    }

    int bornRung() {
        return bornRung;
    }

    /** Index of the state that began it. */
    int initiator() {
        return initiator;
    }

    /** Common factor on the deaths of the episode. */
    double severity() {
        return severity;
    }

    Party party(int side) {
        return parties[side];
    }

    /** The higher rung of the two parties. */
    int rung() {
        return StrictMath.max(parties[0].rung(), parties[1].rung());
    }

    List<Integer> segments() {
        return segments;
    }

    void add(int segment) {
        segments.add(segment);
    }

    boolean isOpen() {
        return open;
    }

    void close(int day) {
        open = false;
        truce = null;
        endedDay = day;
    }

    void reopen() {
        open = true;
        endedDay = Integer.MAX_VALUE;
    }

    int endedDay() {
        return endedDay;
    }

    boolean isReported() {
        return reported;
    }

    void report() {
        reported = true;
    }

    @Nullable
    Deal truce() {
        return truce;
    }

    void agree(Deal deal) {
        deals.add(deal);
        truce = deal;
    }

    /** The last deal goes on under other terms. */
    void amend(Deal deal) {
        deals.set(deals.size() - 1, deal);
        truce = deal;
    }

    void resume() {
        truce = null;
    }

    List<Deal> deals() {
        return deals;
    }

    /** Whether the episode is over and a deal is its last one. */
    boolean isSettledBy(Deal deal) {
        return !open && !deals.isEmpty() && deals.get(deals.size() - 1).equals(deal);
    }

    /** Whether a deal was signed on a day. */
    boolean hasDealOf(int day) {
        return !deals.isEmpty() && deals.get(deals.size() - 1).signedSlice() / World.SLICES == day;
    }

    int topRung() {
        return topRung;
    }

    int killed() {
        return parties[0].killed() + parties[1].killed();
    }

    int lastSlice() {
        return lastSlice;
    }

    int slicesAtIncursion() {
        return slicesAtIncursion;
    }

    int days6() {
        return days6;
    }

    /** First day at rung 6, −1 if there was none. */
    int firstIncursionDay() {
        return firstIncursionDay;
    }

    /** Accepted mediators work on the two sides. */
    void mediate(double first, double second) {
        mediation[0] = first;
        mediation[1] = second;
    }

    /** Effort of the accepted mediators on a side, in units of utility. */
    double mediation(int side) {
        return mediation[side];
    }

    /** Whether a segment of a sector is part of it. */
    boolean involves(int sector, Blueprint blueprint) {
        for (int s : segments) {
            if (blueprint.sectorOf(s) == sector) {
                return true;
            }
        }
        return false;
    }

    int firstFire() {
        return firstFire;
    }

    int lastFire() {
        return lastFire;
    }

    int houses() {
        return houses;
    }

    void destroy(int count) {
        houses += count;
    }

    /** The latest event of the episode: the cause of the next. */
    int cause() {
        return cause;
    }

    void causedBy(int event) {
        cause = event == 0 ? cause : event;
    }

    /** Notes a slice of fighting at its rung; tells whether it is the first at rung 6 on its day. */
    boolean note(int slice, int rung, int fireRung, int incursionRung) {
        topRung = StrictMath.max(topRung, rung);
        lastSlice = slice;
        if (rung >= fireRung) {
            firstFire = firstFire < 0 ? slice : firstFire;
            lastFire = slice;
        }
        if (rung < incursionRung) {
            return false;
        }
        slicesAtIncursion++;
        int day = slice / World.SLICES;
        boolean first = day != lastDay6;
        if (first) {
            days6++;
            lastDay6 = day;
            firstIncursionDay = firstIncursionDay < 0 ? day : firstIncursionDay;
        }
        return first;
    }
}
