package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.scenario.Series;

/** What is counted during a run. */
final class Ledger {
    private final int days;
    private final int[][] daily;
    private final int[] segmentIncidents;
    private final List<Deal> deals = new ArrayList<>();
    private final int[] reportedDead = new int[2];
    private final int[][] lateReports;
    private final int[] displaced = new int[2];
    private int incidents;
    private int incidentsReported;
    private int rungOfDay;
    private int daysAtIncursion;
    private int firstIncursionDay = -1;
    private int accidents;
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final int[] climbs = new int[2];
    private final int[] droneStrikes = new int[2];
    private final double[] cost = new double[2];
    private int organisationActMost;
    private int awayNow;
    private int awayPeak;
    private int deadOfDay;
    private int reportedOfDay;
    private int incidentsOfDay;
    private int incidentsReportedOfDay;

    Ledger(int days, int segments, boolean series) {
        this.days = days;
        this.daily = new int[series ? Series.values().length : 0][days];
        this.segmentIncidents = new int[segments];
        this.lateReports = new int[2][days];
    }

    void incident(int segment) {
        incidents++;
        incidentsOfDay++;
        segmentIncidents[segment]++;
    }

    void incidentReported() {
        incidentsReported++;
        incidentsReportedOfDay++;
    }

    void rung(int level) {
        rungOfDay = StrictMath.max(rungOfDay, level);
    }

    void dead(int count) {
        deadOfDay += count;
    }

    /** Dead of a side that are reported on a day; later than the calendar they stay unreported. */
    boolean report(int side, int count, int day) {
        if (day >= days) {
            return false;
        }
        lateReports[side][day] += count;
        return true;
    }

    void accident() {
        accidents++;
    }

    /** Arms reach a state. */
    void transfer(Transfer transfer) {
        transfers.add(transfer);
    }

    List<Transfer> transfers() {
        return transfers;
    }

    /** A patron or an organisation acts. */
    void act(Act act) {
        acts.add(act);
    }

    List<Act> acts() {
        return acts;
    }

    /** Notes how far an organisation went: 1 statement, 2 offer, 3 monitors, 4 troops. */
    void organisationActs(int level) {
        organisationActMost = StrictMath.max(organisationActMost, level);
    }

    int organisationActMost() {
        return organisationActMost;
    }

    void climb(int side) {
        climbs[side]++;
    }

    int climbs(int side) {
        return climbs[side];
    }

    void droneStrike(int side) {
        droneStrikes[side]++;
    }

    int droneStrikes(int side) {
        return droneStrikes[side];
    }

    /** Adds to what fighting and closed crossings cost a side, in US$ m. */
    void cost(int side, double musd) {
        cost[side] += musd;
    }

    double cost(int side) {
        return cost[side];
    }

    void deal(Deal deal) {
        deals.add(deal);
    }

    void leave(int side, int people) {
        displaced[side] += people;
        awayNow += people;
    }

    void comeBack(int people) {
        awayNow -= people;
    }

    /** Closes a day: what came in becomes part of the series. */
    void closeDay(int day, int incursionRung) {
        for (int side = 0; side < 2; side++) {
            reportedDead[side] += lateReports[side][day];
            reportedOfDay += lateReports[side][day];
        }
        awayPeak = StrictMath.max(awayPeak, awayNow);
        if (rungOfDay >= incursionRung) {
            daysAtIncursion++;
            firstIncursionDay = firstIncursionDay < 0 ? day : firstIncursionDay;
        }
        if (daily.length > 0) {
            add(Series.INCIDENTS, day, incidentsOfDay);
            add(Series.INCIDENTS_REPORTED, day, incidentsReportedOfDay);
            add(Series.DEATHS, day, deadOfDay);
            add(Series.DEATHS_REPORTED, day, reportedOfDay);
            daily[Series.RUNG.ordinal()][day] = rungOfDay;
            daily[Series.DISPLACED.ordinal()][day] = awayNow;
        }
        rungOfDay = 0;
        deadOfDay = 0;
        reportedOfDay = 0;
        incidentsOfDay = 0;
        incidentsReportedOfDay = 0;
    }

    private void add(Series series, int day, int count) {
        int before = day == 0 ? 0 : daily[series.ordinal()][day - 1];
        daily[series.ordinal()][day] = before + count;
    }

    int[][] daily() {
        return daily;
    }

    int[] segmentIncidents() {
        return segmentIncidents;
    }

    List<Deal> deals() {
        return deals;
    }

    int incidents() {
        return incidents;
    }

    int incidentsReported() {
        return incidentsReported;
    }

    int daysAtIncursion() {
        return daysAtIncursion;
    }

    /** First day at rung 6, −1 if there was none. */
    int firstIncursionDay() {
        return firstIncursionDay;
    }

    int accidents() {
        return accidents;
    }

    int reportedDead(int side) {
        return reportedDead[side];
    }

    int displaced(int side) {
        return displaced[side];
    }

    int awayPeak() {
        return awayPeak;
    }
}
