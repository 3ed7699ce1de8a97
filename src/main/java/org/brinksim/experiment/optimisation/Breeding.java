package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;

/** Makes random places and children; the chance of each is named by seed, generation and number. */
final class Breeding {
    private static final long PLACES = 0x706c_6163_65L;
    private static final long CHILDREN = 0x6368_696c_64L;

    private final Problem problem;
    private final SearchSettings settings;
    private final long seed;

    Breeding(Problem problem, SearchSettings settings, long seed) {
        this.problem = problem;
        this.settings = settings;
        this.seed = seed;
    }

    /** The starts, then random places, as many as the population holds. */
    List<List<Double>> first() {
        List<List<Double>> places = new ArrayList<>();
        problem.starts().stream().limit(settings.population()).forEach(start -> places.add(onLevels(start)));
        for (int i = places.size(); i < settings.population(); i++) {
            Stream chance = new WorldSeed(seed, 0).stream(PLACES, i);
            places.add(onLevels(IntStream.range(0, problem.variables())
                    .mapToObj(chance::uniform)
                    .toList()));
        }
        return places;
    }

    /** As many children as the population holds, of parents that win tournaments of two. */
    List<List<Double>> children(List<Solution> parents, Ranking ranking, int generation) {
        List<List<Double>> children = new ArrayList<>();
        for (int pair = 0; pair < settings.population() / 2; pair++) {
            Stream chance = new WorldSeed(seed, generation).stream(CHILDREN, pair);
            List<Double> one =
                    parents.get(winner(parents.size(), ranking, chance, 0)).place();
            List<Double> other =
                    parents.get(winner(parents.size(), ranking, chance, 2)).place();
            int twin = 0;
            for (List<Double> child : settings.variation().cross(one, other, chance.child(0))) {
                twin++;
                children.add(settings.variation().mutate(child, problem, chance.child(twin)));
            }
        }
        return children;
    }

    /** The better of two parents drawn alike; of equally good ones the first drawn. */
    private static int winner(int parents, Ranking ranking, Stream chance, int draw) {
        int one = (int) (chance.uniform(draw) * parents);
        int other = (int) (chance.uniform(draw + 1L) * parents);
        return ranking.order().compare(other, one) < 0 ? other : one;
    }

    private List<Double> onLevels(List<Double> place) {
        return IntStream.range(0, place.size())
                .mapToObj(i -> problem.onLevel(i, place.get(i)))
                .toList();
    }
}
