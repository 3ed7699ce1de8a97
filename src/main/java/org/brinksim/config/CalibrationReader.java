package org.brinksim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.calibration.FitSettings;
import org.brinksim.experiment.calibration.ParameterSpace;
import org.brinksim.config.CalibrationSpec.Structure;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads calibrations: what is fitted to which part of the record, from which priors, and how. */
public final class CalibrationReader {
    private static final String PREFIX = "parameters.";
    /** A calibration does not depend on what it gives. */
    private static final Change UNFITTED = Change.sets(List.of(ScenarioShape.POSTERIOR + "=null")).get(0);


    private final SweepFile file;
    private final Mapping content;
    private final Problems problems;
    private final StatedChanges changes = new StatedChanges();
    private final Map<String, String> resolved = new LinkedHashMap<>();

    private CalibrationReader(SweepFile file, Problems problems) {
        this.file = file;
        this.content = file.content();
        this.problems = problems;
    }

    /**
     * Reads a calibration with the scenarios it names and checks it.
     *
     * @param argument name or path as the user typed it, with or without {@code .yaml}: first a file, then a shipped calibration
     * @param folder directory against which a relative path resolves; names in the file are relative to the file
     */
    public static CalibrationReading read(String argument, Path folder) {
        Problems problems = new Problems();
        problems.announce(argument);
        Source source = Sources.findCalibration(argument, folder).orElse(null);
        if (source == null) {
            problems.report(Place.startOf(argument), "", missing(argument, folder));
            return new CalibrationReading.Refused(problems.inOrder());
        }
        problems.announce(source.label());
        Mapping content = Loader.parsed(source, problems);
        if (content == null) {
            return new CalibrationReading.Refused(problems.inOrder());
        }
        CalibrationShape.declared().check(content, "", new Check(Mapping.empty(content.place()), problems));
        CalibrationSpec spec = problems.isEmpty()
                ? new CalibrationReader(new SweepFile(content, source, folder), problems).spec()
                : null;
        return spec == null
                ? new CalibrationReading.Refused(problems.inOrder())
                : new CalibrationReading.Accepted(spec);
    }

    private static String missing(String name, Path folder) {
        if (Sources.isFolder(name, folder)) {
            return "this is a folder; name a file in it that states a calibration";
        }
        return "no file " + Scalar.quoted(name) + " that states a calibration, neither here nor among the shipped ones"
                + Nearest.hint(name, ShippedScenarios.calibrations());
    }

    private @Nullable CalibrationSpec spec() {
        List<Target> targets = targets();
        Structure whole = structure(List.of());
        Map<String, Structure> rivals = new LinkedHashMap<>();
        Map<String, String> files = Map.copyOf(resolved);
        pairs(CalibrationShape.RIVALS).forEach((name, pair) -> {
            Structure rival = structure(changes(pair.value()).toList());
            if (rival != null) {
                rivals.put(name, rival);
            }
        });
        if (whole == null || !problems.isEmpty()) {
            return null;
        }
        checkTriggers(targets, whole.triggers());
        return !problems.isEmpty()
                ? null
                : new CalibrationSpec(
                        SweepReader.about(content),
                        whole,
                        rivals,
                        targets,
                        settings(),
                        files,
                        CanonicalYaml.write(content, CalibrationShape.declared()));
    }

    /** The scenarios and parameters of the model with some more changes; null when there are problems. */
    private @Nullable Structure structure(List<Change> more) {
        Stream<Change> own = Stream.concat(changes(content.get(CalibrationShape.COURSE_SET)), more.stream());
        Scenario course = scenario((Scalar) present(CalibrationShape.COURSE), own.toList());
        List<Scenario> triggers = new ArrayList<>();
        for (Node name : OneOrMore.of(content.get(CalibrationShape.TRIGGERS))) {
            Scenario trigger = scenario((Scalar) name, more);
            if (trigger != null) {
                triggers.add(trigger);
            }
        }
        ParameterSpace space = space(more);
        return course == null ? null : new Structure(course, triggers, space);
    }

    private Node present(String key) {
        Node node = content.get(key);
        if (node == null) {
            throw new IllegalStateException("the checked file has no key " + key);
        }
        return node;
    }

    private List<Target> targets() {
        String record = content.text(CalibrationShape.RECORD);
        String name = content.text(SweepShape.NAME);
        if (record == null || name == null || !Evidence.dyads().contains(record)) {
            problems.report(
                    content.place(CalibrationShape.RECORD),
                    CalibrationShape.RECORD,
                    "no record is named " + Scalar.quoted(String.valueOf(record)) + "; allowed is "
                            + String.join(", ", Evidence.dyads()));
            return List.of();
        }
        List<Target> targets = Evidence.of(record).targets().stream()
                .filter(target -> target.isFor(name))
                .toList();
        if (targets.isEmpty()) {
            problems.report(
                    content.place(CalibrationShape.RECORD),
                    CalibrationShape.RECORD,
                    "the record of " + record + " has no targets");
        }
        return targets;
    }

    /** Targets of a scenario need it among the triggers; those of both and of the course do not. */
    private void checkTriggers(List<Target> targets, List<Scenario> triggers) {
        Set<String> known = new HashSet<>(Set.of("course", "triggers"));
        triggers.forEach(trigger -> known.add(trigger.name()));
        targets.stream()
                .map(Target::scenario)
                .distinct()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.report(
                        content.place(CalibrationShape.TRIGGERS),
                        CalibrationShape.TRIGGERS,
                        "targets of the record need the scenario " + Scalar.quoted(name)));
    }

    private @Nullable Scenario scenario(Scalar name, List<Change> more) {
        Optional<Source> source = file.find(name);
        if (source.isEmpty()) {
            problems.report(name.place(), CalibrationShape.TRIGGERS, Loader.missing(name.text(), file.folder()));
            return null;
        }
        problems.announce(source.get().label());
        UnresolvedScenario loaded = UnresolvedScenario.load(source.get(), file.source(), file.folder(), problems);
        if (loaded == null) {
            return null;
        }
        Stream<Change> all = Stream.concat(Stream.of(UNFITTED), changes(content.get(SweepShape.SET)));
        Reading reading = loaded.resolve(Stream.concat(all, more.stream()).toList(), new Problems());
        if (reading instanceof Reading.Refused refused) {
            changes.report(refused.problems(), problems);
            return null;
        }
        Reading.Accepted accepted = (Reading.Accepted) reading;
        resolved.put(accepted.scenario().name(), accepted.resolvedYaml());
        return accepted.scenario();
    }

    private Stream<Change> changes(@Nullable Node node) {
        return OneOrMore.of(node).stream()
                .map(item -> changes.at(item.place(), ((Scalar) item).text()));
    }

    private ParameterSpace space(List<Change> more) {
        Map<String, Parameter> priors = priors();
        Set<String> held = new HashSet<>();
        pairs(CalibrationShape.HELD).forEach((name, pair) -> held.add(checked(name, pair)));
        Stream.concat(changes(content.get(SweepShape.SET)), more.stream())
                .map(Change::path)
                .filter(path -> path.startsWith(PREFIX))
                .forEach(path -> held.add(path.substring(PREFIX.length())));
        List<Parameter> all = Parameters.all().stream()
                .map(parameter -> priors.getOrDefault(parameter.name(), parameter))
                .filter(parameter -> parameter.prior() != null)
                .toList();
        return new ParameterSpace(
                all.stream()
                        .filter(parameter -> parameter.calibrated() && !held.contains(parameter.name()))
                        .toList(),
                new ParameterDraws.Priors(all.stream()
                        .filter(parameter -> !parameter.calibrated() && !held.contains(parameter.name()))
                        .toList()));
    }

    private Map<String, Parameter> priors() {
        Map<String, Parameter> priors = new LinkedHashMap<>();
        pairs(CalibrationShape.PRIORS).forEach((name, pair) -> {
            checked(name, pair);
            String text = ((Scalar) pair.value()).text();
            Optional<Parameter> rebuilt = PriorText.read(text)
                    .filter(prior -> Parameters.isDeclared(name))
                    .map(prior -> Parameters.named(name).prior(prior));
            if (rebuilt.isEmpty() && Parameters.isDeclared(name)) {
                problems.report(
                        pair.value().place(),
                        CalibrationShape.PRIORS,
                        "found " + Scalar.quoted(text) + ", but allowed is " + PriorText.FORM);
            }
            rebuilt.ifPresent(parameter -> priors.put(name, parameter));
        });
        return priors;
    }

    private Map<String, Mapping.Pair> pairs(String key) {
        return content.get(key) instanceof Mapping stated ? stated.pairs() : Map.of();
    }

    private String checked(String name, Mapping.Pair pair) {
        if (!Parameters.isDeclared(name)) {
            problems.report(
                    pair.key(),
                    "parameters",
                    "no parameter is named " + Scalar.quoted(name)
                            + Nearest.hint(
                                    name,
                                    Parameters.all().stream()
                                            .map(Parameter::name)
                                            .toList()));
        }
        return name;
    }

    private FitSettings settings() {
        int population = (int) number(CalibrationShape.POPULATION, 1_000);
        return new FitSettings(
                seed(),
                (int) number(CalibrationShape.WAVES, 1),
                (int) number(CalibrationShape.WAVE_WORLDS, 2_000),
                (int) StrictMath.max(population, number(CalibrationShape.POOL, 4. * population)),
                population,
                number(CalibrationShape.QUANTILE, 0.5),
                (int) number(CalibrationShape.GENERATIONS, 8),
                number(CalibrationShape.LEAST_ACCEPTANCE, 0.05));
    }

    private long seed() {
        OptionalLong seed = Seed.of(content.get(SweepShape.SEED));
        return seed.orElse(1);
    }

    private double number(String key, double otherwise) {
        return content.get(key) instanceof Scalar scalar && scalar.type() == Scalar.Type.NUMBER
                ? scalar.number()
                : otherwise;
    }
}
