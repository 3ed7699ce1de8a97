package org.brinksim.experiment.design;

/** Places in the unit cube, one for each design point; computed one by one, so that a large set takes no memory and threads may share it. */
public interface PointSet {
    /** Number of places, at least 1. */
    int size();

    /** Number of coordinates of a place, at least 1. */
    int dimensions();

    /**
     * The place of a number.
     *
     * @param id 0 to size − 1
     * @return one number from 0 to 1 for each dimension; NaN where the scenario keeps its own value
     */
    double[] place(int id);
}
