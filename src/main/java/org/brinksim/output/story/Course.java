package org.brinksim.output.story;

/** How one input went from one value to another, in one step or day by day. */
final class Course {
    private final int slot;
    private final int firstDay;
    private final double from;
    private int lastDay;
    private double to;

    Course(int slot, int firstDay, double from) {
        this.slot = slot;
        this.firstDay = firstDay;
        this.from = from;
        this.lastDay = firstDay;
        this.to = from;
    }

    /** Whether a change on a day belongs to the same course: it goes on the same way without a pause. */
    boolean goesOn(int day, double value) {
        return day <= lastDay + 1 && (to > from) == (value > to);
    }

    void reach(int day, double value) {
        lastDay = day;
        to = value;
    }

    int slot() {
        return slot;
    }

    int firstDay() {
        return firstDay;
    }

    int lastDay() {
        return lastDay;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }
}
