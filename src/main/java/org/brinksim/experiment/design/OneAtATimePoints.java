package org.brinksim.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The scenario as it is, then each factor alone at each of its levels, or at its low and its high end. Values that the scenario has anyway
 * are left out, so that no point repeats the first. The memory is that of the levels.
 */
final class OneAtATimePoints implements PointSet {
    private final int dimensions;
    private final List<Move> moves = new ArrayList<>();

    /** One factor at one place. */
    private record Move(int factor, double place) {}

    OneAtATimePoints(List<Factor> factors, List<Double> own) {
        dimensions = factors.size();
        for (int i = 0; i < dimensions; i++) {
            for (double place : places(factors.get(i).levels())) {
                if (factors.get(i).at(place) != own.get(i)) {
                    moves.add(new Move(i, place));
                }
            }
        }
    }

    private static double[] places(int levels) {
        double[] places = {0, 1};
        if (levels > 0) {
            places = new double[levels];
            Arrays.setAll(places, level -> (level + .5) / levels);
        }
        return places;
    }

    @Override
    public int size() {
        return 1 + moves.size();
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public double[] place(int id) {
        double[] place = new double[dimensions];
        Arrays.fill(place, Double.NaN);
        if (Objects.checkIndex(id, size()) > 0) {
            Move move = moves.get(id - 1);
            place[move.factor()] = move.place();
        }
        return place;
    }
}
