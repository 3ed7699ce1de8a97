package org.brinksim.experiment.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;

/**
 * The patient rule induction method (Friedman &amp; Fisher 1999, "Bump hunting in high-dimensional data", Statistics and Computing 9,
 * 123–143) for scenario discovery (Bryant &amp; Lempert 2010, "Thinking inside the box", Technological Forecasting and Social Change 77,
 * 34–49).
 *
 * <p>Each box is peeled, taken from its trajectory, pasted and tested; the next one is searched among the points left. The search ends
 * with the most boxes asked for, or with a box that is no denser than the whole.
 */
public final class Prim {
    /** Names the chance of the resamples. */
    private static final long PROCESS = 0x7072_696dL;

    private final PrimSettings settings;
    private final long seed;

    /**
     * A search.
     *
     * @param settings how boxes are searched
     * @param seed seed of the resamples; nothing else is drawn
     */
    public Prim(PrimSettings settings, long seed) {
        this.settings = settings;
        this.seed = seed;
    }

    /** Searches boxes in which the outcome is common. */
    public Discovery discover(Cases cases) {
        List<DiscoveredBox> boxes = new ArrayList<>();
        Cases left = cases;
        boolean more = true;
        while (more && boxes.size() < settings.boxes() && left.total() > 0) {
            Optional<DiscoveredBox> next = next(left, cases, boxes.size());
            next.ifPresent(boxes::add);
            more = next.isPresent();
            left = more ? left.outside(boxes.get(boxes.size() - 1).found().box()) : left;
        }
        return new Discovery(cases.size(), cases.total(), boxes);
    }

    private Optional<DiscoveredBox> next(Cases left, Cases all, int number) {
        List<ScoredBox> trajectory = new Peeling(left, all, settings).trajectory();
        int chosen = settings.choice().among(trajectory);
        ScoredBox found = new Pasting(left, settings.alpha()).widen(trajectory.get(chosen), all);
        if (found.restricted() == 0 || found.density() <= all.density()) {
            return Optional.empty();
        }
        BoxChoice again = settings.choice() instanceof BoxChoice.Balanced
                ? settings.choice()
                : new BoxChoice.Coverage(trajectory.get(chosen).cases() / left.total());
        return Optional.of(
                new DiscoveredBox(trajectory, chosen, found, tests(found, left, all), reproduced(left, again, number)));
    }

    private static List<RestrictionTest> tests(ScoredBox found, Cases left, Cases all) {
        return found.box().restrictions().stream()
                .map(Restriction::dimension)
                .map(dimension -> RestrictionTest.of(
                        dimension, found, ScoredBox.of(found.box().without(dimension), left, all)))
                .toList();
    }

    /** Shares of the resamples; a box asked for by number or coverage is compared with the one of nearest coverage. */
    private List<Double> reproduced(Cases left, BoxChoice choice, int number) {
        int[] times = new int[left.dimensions().size()];
        for (int i = 0; i < settings.resamples(); i++) {
            for (Restriction restriction :
                    again(resample(left, i, number), choice).restrictions()) {
                times[restriction.dimension()]++;
            }
        }
        return settings.resamples() == 0
                ? List.of()
                : Arrays.stream(times)
                        .mapToObj(n -> (double) n / settings.resamples())
                        .toList();
    }

    private Box again(Cases resample, BoxChoice choice) {
        if (resample.total() == 0) {
            return Box.everything();
        }
        List<ScoredBox> trajectory = new Peeling(resample, resample, settings).trajectory();
        ScoredBox chosen = trajectory.get(choice.among(trajectory));
        return new Pasting(resample, settings.alpha()).widen(chosen, resample).box();
    }

    private Cases resample(Cases left, int resample, int number) {
        Stream stream = new WorldSeed(seed, resample).stream(PROCESS, number);
        return left.rows(IntStream.range(0, left.size())
                .map(i -> (int) (stream.uniform(i) * left.size()))
                .toArray());
    }
}
