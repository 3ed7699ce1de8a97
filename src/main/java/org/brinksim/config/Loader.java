package org.brinksim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file with everything it extends and lays them over each other. */
final class Loader {
    private static final int LONGEST_CHAIN = 32;

    private final Fields shape;
    private final Problems problems;
    private final List<Source> chain = new ArrayList<>();
    private @Nullable Mapping root;

    Loader(Fields shape, Problems problems) {
        this.shape = shape;
        this.problems = problems;
    }

    /** The merged file, null when a part of it cannot be read; problems are reported. */
    @Nullable
    Mapping load(Source source) {
        return merged(source, problems);
    }

    /** The file an argument means, null when there is none; problems are reported. */
    static @Nullable Source find(String argument, Path base, Problems problems) {
        problems.announce(argument);
        Optional<Source> source = Sources.find(argument, Optional.of(base), "");
        if (source.isEmpty()) {
            boolean isFolder = Sources.isFolder(argument, base);
            problems.report(Place.startOf(argument), "", isFolder ? folder() : missing(argument, base));
            return null;
        }
        problems.announce(source.get().label());
        return source.get();
    }

    /** The files that were loaded, each before the one it extends. */
    List<Source> chain() {
        return List.copyOf(chain);
    }

    /** The file at the root of the chain that was loaded last, null when there is none. */
    @Nullable
    Mapping root() {
        return root;
    }

    private static String folder() {
        return "this is a folder; name a scenario file in it";
    }

    /** The message for a scenario that is not there. */
    static String missing(String name, Path folder) {
        return "no scenario " + Scalar.quoted(name) + ", neither as a file nor among the shipped ones"
                + Nearest.hint(name, Sources.names(folder));
    }

    private @Nullable Mapping merged(Source source, Problems found) {
        chain.add(source);
        Mapping file = parsed(source, found);
        if (file == null) {
            return null;
        }
        Mapping named = EntryNames.complete(file);
        Mapping base = Mapping.empty(file.place());
        Mapping.Pair parent = named.pairs().get(ScenarioShape.EXTENDS);
        if (parent != null) {
            if (!named.has(ScenarioShape.SCHEMA_KEY)) {
                String form = "schema: " + ScenarioShape.SCHEMA;
                problems.report(Place.startOf(source.label()), "", "missing key \"schema\"; every file says " + form);
            }
            Mapping inherited = parent(parent.value(), source);
            if (inherited == null) {
                return null;
            }
            base = inherited
                    .without(ScenarioShape.GROUP)
                    .without(ScenarioShape.QUESTION)
                    .without(ExpectedShape.KEY);
        }
        Mapping merged = new Overlay(problems).merge(base, named.without(ScenarioShape.EXTENDS), shape);
        if (parent == null) {
            root = merged;
        }
        return merged;
    }

    /** The map that a file holds, null when it holds none; problems are reported. */
    static @Nullable Mapping parsed(Source source, Problems found) {
        String text = FileText.read(source, found);
        if (text == null) {
            return null;
        }
        Place start = Place.startOf(source.label());
        int before = found.count();
        Node root = YamlText.parse(source.label(), text, 1, found);
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        if (root == null || (root instanceof Scalar scalar && scalar.isNull())) {
            if (found.count() == before) {
                found.report(start, "", "the file is empty; `brink scenario init` writes one to start from");
            }
        } else {
            found.report(start, "", "found " + root.shown() + ", but allowed is a map of keys");
        }
        return null;
    }

    private @Nullable Mapping parent(Node node, Source child) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.TEXT) {
            return refused(node, "found " + node.shown() + ", but allowed is one name or path of a scenario");
        }
        String name = scalar.text();
        Optional<Path> folder = child.folder();
        Optional<Source> source = Sources.find(name, folder, child.prefix());
        if (source.isEmpty()) {
            boolean isFolder = folder.isPresent() && Sources.isFolder(name, folder.get());
            return refused(
                    node, isFolder ? Scalar.quoted(name) + " is a folder" : missing(name, folder.orElse(Path.of(""))));
        }
        return parent(node, name, source.get());
    }

    private @Nullable Mapping parent(Node node, String name, Source source) {
        if (chain.stream().anyMatch(earlier -> earlier.key().equals(source.key()))) {
            List<String> names =
                    new ArrayList<>(chain.stream().map(Source::label).toList());
            names.add(source.label());
            return refused(node, "the scenario extends itself: " + String.join(" → ", names));
        }
        if (chain.size() >= LONGEST_CHAIN) {
            return refused(node, "more than " + LONGEST_CHAIN + " files extend each other");
        }
        if (!isScenario(source)) {
            String advice = "; a scenario file says schema: " + ScenarioShape.SCHEMA
                    + ", and `brink scenario check` tells more";
            return refused(node, Scalar.quoted(name) + " is not a scenario file that can be read" + advice);
        }
        problems.announce(source.label());
        return merged(source, problems);
    }

    /** Whether a file calls itself a scenario; only then may messages tell what stands in it. */
    private static boolean isScenario(Source source) {
        Problems aside = new Problems();
        Mapping file = parsed(source, aside);
        return file != null && file.has(ScenarioShape.SCHEMA_KEY);
    }

    private @Nullable Mapping refused(Node node, String message) {
        problems.report(node.place(), ScenarioShape.EXTENDS, message);
        return null;
    }
}
