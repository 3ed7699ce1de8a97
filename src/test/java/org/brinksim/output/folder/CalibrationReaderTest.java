package org.brinksim.output.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.brinksim.output.SampleCalibration;
import org.brinksim.output.SampleFolder;
import org.brinksim.output.SampleValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationReaderTest {
    @TempDir
    private Path folder;

    private Finished opened() {
        FolderReading reading = new ResultReader(folder).read();
        assertThat(reading).isInstanceOf(FolderReading.Opened.class);
        return ((FolderReading.Opened) reading).folder();
    }

    private String refused() {
        FolderReading reading = new ResultReader(folder).read();
        assertThat(reading).isInstanceOf(FolderReading.Refused.class);
        return ((FolderReading.Refused) reading).problem();
    }

    @Test
    void theManifestTellsACalibration() throws IOException {
        SampleCalibration.write(folder);
        FinishedCalibration calibration = (FinishedCalibration) opened();
        assertThat(calibration.posterior().names()).isEqualTo(SampleCalibration.PARAMETERS);
        assertThat(calibration.nuisances()).isEqualTo(1);
        assertThat(calibration.summaries()).hasSize(25);
        assertThat(calibration.lastWave()).hasSize(25).allMatch(row -> row.wave() == 4);
        assertThat(calibration.unit("climb_propensity")).isEqualTo("odds factor");
        assertThat(calibration.imprint().words()).isEqualTo("Brink 0.1.0.");
    }

    @Test
    void theOrderOfTheManifestTellsAValidation() throws IOException {
        SampleValidation.write(folder);
        FinishedValidation validation = (FinishedValidation) opened();
        assertThat(validation.title()).isEqualTo("Validation: <2021 only>");
        assertThat(validation.patterns()).hasSize(15);
        assertThat(validation.held()).hasSize(12).doesNotContain("P5", "P11", "P15");
        assertThat(validation.isStrong("P5")).isTrue();
        assertThat(validation.isStrong("P6")).isFalse();
    }

    @Test
    void tablesAloneTellBothKinds() throws IOException {
        SampleCalibration.writeBare(folder);
        FinishedCalibration calibration = (FinishedCalibration) opened();
        assertThat(calibration.posterior().names()).isEqualTo(SampleCalibration.PARAMETERS);
        assertThat(calibration.prior().size()).isZero();
        assertThat(calibration.imprint().words()).contains("no manifest");
        Files.delete(folder.resolve("posterior.csv"));
        SampleValidation.writeBare(folder);
        assertThat(opened()).isInstanceOf(FinishedValidation.class);
    }

    @Test
    void aFolderWithAManifestHasToBeComplete() throws IOException {
        SampleCalibration.write(folder);
        Files.delete(folder.resolve("COMPLETE"));
        assertThat(refused()).contains("incomplete");
    }

    @Test
    void aFolderOfRunsStaysOne() throws IOException {
        SampleFolder.writeBare(folder);
        Files.writeString(folder.resolve("posterior.csv"), "draw,weight\n");
        assertThat(opened()).isInstanceOf(FinishedFolder.class);
    }

    @Test
    void otherTablesAreNoFolder() throws IOException {
        Files.writeString(folder.resolve("posterior.csv"), "draw,weight,parameters.lethality\n0,1,1\n");
        assertThat(refused()).contains("incomplete");
    }

    @Test
    void aManifestWithoutItsPosteriorIsRefused() throws IOException {
        SampleCalibration.write(folder);
        Files.delete(folder.resolve("posterior.csv"));
        assertThat(refused()).contains("posterior.csv has 0 draws");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        SampleCalibration.writeTables(folder);
        Files.writeString(folder.resolve("generations.csv"), "generation,epsilon\n1,2\n");
        assertThat(refused()).contains("generations.csv has no column threshold, acceptance, effective_size among");
    }

    @Test
    void differencesOfTheOtherSignAreRefused() throws IOException {
        SampleValidation.writeTables(folder);
        Files.writeString(folder.resolve("scores.csv"), """
                        target,forecast,score,value,difference,difference_low,difference_high,skill
                        dead,model,crps,2,,,,
                        dead,zero,crps,3,1,0.5,2,worse
                        """);
        assertThat(refused())
                .contains("crps of zero differs by 1.0; allowed is the value of the model less its own, -1.0");
    }
}
