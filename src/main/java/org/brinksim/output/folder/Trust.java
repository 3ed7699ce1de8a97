package org.brinksim.output.folder;

import java.util.List;

/**
 * How a method of calibration does on synthetic worlds whose truth is known; each list is empty where nothing was tested.
 *
 * @param ranks ranks of the truth among draws of the posterior, counted in bins (Talts et al. 2018)
 * @param tests tests that the ranks are uniform
 * @param recoveries truth and estimate
 * @param coverage how often intervals held the truth
 * @param identified which parameters data of this kind tell
 */
public record Trust(
        List<RankCount> ranks,
        List<RankTest> tests,
        List<Recovery> recoveries,
        List<Coverage> coverage,
        List<Identified> identified) {
    /** Worlds whose truth has a rank within a bin, counted from the lowest ranks on. */
    public record RankCount(String parameter, int bin, long worlds) {}

    /** The test that the ranks of a parameter are uniform. */
    public record RankTest(String parameter, double pValue) {}

    /** The truth of a synthetic world and what was estimated: posterior mean and 90 % interval. */
    public record Recovery(String world, String parameter, double truth, double mean, double q05, double q95) {}

    /**
     * What data of this kind tell about a parameter.
     *
     * @param parameter its name
     * @param ratio standard deviation of the posterior over that of the prior
     * @param correlation correlation of truth and estimate over the worlds
     * @param identified whether the data identify it
     */
    public record Identified(String parameter, double ratio, double correlation, boolean identified) {}

    /** Copies the lists. */
    public Trust {
        ranks = List.copyOf(ranks);
        tests = List.copyOf(tests);
        recoveries = List.copyOf(recoveries);
        coverage = List.copyOf(coverage);
        identified = List.copyOf(identified);
    }
}
