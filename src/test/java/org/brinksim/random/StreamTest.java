package org.brinksim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamTest {
    private final Stream stream = new WorldSeed(42, 7).stream(3, "KGZ");

    @Test
    void theSameNameGivesTheSameNumbers() {
        Stream again = new WorldSeed(42, 7).stream(3, EntityKey.of("KGZ"));
        assertThat(again.bits(731, 2, 5)).isEqualTo(stream.bits(731, 2, 5));
        assertThat(again.child(-9).bits(4)).isEqualTo(stream.child(-9).bits(4));
        assertThat(again.uniform(731, 2, 5)).isEqualTo(stream.uniform(731, 2, 5));
    }

    @Test
    void numbersStayWhatTheyAreOnEveryPlatform() {
        assertThat(stream.bits(731, 2, 5)).isEqualTo(0x25b66350c89d6d18L);
        assertThat(stream.bits(-1)).isEqualTo(0xfe8c0796079c3be3L);
        assertThat(new WorldSeed(0, 0).stream(0, 0).bits(0, 0, 0)).isEqualTo(0x12dab7300bcd6908L);
        assertThat(digestOfDraws()).isEqualTo(524_899_865_697_410L);
    }

    private long digestOfDraws() {
        long digest = 0;
        for (int i = 0; i < 3000; i++) {
            double u = stream.uniform(i);
            double scale = Math.scalb(1.0, i % 9 - 3);
            for (double value : draws(u, scale)) {
                digest = Mixer.stafford(digest ^ Double.doubleToLongBits(value));
            }
        }
        return digest;
    }

    private static double[] draws(double u, double scale) {
        return new double[] {
            Draw.poisson(u, scale * 5),
            Draw.negativeBinomial(u, scale * 5, 1.3),
            Draw.binomial(u, 300, .01 * scale),
            Draw.exponential(u, scale),
            Draw.normal(u, 1, scale),
            Draw.logNormal(u, 10, scale / 8),
            Draw.halfNormal(u, scale),
            Draw.beta(u, 2.5, scale),
            Draw.logUniform(u, .1, 1 + scale),
            Draw.weibull(u, .45, scale),
            Draw.gumbel(u),
            Draw.gamma(u, scale, 2)
        };
    }

    @Test
    void uniformsStayInsideTheOpenInterval() {
        assertThat(Stream.toUniform(0)).isEqualTo(0x1p-54);
        assertThat(Stream.toUniform(0x7ff)).isEqualTo(0x1p-54);
        assertThat(Stream.toUniform(0x800)).isEqualTo(0x1p-53);
        assertThat(Stream.toUniform(1L << 63)).isEqualTo(.5);
        assertThat(Stream.toUniform(-1)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void placesOutOfRangeAreRefused() {
        long last = (1L << 43) - 1;
        assertThat(stream.bits(last, 15, 65_535)).isNotEqualTo(stream.bits(-last - 1, 15, 65_535));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stream.bits(last + 1, 0, 0))
                .withMessageContaining("±2^43");
        assertThatIllegalArgumentException().isThrownBy(() -> stream.bits(-last - 2, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stream.bits(0, 16, 0))
                .withMessageContaining("slice 16");
        assertThatIllegalArgumentException().isThrownBy(() -> stream.bits(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.bits(0, 0, 65_536));
        assertThatIllegalArgumentException().isThrownBy(() -> stream.bits(0, 0, -1));
    }

    @Test
    void theKeyOfAnIdIsPublishedFnv1a() {
        assertThat(EntityKey.fnv1a(new byte[0])).isEqualTo(0xcbf29ce484222325L); // RFC 9923 test vectors
        assertThat(EntityKey.fnv1a("a".getBytes(StandardCharsets.UTF_8))).isEqualTo(0xaf63dc4c8601ec8cL);
        assertThat(EntityKey.fnv1a("foobar".getBytes(StandardCharsets.UTF_8))).isEqualTo(0x85944171f73967e8L);
        assertThat(EntityKey.of("Ak-Sai")).isNotEqualTo(EntityKey.of("Ak-sai"));
    }

    @Test
    void theMixersArePublishedOnes() {
        assertThat(Mixer.stafford(Mixer.GOLDEN)).isEqualTo(0xe220a8397b1dcdafL); // SplitMix64 from seed 0, first word
        assertThat(Mixer.stafford(0x3c6ef372fe94f82aL)).isEqualTo(0x6e789e6aa1b965f4L);
        assertThat(Mixer.murmur(1)).isEqualTo(0xb456bcfc34c2cb2cL);
    }
}
