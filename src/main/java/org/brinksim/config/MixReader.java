package org.brinksim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.Replicates;
import org.brinksim.experiment.optimisation.SearchSettings;
import org.brinksim.experiment.optimisation.Variation;
import org.jspecify.annotations.Nullable;

/** Reads searches of mixes of measures: what a mix can set and what that costs, what it is to reach, and how it is searched. */
public final class MixReader {
    static final int POPULATION = 40;
    static final int GENERATIONS = 40;
    static final int REPLICATES = 10;
    static final int FRESH = 200;
    private static final int MOST_AIMS = 2;
    private static final double LEVEL = .9;

    private final SweepFile file;
    private final Problems problems;
    private final StatedChanges changes = new StatedChanges();

    private MixReader(SweepFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a search with the scenario it names and checks it.
     *
     * @param argument name or path as the user typed it, with or without {@code .yaml}: first a file, then a shipped search
     * @param folder directory against which a relative path resolves; names in the file are relative to the file
     */
    public static MixReading read(String argument, Path folder) {
        Problems problems = new Problems();
        problems.announce(argument);
        Source source = Sources.findSearch(argument, folder).orElse(null);
        if (source == null) {
            problems.report(Place.startOf(argument), "", missing(argument, folder));
            return new MixReading.Refused(problems.inOrder());
        }
        problems.announce(source.label());
        Mapping content = Loader.parsed(source, problems);
        if (content == null) {
            return new MixReading.Refused(problems.inOrder());
        }
        MixShape.declared().check(content, "", new Check(Mapping.empty(content.place()), problems));
        MixSpec spec = new MixReader(new SweepFile(content, source, folder), problems).spec(content);
        return spec == null ? new MixReading.Refused(problems.inOrder()) : new MixReading.Accepted(spec);
    }

    private static String missing(String name, Path folder) {
        if (Sources.isFolder(name, folder)) {
            return "this is a folder; name a file in it that states a search";
        }
        return "no file " + Scalar.quoted(name) + " that states a search, neither here nor among the shipped ones"
                + Nearest.hint(name, ShippedScenarios.searches());
    }

    private @Nullable MixSpec spec(Mapping content) {
        SweepScenarios scenarios = SweepScenarios.read(file, content, changes, problems);
        if (scenarios == null || !(content.get(SweepShape.SCENARIO) instanceof Scalar)) {
            return null;
        }
        Reading.Accepted base = scenarios.base(0);
        List<LeverReader.Read> levers = new LeverReader(scenarios, problems).read(content.get(MixShape.LEVERS));
        SweepSettings settings = new SweepSettings(content, base.scenario().states(), problems);
        List<Aim> aims = aims(content, settings);
        SearchSettings search = search(content);
        if (search == null || !problems.isEmpty()) {
            return null;
        }
        Sweep.Settings runs = settings.settings(aims.get(0).metric());
        List<Varied> varied = levers.stream().map(LeverReader.Read::varied).toList();
        return new MixSpec(
                SweepReader.about(content),
                new MixSpec.Base(base.scenario(), base.resolvedYaml(), base.posterior()),
                levers.stream().map(LeverReader.Read::lever).toList(),
                aims,
                number(content, MixShape.BUDGET, Double.POSITIVE_INFINITY),
                search,
                new MixSpec.Runs(runs.seed(), runs.uncertainty(), held(content, varied)),
                new DatedEntries(base.scenario()).notes(varied),
                CanonicalYaml.write(content, MixShape.declared()));
    }

    private static List<String> held(Mapping content, List<Varied> varied) {
        Stream<String> set = OneOrMore.of(content.get(SweepShape.SET)).stream()
                .map(item -> ((Scalar) item).text().split("=", 2)[0].strip());
        return Stream.concat(set, varied.stream().flatMap(lever -> lever.paths().stream()))
                .toList();
    }

    private List<Aim> aims(Mapping content, SweepSettings settings) {
        List<Aim> aims = new ArrayList<>();
        Node node = content.get(MixShape.AIMS);
        if (!(node instanceof Mapping stated) || !MixShape.isSound(MixShape.aims(), stated)) {
            return aims;
        }
        stated.pairs().forEach((name, pair) -> {
            String column = settings.metric(Scalar.text(pair.key(), name), MixShape.AIMS);
            if (aims.stream().anyMatch(aim -> aim.metric().equals(column))) {
                problems.report(pair.key(), MixShape.AIMS, Scalar.quoted(column) + " is an aim already");
            }
            aims.add(new Aim(column, MixShape.MORE.equals(stated.text(name))));
        });
        if (aims.size() > MOST_AIMS) {
            String what = aims.size() + " aims; allowed is one or two, because the cost is one more";
            problems.report(stated.place(), MixShape.AIMS, what);
        }
        return aims;
    }

    private @Nullable SearchSettings search(Mapping content) {
        Mapping stated =
                content.get(MixShape.REPLICATES) instanceof Mapping given ? given : Mapping.empty(content.place());
        int first = (int) number(stated, MixShape.FIRST, REPLICATES);
        int more = (int) number(stated, MixShape.FURTHER, first);
        int most = (int) number(stated, MixShape.MOST, 5. * first);
        int last = (int) number(stated, MixShape.LAST, FRESH);
        int population = (int) number(content, MixShape.POPULATION, POPULATION);
        if (population % 2 != 0) {
            String what =
                    "the number " + population + " is odd; allowed is an even one, for example " + (population + 1);
            problems.report(content.place(MixShape.POPULATION), MixShape.POPULATION, what);
        }
        if (most < first) {
            String what = "most " + most + " is below first " + first + "; allowed is as many or more";
            problems.report(stated.place(MixShape.MOST), MixShape.REPLICATES, what);
        }
        if (!problems.isEmpty()) {
            return null;
        }
        return new SearchSettings(
                population,
                (int) number(content, MixShape.GENERATIONS, GENERATIONS),
                Variation.standard(),
                new Replicates(first, more, most, last),
                number(content, SweepShape.LEVEL, LEVEL));
    }

    private static double number(Mapping mapping, String key, double otherwise) {
        return mapping.get(key) instanceof Scalar scalar && scalar.type() == Scalar.Type.NUMBER
                ? scalar.number()
                : otherwise;
    }
}
