package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.output.folder.FinishedCalibration.Generation;
import org.brinksim.output.folder.FinishedCalibration.Implausibility;
import org.brinksim.output.folder.FinishedCalibration.Spread;
import org.brinksim.output.folder.FinishedCalibration.Summary;
import org.brinksim.output.folder.FinishedCalibration.Wave;
import org.brinksim.scenario.Parameters;

/** Reads the folder of a calibration. Posterior and generations are always there, every other table may be missing. */
final class CalibrationReader {
    private static final List<String> KINDS = List.of("calibrate", "calibration");

    private final Path folder;
    private final Imprint imprint;

    CalibrationReader(Path folder, Imprint imprint) {
        this.folder = folder;
        this.imprint = imprint;
    }

    /** Whether the tables of a folder are those of a calibration. */
    static boolean isTold(Path folder) {
        return CsvTable.exists(folder, "posterior") && CsvTable.exists(folder, "generations");
    }

    /** Whether the manifest or the tables say that the folder holds a calibration. */
    boolean fits() {
        return KINDS.contains(imprint.kind()) || isTold(folder);
    }

    FinishedCalibration read() throws IOException {
        CsvTable posterior = RequiredColumns.read(folder, "posterior", "weight");
        CsvTable prior = CsvTable.read(folder, "prior");
        List<String> all = Draws.parameters(posterior);
        List<String> calibrated = prior.size() > 0 ? Draws.parameters(prior) : declared(all);
        if (posterior.size() == 0 || !all.containsAll(calibrated) || calibrated.isEmpty()) {
            throw new IllegalArgumentException("posterior.csv has " + posterior.size() + " draws of " + all
                    + "; allowed is at least one draw of the calibrated parameters " + calibrated);
        }
        return new FinishedCalibration(
                imprint,
                Draws.read("posterior", posterior, calibrated),
                all.size() - calibrated.size(),
                Draws.read("prior", prior, prior.size() > 0 ? calibrated : List.of()),
                waves(),
                implausibility(),
                generations(),
                summaries(),
                new TrustReader(folder).read(),
                ResultReader.meanings(CsvTable.read(folder, "columns")));
    }

    /** The parameters that are declared to be calibrated; all where none is. */
    private static List<String> declared(List<String> all) {
        List<String> declared = all.stream()
                .filter(name ->
                        Parameters.isDeclared(name) && Parameters.named(name).calibrated())
                .toList();
        return declared.isEmpty() ? all : declared;
    }

    private List<Wave> waves() throws IOException {
        return RequiredColumns.read(folder, "waves", "wave", "worlds", "volume")
                .rows()
                .map(row -> new Wave(
                        row.count("wave"),
                        row.count("worlds"),
                        row.number("volume"),
                        row.number("volume_low"),
                        row.number("volume_high")))
                .toList();
    }

    private List<Implausibility> implausibility() throws IOException {
        return RequiredColumns.read(
                        folder, "implausibility", "wave", "target", "low", "high", "emulated_low", "emulated_high")
                .rows()
                .map(row -> new Implausibility(
                        row.count("wave"),
                        row.text("target"),
                        row.number("low"),
                        row.number("high"),
                        row.number("emulated_low"),
                        row.number("emulated_high"),
                        row.number("ruled_out")))
                .toList();
    }

    private List<Generation> generations() throws IOException {
        return RequiredColumns.read(folder, "generations", "generation", "threshold", "acceptance", "effective_size")
                .rows()
                .map(row -> new Generation(
                        row.count("generation"),
                        row.number("threshold"),
                        row.count("proposals"),
                        row.number("acceptance"),
                        row.number("effective_size")))
                .toList();
    }

    private List<Summary> summaries() throws IOException {
        return RequiredColumns.read(folder, "summaries", "target", "observed_low", "observed_high", "posterior_q50")
                .rows()
                .map(row -> new Summary(
                        row.text("target"),
                        row.text("unit"),
                        row.number("observed_low"),
                        row.number("observed_high"),
                        spread(row, "prior"),
                        spread(row, "posterior"),
                        row.number("p_value"),
                        row.number("weight")))
                .toList();
    }

    private static Spread spread(CsvTable.Row row, String of) {
        return new Spread(row.number(of + "_q05"), row.number(of + "_q50"), row.number(of + "_q95"));
    }
}
