package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Appraisal;
import org.brinksim.conflict.Alternative;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.EscalationParameters;

/**
 * A choice by the common rule outside the slices of an episode: where its terms are written, how it falls and how it is told.
 *
 * @param <A> what is chosen among
 */
final class Judgement<A extends Alternative> {
    private final World world;
    private final Appraisal<A> appraisal;
    private final int options;
    private final double precision;

    Judgement(World world, List<A> options) {
        this.world = world;
        this.appraisal = new Appraisal<>(options);
        this.options = options.size();
        this.precision = world.parameter(EscalationParameters.CHOICE_PRECISION);
    }

    Appraisal<A> appraisal() {
        return appraisal;
    }

    double precision() {
        return precision;
    }

    /** The choice of today; of several by one chooser each has its own place. */
    A choose(Stream noise, int place) {
        return appraisal.choose(
                precision,
                option ->
                        Draw.gumbel(noise.uniform(world.epochDay(), World.SLICES, place * options + option.ordinal())));
    }

    /** The event that tells of the choice just made; only for a wanted log. */
    Chronicle.Entry told(EventKind kind, A chosen) {
        return new Chronicle.Entry(kind).saying(chosen.key()).choosing(appraisal.explain(chosen, precision));
    }
}
