package org.brinksim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
    /** A way to walk through the random numbers: one number for each step. */
    record Walk(String name, LongUnaryOperator word) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A dimension in which streams or places are neighbours: the word at (neighbour, position). */
    record Neighbours(String name, LongBinaryOperator word) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Walk> walks() {
        Stream stream = new WorldSeed(0, 0).stream(1, "KGZ");
        return List.of(
                new Walk("days", day -> stream.bits(day, 0, 0)),
                new Walk("days before 0", day -> stream.bits(-day, 3, 2)),
                new Walk("slices", i -> stream.bits(i >> 4, (int) (i & 15), 0)),
                new Walk("indices", i -> stream.bits(0, 0, (int) i)),
                new Walk("plain index", stream::bits),
                new Walk("plain index in large steps", i -> stream.bits(i << 40)),
                new Walk("seeds", seed -> new WorldSeed(seed, 0).stream(0, 0).bits(0, 0, 0)),
                new Walk(
                        "high bits of seeds",
                        seed -> new WorldSeed(seed << 48, 0).stream(0, 0).bits(0, 0, 0)),
                new Walk("replicates", r -> new WorldSeed(0, r).stream(0, 0).bits(0, 0, 0)),
                new Walk("processes", p -> new WorldSeed(0, 0).stream(p, 0).bits(0, 0, 0)),
                new Walk("entities", e -> new WorldSeed(0, 0).stream(0, e).bits(0, 0, 0)),
                new Walk(
                        "ids",
                        e -> new WorldSeed(0, 0).stream(0, "segment-" + e).bits(0, 0, 0)),
                new Walk("children", c -> stream.child(c).bits(0, 0, 0)),
                new Walk(
                        "grandchildren",
                        c -> stream.child(c >> 7).child(c & 127).bits(0)));
    }

    static List<Neighbours> neighbours() {
        Stream stream = new WorldSeed(7, 3).stream(5, "TJK");
        return List.of(
                new Neighbours(
                        "seeds", (s, day) -> new WorldSeed(s, 0).stream(2, 9).bits(day, 0, 0)),
                new Neighbours(
                        "replicates",
                        (r, day) -> new WorldSeed(0, r).stream(2, 9).bits(day, 0, 0)),
                new Neighbours(
                        "processes",
                        (p, day) -> new WorldSeed(0, 0).stream(p, 9).bits(day, 0, 0)),
                new Neighbours(
                        "entities", (e, day) -> new WorldSeed(0, 0).stream(2, e).bits(day, 0, 0)),
                new Neighbours("children", (c, i) -> stream.child(c).bits(i)),
                new Neighbours("days", (d, index) -> stream.bits(d, 0, (int) index)),
                new Neighbours("slices", (s, day) -> stream.bits(day, (int) (s & 15), (int) (s >> 4))),
                new Neighbours("indices", (i, day) -> stream.bits(day, 0, (int) i)),
                new Neighbours(
                        "seed and replicate exchanged",
                        (s, day) -> s == 0
                                ? new WorldSeed(11, 12).stream(2, 9).bits(day, 0, 0)
                                : new WorldSeed(12, 10 + s).stream(2, 9).bits(day, 0, 0)),
                new Neighbours(
                        "by date and by plain index",
                        (way, i) -> way == 0
                                ? stream.bits(i)
                                : stream.child(way - 1).bits(0, 0, (int) i)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everyWalkLooksRandom(Walk walk) {
        GeneratorBattery.assertRandom(walk.word());
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void neighboursAreIndependent(Neighbours neighbours) {
        assertIndependent(neighbours.word());
    }

    private static void assertIndependent(LongBinaryOperator word) {
        GeneratorBattery.assertRandom(i -> word.applyAsLong(0, i) ^ word.applyAsLong(1, i));
        GeneratorBattery.assertRandom(i -> word.applyAsLong(i & 1, i >> 1));
        Set<Long> seen = new HashSet<>();
        for (int neighbour = 0; neighbour < 32; neighbour++) {
            for (int i = 0; i < 1024; i++) {
                assertThat(seen.add(word.applyAsLong(neighbour, i)))
                        .as("a new word")
                        .isTrue();
            }
        }
    }

    @Test
    void flippingOneBitOfTheNameFlipsHalfTheBits() {
        assertAvalanche(64, flipped -> new WorldSeed(flipped, 1).stream(2, 3).bits(4));
        assertAvalanche(64, flipped -> new WorldSeed(1, flipped).stream(2, 3).bits(4));
        assertAvalanche(64, flipped -> new WorldSeed(1, 2).stream(flipped, 3).bits(4));
        assertAvalanche(64, flipped -> new WorldSeed(1, 2).stream(3, flipped).bits(4));
        Stream stream = new WorldSeed(1, 2).stream(3, 4);
        assertAvalanche(64, stream::bits);
        assertAvalanche(31, flipped -> stream.bits(flipped & 0x7fff_ffffL, 5, 6));
        assertAvalanche(20, flipped -> stream.bits(5, (int) (flipped & 15), (int) ((flipped >> 4) & 0xffff)));
    }

    /** Each of 64 output bits follows each input bit in half of 512 samples, within 6 standard deviations. */
    private static void assertAvalanche(int inputBits, LongUnaryOperator word) {
        int samples = 512;
        for (int in = 0; in < inputBits; in++) {
            int[] flips = new int[64];
            for (int sample = 0; sample < samples; sample++) {
                long base = sample * 0x2545f4914f6cdd1dL;
                long changed = word.applyAsLong(base) ^ word.applyAsLong(base ^ (1L << in));
                for (int out = 0; out < 64; out++) {
                    flips[out] += (int) ((changed >>> out) & 1);
                }
            }
            assertThat(Arrays.stream(flips).min().orElseThrow())
                    .as("input bit %d", in)
                    .isGreaterThan(256 - 68);
            assertThat(Arrays.stream(flips).max().orElseThrow())
                    .as("input bit %d", in)
                    .isLessThan(256 + 68);
        }
    }

    @Test
    void weakGeneratorsFailTheSameTests() {
        long[] state = {1};
        LongUnaryOperator lowBitsOfCongruential = i -> {
            state[0] = state[0] * 6364136223846793005L + 1442695040888963407L;
            return Long.reverse(state[0]);
        };
        LongUnaryOperator randu = i -> {
            state[0] = (state[0] * 65539) & 0x7fff_ffffL;
            return state[0] << 33 | state[0];
        };
        assertNotRandom(lowBitsOfCongruential);
        assertNotRandom(randu);
        assertNotRandom(i -> i * Mixer.GOLDEN);
        assertNotRandom(i -> i);
        assertNotRandom(i -> Mixer.stafford(i) | 1);
        assertNotRandom(i -> Mixer.stafford(i / 2));
    }

    private static void assertNotRandom(LongUnaryOperator word) {
        assertThatThrownBy(() -> GeneratorBattery.assertRandom(word)).isInstanceOf(AssertionError.class);
    }

    @Test
    void weakKeysFailTheSameTests() {
        LongBinaryOperator overlapping = (seed, i) -> Mixer.stafford(seed + i);
        LongBinaryOperator inStep = (seed, i) -> Mixer.stafford(i) + seed;
        assertThatThrownBy(() -> assertIndependent(overlapping)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertIndependent(inStep)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertAvalanche(64, x -> x * Mixer.GOLDEN)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertAvalanche(64, x -> ~x)).isInstanceOf(AssertionError.class);
    }

    static List<DrawTest.Continuous> continuous() {
        return DrawTest.continuous().toList();
    }

    static List<DrawTest.Counting> counting() {
        return DrawTest.counting().toList();
    }

    /** Kolmogorov-Smirnov: the distance of 4,000 draws stays below 1.95/√n (p = .001). */
    @ParameterizedTest
    @MethodSource("continuous")
    void drawsFromAStreamFollowTheirLaw(DrawTest.Continuous law) {
        Stream stream = new WorldSeed(20, 10).stream(3, law.name());
        int n = 4000;
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = law.cdf().applyAsDouble(law.draw().applyAsDouble(stream.uniform(i, i & 15, i)));
        }
        Arrays.sort(values);
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = Math.max(distance, Math.max(values[i] - (double) i / n, (i + 1.0) / n - values[i]));
        }
        assertThat(distance * Math.sqrt(n)).isBetween(.3, 1.95);
    }

    /** The mean of the randomised distribution function value of a count is 1/2, its variance 1/12, within 4 standard errors. */
    @ParameterizedTest
    @MethodSource("counting")
    void countsFromAStreamFollowTheirLaw(DrawTest.Counting law) {
        Stream stream = new WorldSeed(20, 10).stream(4, law.name());
        Stream within = stream.child(1);
        int n = 2000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            int count = law.draw().applyAsInt(stream.uniform(i));
            double below = law.cdf().applyAsDouble(count - 1);
            double x = below + within.uniform(i) * (law.cdf().applyAsDouble(count) - below) - .5;
            sum += x;
            squares += x * x;
        }
        assertThat(Math.abs(sum / n) * Math.sqrt(12.0 * n)).isLessThan(4);
        assertThat(Math.abs(squares / n - 1 / 12.0) * Math.sqrt(180.0 * n)).isLessThan(4);
    }
}
