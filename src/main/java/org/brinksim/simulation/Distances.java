package org.brinksim.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.behavior.IncidentHazard;
import org.brinksim.scenario.Segment;

/** What follows from how far segments lie from each other. Immutable. */
final class Distances {
    private static final double EARTH_RADIUS_KM = 6371;

    private final double[][] kernel;
    private final int[] nearestElsewhere;

    Distances(List<Segment> segments) {
        double[][] kilometres = new double[segments.size()][segments.size()];
        for (int a = 0; a < kilometres.length; a++) {
            for (int b = 0; b < a; b++) {
                kilometres[a][b] = kilometres(segments.get(a), segments.get(b));
                kilometres[b][a] = kilometres[a][b];
            }
        }
        this.kernel = IntStream.range(0, kilometres.length)
                .mapToObj(from -> kernel(kilometres[from]))
                .toArray(double[][]::new);
        this.nearestElsewhere = IntStream.range(0, kilometres.length)
                .map(from -> nearestElsewhere(segments, from, kilometres[from]))
                .toArray();
    }

    private static double[] kernel(double[] kilometres) {
        double[] weights = new double[kilometres.length];
        double sum = 0;
        for (int to = 0; to < weights.length; to++) {
            weights[to] = IncidentHazard.proximity(kilometres[to]);
            sum += weights[to];
        }
        for (int to = 0; to < weights.length; to++) {
            weights[to] /= sum;
        }
        return weights;
    }

    private static int nearestElsewhere(List<Segment> segments, int from, double[] kilometres) {
        int nearest = -1;
        for (int to = 0; to < kilometres.length; to++) {
            boolean isElsewhere =
                    !segments.get(to).sector().equals(segments.get(from).sector());
            if (isElsewhere && (nearest < 0 || kilometres[to] < kilometres[nearest])) {
                nearest = to;
            }
        }
        return nearest;
    }

    /** Great-circle distance, haversine formula (Sinnott 1984), in km. */
    private static double kilometres(Segment a, Segment b) {
        double latitude = StrictMath.toRadians(b.latitude() - a.latitude());
        double longitude = StrictMath.toRadians(b.longitude() - a.longitude());
        double sinLatitude = StrictMath.sin(latitude / 2);
        double sinLongitude = StrictMath.sin(longitude / 2);
        double h = sinLatitude * sinLatitude
                + StrictMath.cos(StrictMath.toRadians(a.latitude()))
                        * StrictMath.cos(StrictMath.toRadians(b.latitude()))
                        * sinLongitude
                        * sinLongitude;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, h)));
    }

    /** Share of the offspring of incidents on a segment that falls on another. */
    double kernel(int from, int to) {
        return kernel[from][to];
    }

    /** The nearest segment of another sector, −1 if there is none. */
    int nearestElsewhere(int segment) {
        return nearestElsewhere[segment];
    }
}
