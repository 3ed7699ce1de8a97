package org.brinksim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sweep file, or what stands in its place where only a scenario was named.
 *
 * @param content what it says
 * @param source where it lies; names in it are relative to its folder
 * @param folder what names on the command line are relative to
 */
record SweepFile(Mapping content, Source source, Path folder) {
    private static final int LONGEST_STEM = 58;

    /** Reads the file that an argument means, null when it cannot be read; problems are reported. */
    static @Nullable SweepFile read(String argument, Path folder, Problems problems) {
        problems.announce(argument);
        Source source = Sources.findSweep(argument, folder).orElse(null);
        if (source == null) {
            problems.report(Place.startOf(argument), "", missing(argument, folder));
            return null;
        }
        problems.announce(source.label());
        Mapping content = Loader.parsed(source, problems);
        if (content == null) {
            return null;
        }
        boolean isSweep = content.has(SweepShape.FACTORS) || content.has(SweepShape.DESIGN);
        return isSweep
                ? new SweepFile(content, source, folder)
                : new SweepFile(ofScenario(argument, content), new Source.OnDisk("", folder.resolve(argument)), folder);
    }

    private static String missing(String name, Path folder) {
        if (Sources.isFolder(name, folder)) {
            return "this is a folder; name a sweep file or a scenario in it";
        }
        List<String> known = new ArrayList<>(ShippedScenarios.sweeps());
        known.addAll(Sources.names(folder));
        return "no sweep file and no scenario " + Scalar.quoted(name) + ", neither as a file nor among the shipped ones"
                + Nearest.hint(name, known);
    }

    /** What a sweep file would say of a scenario named alone. */
    private static Mapping ofScenario(String argument, Mapping scenario) {
        Place place = Place.startOf(argument);
        String named = scenario.text(SweepShape.NAME);
        String stem = (named == null ? "scenario" : named).replaceAll("[^A-Za-z0-9_-]", "-");
        String name = stem.substring(0, StrictMath.min(stem.length(), LONGEST_STEM));
        Scalar version = new Scalar(place, Integer.toString(ScenarioShape.SCHEMA), Scalar.Type.NUMBER);
        return Mapping.empty(place)
                .with(SweepShape.SCHEMA, new Mapping.Pair(place, version))
                .with(SweepShape.NAME, text(place, name + "-sweep"))
                .with(SweepShape.TITLE, text(place, "A sweep of " + name))
                .with(SweepShape.SCENARIO, text(place, argument));
    }

    private static Mapping.Pair text(Place place, String text) {
        return new Mapping.Pair(place, Scalar.text(place, text));
    }

    /** The file of a name, beside the file that says it or else in the folder of the command, or a shipped scenario. */
    Optional<Source> find(Scalar name) {
        return isOfFile(name)
                ? Sources.find(name.text(), source.folder(), source.prefix())
                : Sources.find(name.text(), Optional.of(folder), "");
    }

    /** The file of that very name, empty when there is none. */
    Optional<Source> exact(Scalar name) {
        Optional<Path> beside = isOfFile(name) ? source.folder() : Optional.of(folder);
        return beside.flatMap(at -> Sources.exact(name.text(), at, isOfFile(name) ? source.prefix() : ""));
    }

    private boolean isOfFile(Scalar name) {
        return name.place().file().equals(source.label());
    }
}
