package org.brinksim.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.brinksim.experiment.Posterior;
import org.jspecify.annotations.Nullable;

/** Finds and reads the posteriors that a scenario names, each once. */
final class Posteriors {
    private final List<Source> files;
    private final @Nullable Source sweep;
    private final Path folder;
    private final Map<String, Posterior> read = new HashMap<>();

    /**
     * The posteriors that a scenario can name.
     *
     * @param files the files of the scenario; a name in one of them is relative to its folder
     * @param sweep the file that changes the scenario, null for none; names in its changes are relative to its folder
     * @param folder what names on the command line are relative to
     */
    Posteriors(List<Source> files, @Nullable Source sweep, Path folder) {
        this.files = List.copyOf(files);
        this.sweep = sweep;
        this.folder = folder;
    }

    /** The posterior that a merged scenario names, empty when it names none or it cannot be read; problems are reported. */
    Optional<Fitted> of(Mapping scenario, Problems problems) {
        if (!(scenario.get(ScenarioShape.POSTERIOR) instanceof Scalar name) || name.type() != Scalar.Type.TEXT) {
            return Optional.empty();
        }
        Optional<Source> source = find(name);
        if (source.isEmpty()) {
            String what = "no posterior " + Scalar.quoted(name.text())
                    + ", neither as a CSV file, nor as a folder with a file " + Source.Calibration.FILE
                    + ", nor among the shipped ones" + Nearest.hint(name.text(), ShippedScenarios.posteriors());
            problems.report(name.place(), ScenarioShape.POSTERIOR, what);
            return Optional.empty();
        }
        return posterior(source.get(), problems).map(posterior -> new Fitted(name(source.get()), posterior));
    }

    private Optional<Posterior> posterior(Source source, Problems problems) {
        Posterior known = read.get(source.key());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Posterior> found = PosteriorFile.read(source, problems);
        found.ifPresent(posterior -> read.put(source.key(), posterior));
        return found;
    }

    private Optional<Source> find(Scalar name) {
        String file = name.place().file();
        Optional<Source> stating =
                files.stream().filter(source -> source.label().equals(file)).findFirst();
        if (stating.isEmpty() && sweep != null && !file.equals(Change.SET)) {
            stating = Optional.of(sweep);
        }
        return stating.isPresent()
                ? Sources.findPosterior(
                        name.text(), stating.get().folder(), stating.get().prefix())
                : Sources.findPosterior(name.text(), Optional.of(folder), "");
    }

    /** How a file in the folder of the command names a posterior. */
    private static String name(Source source) {
        return source instanceof Source.Calibration shipped ? shipped.name() : source.label();
    }
}
