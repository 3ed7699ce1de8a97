package org.brinksim.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.experiment.Design;

/**
 * The design of a sweep: factors, a method that spreads points over them, and for each point the values of the paths and the scenario that
 * has the chosen options. Points are computed one by one.
 *
 * <p>The scenarios of a plan are the combinations of the options of all choices, those of the first choice changing slowest; without a
 * choice there is one.
 */
public final class SweepDesign implements Design {
    private final Method method;
    private final List<Factor> factors;
    private final List<Double> own;
    private final PointSet points;

    /**
     * A design.
     *
     * @param method how points are spread
     * @param factors what varies, at least one
     * @param own the scenario's own value of each factor; of a choice 0, its first option
     * @param seed seed of what the method draws by chance
     * @throws IllegalArgumentException if the method does not fit the factors
     */
    public SweepDesign(Method method, List<Factor> factors, List<Double> own, long seed) {
        this.method = method;
        this.factors = List.copyOf(factors);
        this.own = List.copyOf(own);
        this.points = PointSets.of(method, this.factors, seed);
    }

    /** How points are spread. */
    public Method method() {
        return method;
    }

    /** What varies. */
    public List<Factor> factors() {
        return factors;
    }

    /** The scenario's own value of each factor. */
    public List<Double> own() {
        return own;
    }

    /** The places of the points in the unit cube. */
    public PointSet places() {
        return points;
    }

    @Override
    public List<String> paths() {
        return factors.stream()
                .filter(factor -> !(factor instanceof Factor.Choice))
                .map(Factor::path)
                .toList();
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public List<Double> point(int id) {
        List<Double> all = settings(id);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (!(factors.get(i) instanceof Factor.Choice)) {
                values.add(all.get(i));
            }
        }
        return values;
    }

    /** The values of all factors at a design point, of a choice the number of its option. */
    public List<Double> settings(int id) {
        if (method instanceof Method.Listed listed) {
            return listed.points().get(id);
        }
        double[] place = points.place(id);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < place.length; i++) {
            values.add(
                    Double.isNaN(place[i])
                            ? own.get(i)
                            : (Double) factors.get(i).at(place[i]));
        }
        return values;
    }

    @Override
    public int scenario(int id) {
        List<Double> all = settings(id);
        int scenario = 0;
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) instanceof Factor.Choice choice) {
                scenario = scenario * choice.levels() + all.get(i).intValue();
            }
        }
        return scenario;
    }
}
