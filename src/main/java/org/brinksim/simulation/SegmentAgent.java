package org.brinksim.simulation;

import java.util.Arrays;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A segment of the border: its incidents, its residents who are away and who holds it.
 *
 * <p>Incidents come from keyed thinning (Lewis &amp; Shedler 1979): blocks of 32 days hold candidate points in bands of
 * intensity; a point of a band is an incident when the intensity of its day exceeds its height. A higher intensity
 * therefore adds incidents and moves none.
 */
final class SegmentAgent {
    private static final int BLOCK_DAYS = 32;
    private static final double BAND = 1.0 / 128;
    private static final double MEAN = BLOCK_DAYS * BAND;
    private static final double EXP_MINUS_MEAN = StrictMath.exp(-MEAN);
    private static final int MOST_BANDS = 65_536;
    private static final int MOST_POINTS = 31;

    private final int index;
    private final Stream points;
    private double[] times = new double[8];
    private double[] heights = new double[8];
    private int known;
    private int next;
    private int bands;
    private double ground;
    private double excitation;
    private int exciter;
    private int worksUntil = Integer.MIN_VALUE;
    private double fear;
    private final int[] away = new int[2];
    private final int[] stayed = new int[2];
    private int holder = -1;
    private @Nullable Episode episode;
    private @Nullable Episode frightener;

    SegmentAgent(int index, Stream points) {
        this.index = index;
        this.points = points;
    }

    int index() {
        return index;
    }

    /** Whether a block of candidates begins on a day. */
    static boolean isBlockStart(long epochDay) {
        return Math.floorMod(epochDay, (long) BLOCK_DAYS) == 0;
    }

    /** Forgets the candidates of the last block. */
    void startBlock() {
        known = 0;
        next = 0;
        bands = 0;
    }

    /** Knows the candidates up to an intensity for the rest of the block, from a day on. */
    void cover(double intensity, long epochDay, long fromEpochDay) {
        if (!(intensity < MOST_BANDS * BAND)) {
            throw new IllegalStateException("more than " + MOST_BANDS * BAND + " incidents a day on one segment");
        }
        long block = Math.floorDiv(epochDay, (long) BLOCK_DAYS);
        while (bands * BAND < intensity) {
            fill(block, bands, fromEpochDay);
            bands++;
        }
    }

    private void fill(long block, int band, long fromEpochDay) {
        long first = (block * MOST_BANDS + band) * 2 * (MOST_POINTS + 1);
        int count = StrictMath.min(MOST_POINTS, Draw.poisson(points.uniform(first), MEAN, EXP_MINUS_MEAN));
        for (int i = 1; i <= count; i++) {
            double time = block * BLOCK_DAYS + points.uniform(first + 2L * i) * BLOCK_DAYS;
            if (time >= fromEpochDay) {
                insert(time, (band + points.uniform(first + 2L * i + 1)) * BAND);
            }
        }
    }

    private void insert(double time, double height) {
        if (known == times.length) {
            times = Arrays.copyOf(times, 2 * known);
            heights = Arrays.copyOf(heights, 2 * known);
        }
        int at = known++;
        while (at > next && times[at - 1] > time) {
            times[at] = times[at - 1];
            heights[at] = heights[at - 1];
            at--;
        }
        times[at] = time;
        heights[at] = height;
    }

    /** Whether a candidate is left before the end of a day. */
    boolean hasCandidate(long epochDay) {
        return next < known && times[next] < epochDay + 1;
    }

    /** Takes the next candidate: its time in days of the epoch. */
    double takeTime() {
        return times[next];
    }

    /** Takes the next candidate and gives its height, the intensity that makes it an incident. */
    double takeHeight() {
        return heights[next++];
    }

    double ground() {
        return ground;
    }

    void setGround(double value) {
        ground = value;
    }

    double excitation() {
        return excitation;
    }

    /** Adds excitation and remembers the event that brought it. */
    void excite(double jump, int event) {
        excitation += jump;
        exciter = event;
    }

    void calm(double decay) {
        excitation *= decay;
    }

    /** The event that excited the segment last, 0 if none. */
    int exciter() {
        return exciter;
    }

    boolean hasWorks(int day) {
        return day < worksUntil;
    }

    void work(int until) {
        worksUntil = StrictMath.max(worksUntil, until);
    }

    double fear() {
        return fear;
    }

    void setFear(double value) {
        fear = value;
    }

    /** Adds fear and remembers the episode that brought it. */
    void frighten(double more, Episode source) {
        fear += more;
        frightener = source;
    }

    /** The episode that frightened residents last. */
    @Nullable
    Episode frightener() {
        return frightener;
    }

    /** Residents of a side who are away and may return. */
    int away(int side) {
        return away[side];
    }

    /** Residents of a side who have left for good. */
    int stayed(int side) {
        return stayed[side];
    }

    void leave(int side, int leaving, int forGood) {
        away[side] += leaving - forGood;
        stayed[side] += forGood;
    }

    void comeBack(int side, int returning) {
        away[side] -= returning;
    }

    /** Index of the state that holds the segment beyond its own, −1 if none does. */
    int holder() {
        return holder;
    }

    void setHolder(int side) {
        holder = side;
    }

    /** The open episode that the segment is part of. */
    @Nullable
    Episode episode() {
        return episode;
    }

    void setEpisode(@Nullable Episode open) {
        episode = open;
    }
}
