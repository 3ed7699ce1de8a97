package org.brinksim.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.brinksim.random.Stream;

/**
 * Trajectories through a grid on which one factor after the other, or group of factors, moves by half of its range (Morris 1991, "Factorial
 * sampling plans for preliminary computational experiments", Technometrics 33, 161–174; groups: Campolongo, Cariboni and Saltelli 2007,
 * Environmental Modelling and Software 22, 1509–1518).
 *
 * <p>The grid has p levels at (i + ½)/p, so that priors have a value at each. A trajectory starts anywhere on the grid; each factor of
 * the lower half moves up by ½, each of the upper half down; the groups move once each in random order. With k groups trajectory t is
 * the points t (k + 1) to t (k + 1) + k and depends on the seed and t alone, so that a longer design begins with the shorter one.
 */
public final class MorrisTrajectories implements PointSet {
    /** How far a factor moves, as a share of the unit interval. */
    public static final double STEP = .5;

    private final int trajectories;
    private final int levels;
    private final List<Method.Morris.Group> groups;
    private final int[] groupOf;
    private final Stream stream;

    /**
     * A design.
     *
     * @param method numbers of trajectories and of levels, and the groups
     * @param factors what varies, at least one
     * @param seed seed of the starting points and of the order of moves
     * @throws IllegalArgumentException if a number is out of range or the groups do not fit the factors
     */
    public MorrisTrajectories(Method.Morris method, List<Factor> factors, long seed) {
        levels = method.levels();
        if (levels < 2 || levels % 2 == 1) {
            throw new IllegalArgumentException(
                    "a grid of " + levels + " levels; allowed is an even number from 2, for example 4");
        }
        Map<String, Integer> place = new LinkedHashMap<>();
        factors.forEach(factor -> place.put(factor.path(), place.size()));
        groups = withSingles(method.groups(), place);
        groupOf = new int[factors.size()];
        for (int group = 0; group < groups.size(); group++) {
            for (String path : groups.get(group).paths()) {
                groupOf[Objects.requireNonNull(place.get(path))] = group;
            }
        }
        trajectories = method.trajectories();
        PointSets.checkedSize(trajectories * (groups.size() + 1L));
        stream = Chance.of(seed, method.key());
    }

    /** The groups given, then each factor that is in none as a group of its own. */
    private static List<Method.Morris.Group> withSingles(
            List<Method.Morris.Group> given, Map<String, Integer> factors) {
        List<Method.Morris.Group> groups = new ArrayList<>(given);
        List<String> single = new ArrayList<>(factors.keySet());
        for (Method.Morris.Group group : given) {
            for (String path : group.paths()) {
                if (!single.remove(path)) {
                    throw new IllegalArgumentException("group " + group.name() + ": " + path
                            + " is no factor, or in a group already; factors in no group: " + single);
                }
            }
            if (group.paths().isEmpty()) {
                throw new IllegalArgumentException("group " + group.name() + " has no factor; name at least one");
            }
        }
        single.forEach(path -> groups.add(new Method.Morris.Group(path, List.of(path))));
        return List.copyOf(groups);
    }

    /** What moves in one step: the groups given, then each other factor alone under its path. */
    public List<Method.Morris.Group> groups() {
        return groups;
    }

    /** Number of trajectories. */
    public int trajectories() {
        return trajectories;
    }

    @Override
    public int size() {
        return trajectories * (groups.size() + 1);
    }

    @Override
    public int dimensions() {
        return groupOf.length;
    }

    @Override
    public double[] place(int id) {
        int step = step(id);
        Stream chance = chance(id);
        Shuffle order = order(chance);
        double[] place = new double[groupOf.length];
        for (int i = 0; i < place.length; i++) {
            boolean moved = order.of(groupOf[i]) < step;
            place[i] = (start(chance, i) + .5) / levels + (moved ? STEP * direction(chance, i) : 0);
        }
        return place;
    }

    /** The group that moved on the way to a point, −1 at the start of a trajectory. */
    public int moved(int id) {
        Shuffle order = order(chance(id));
        int group = groups.size() - 1;
        while (group >= 0 && order.of(group) != step(id) - 1) {
            group--;
        }
        return group;
    }

    /** Which way the group that moved went, 1 for up or −1 for down; of several factors the first one's; 0 at a start. */
    public int direction(int id) {
        int group = moved(id);
        int first = 0;
        while (group >= 0 && groupOf[first] != group) {
            first++;
        }
        return group < 0 ? 0 : direction(chance(id), first);
    }

    /**
     * The elementary effects of all groups: change of the response over change of the factor.
     *
     * @param responses one array of replicates for each design point, all of one length, NaN where there is none
     * @return for each group, for each trajectory, one effect for each replicate; of a group of several factors the sign has no meaning
     */
    public double[][][] effects(double[][] responses) {
        if (responses.length != size()) {
            throw new IllegalArgumentException(responses.length + " responses for " + size() + " design points");
        }
        double[][][] effects = new double[groups.size()][trajectories][];
        for (int id = 0; id < responses.length; id++) {
            int group = moved(id);
            if (group >= 0) {
                double[] after = responses[id];
                double[] before = responses[id - 1];
                double change = STEP * direction(id);
                double[] effect = new double[after.length];
                Arrays.setAll(effect, j -> (after[j] - before[j]) / change);
                effects[group][id / (groups.size() + 1)] = effect;
            }
        }
        return effects;
    }

    private int step(int id) {
        return Objects.checkIndex(id, size()) % (groups.size() + 1);
    }

    private Stream chance(int id) {
        return stream.child(id / (groups.size() + 1));
    }

    private Shuffle order(Stream chance) {
        return new Shuffle(groups.size(), chance.child(0));
    }

    private int start(Stream chance, int factor) {
        return Shuffle.below(levels, chance.bits(factor));
    }

    private int direction(Stream chance, int factor) {
        return start(chance, factor) < levels / 2 ? 1 : -1;
    }
}
