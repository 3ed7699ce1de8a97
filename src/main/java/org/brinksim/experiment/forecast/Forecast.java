package org.brinksim.experiment.forecast;

import java.util.List;

/**
 * What runs of the years to come say.
 *
 * @param runs number of runs
 * @param draws number of different sets of parameters among them
 * @param chances probabilities, question by question
 * @param counts expected numbers, quantity by quantity
 * @param parameters the drawn parameters of every run, one line each, in order; empty lines when nothing is drawn
 */
public record Forecast(int runs, int draws, List<Chance> chances, List<Count> counts, String parameters) {
    /** Copies the lists. */
    public Forecast {
        chances = List.copyOf(chances);
        counts = List.copyOf(counts);
    }
}
