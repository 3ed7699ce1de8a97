package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Prior;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationReaderTest {
    private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();

    @TempDir
    private Path folder;

    private static CalibrationSpec shipped(String name) {
        return ((CalibrationReading.Accepted) CalibrationReader.read(name, Path.of("."))).spec();
    }

    @Test
    void theShippedOnesFitEightParameters() {
        assertThat(ShippedScenarios.calibrations()).containsExactly("2021-only", "both");
        for (String name : ShippedScenarios.calibrations()) {
            CalibrationSpec spec = shipped(name);
            assertThat(spec.space().fitted()).hasSize(8).allMatch(Parameter::calibrated);
            assertThat(spec.space().nuisances().drawn())
                    .hasSizeGreaterThan(50)
                    .extracting(Parameter::name)
                    .doesNotContain("commitment_weight", "fear_rate");
        }
    }

    @Test
    void theBlindOneKnowsNothingOf2022() {
        CalibrationSpec spec = shipped("2021-only");
        assertThat(spec.whole().course().calendar().end()).hasToString("2021-09-30");
        assertThat(spec.whole().triggers()).extracting("name").containsExactly("april-2021", "june-2021");
        assertThat(spec.targets()).extracting("id").contains("episodes-25-2021").doesNotContain("episodes-25-2021-22");
        assertThat(prior(spec, "fast_fail_local")).isEqualTo(Prior.beta(3, 3));
        assertThat(prior(spec, "wounded_high")).isEqualTo(Prior.logNormal(4.9, .25));
        assertThat(shipped("both").space().nuisances().drawn())
                .extracting(Parameter::name)
                .doesNotContain("fast_fail_local");
    }

    private static Prior prior(CalibrationSpec spec, String name) {
        return spec.space().nuisances().drawn().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::prior)
                .findFirst()
                .orElseThrow();
    }

    private static CalibrationSpec.Structure rival(String name) {
        return Objects.requireNonNull(shipped("both").rivals().get(name));
    }

    @Test
    void rivalsHoldWhatTheyChange() {
        CalibrationSpec.Structure contagion = rival("contagion-led");
        assertThat(contagion.space().fitted())
                .hasSize(6)
                .extracting(Parameter::name)
                .doesNotContain("edge_weight", "politics_weight");
        CalibrationSpec.Structure bargaining = rival("bargaining-led");
        assertThat(bargaining.space().nuisances().drawn())
                .extracting(Parameter::name)
                .doesNotContain("excitation");
    }

    @Test
    void everyProblemIsToldAtItsPlace() throws IOException {
        Files.writeString(folder.resolve("wrong.yaml"), """
                schema: 1
                name: both
                title: Wrong
                record: kyrgyzstan-tajikstan
                course: from-2010
                triggers: [april-2021]
                priors: {fast_fail_locl: "Beta(3, 3)", wounded_high: LN(4.9)}
                held: {nothing: because}
                """);
        CalibrationReading reading = CalibrationReader.read("wrong", folder);
        assertThat(reading).isInstanceOf(CalibrationReading.Refused.class);
        List<String> problems = ((CalibrationReading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
        assertThat(problems).anyMatch(line -> line.contains("wrong.yaml:4") && line.contains("no record is named"));
        assertThat(problems).anyMatch(line -> line.contains("fast_fail_locl") && line.contains("fast_fail_local"));
        assertThat(problems).anyMatch(line -> line.contains("LN(4.9)") && line.contains("LN(median, sigma)"));
        assertThat(problems).anyMatch(line -> line.contains("\"nothing\""));
    }

    @Test
    void aTriggerThatTargetsNeedIsAskedFor() throws IOException {
        Files.writeString(folder.resolve("few.yaml"), """
                schema: 1
                name: both
                title: Few
                record: kyrgyzstan-tajikistan
                course: from-2010
                triggers: [april-2021]
                """);
        CalibrationReading reading = CalibrationReader.read("few", folder);
        assertThat(((CalibrationReading.Refused) reading).problems())
                .extracting(Problem::message)
                .anyMatch(line -> line.contains("september-2022"));
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        CalibrationReading reading = CalibrationReader.read("bth", SCENARIOS);
        assertThat(((CalibrationReading.Refused) reading).problems().get(0).message())
                .contains("states a calibration")
                .contains("both");
    }

    @Test
    void priorsAreReadAsTheyAreListed() {
        for (Prior prior : List.of(
                Prior.logNormal(10, .5),
                Prior.normal(-1.5, 2),
                Prior.halfNormal(.3),
                Prior.beta(2, 8),
                Prior.uniform(-1, 1))) {
            assertThat(PriorText.read(prior.toString())).contains(prior);
        }
        assertThat(PriorText.read("LN(0, 1)")).isEmpty();
        assertThat(PriorText.read("HN(1, 2)")).isEmpty();
        assertThat(PriorText.read("U(2, 1)")).isEmpty();
        assertThat(PriorText.read("Cauchy(0, 1)")).isEmpty();
    }
}
