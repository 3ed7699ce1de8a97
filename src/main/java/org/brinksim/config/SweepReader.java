package org.brinksim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brinksim.config.Sweep.Variant;
import org.brinksim.experiment.design.Method;
import org.jspecify.annotations.Nullable;

/** Reads sweeps: what varies in a scenario, over which values, and how points are spread. */
public final class SweepReader {
    private final SweepFile file;
    private final List<String> words;
    private final Problems problems;
    private final StatedChanges changes = new StatedChanges();

    private SweepReader(SweepFile file, List<String> words, Problems problems) {
        this.file = file;
        this.words = words;
        this.problems = problems;
    }

    /**
     * Reads a sweep with everything it names and checks it.
     *
     * @param argument name or path as the user typed it, with or without {@code .yaml}: first a file, then a shipped sweep,
     *     then a shipped scenario; a file is a sweep when it has the key {@code factors} or {@code design}, else it is a
     *     scenario and the command line alone says what varies
     * @param folder directory against which relative paths on the command line resolve; those in a sweep file are relative
     *     to the file
     * @param asked what the command line says; it goes before the file
     */
    public static SweepReading read(String argument, Path folder, Asked asked) {
        Problems problems = new Problems();
        SweepFile file = SweepFile.read(argument, folder, problems);
        if (file == null) {
            return new SweepReading.Refused(problems.inOrder());
        }
        List<String> words = new ArrayList<>(List.of(argument));
        words.addAll(asked.words());
        Mapping content = new AskedOverlay(asked, problems).over(file.content());
        SweepShape.declared().check(content, "", new Check(Mapping.empty(content.place()), problems));
        Sweep sweep = new SweepReader(file, words, problems).sweep(content);
        return sweep == null ? new SweepReading.Refused(problems.inOrder()) : new SweepReading.Accepted(sweep);
    }

    /**
     * What a sweep file says about itself, read without its scenarios; empty when it cannot be read.
     *
     * @param argument name or path, as {@link #read} takes it
     * @param folder directory against which a relative path resolves
     */
    public static Optional<Sweep.About> about(String argument, Path folder) {
        return Optional.ofNullable(SweepFile.read(argument, folder, new Problems()))
                .map(file -> about(file.content()));
    }

    private @Nullable Sweep sweep(Mapping stated) {
        SweepScenarios scenarios = SweepScenarios.read(file, stated, changes, problems);
        if (scenarios == null) {
            return null;
        }
        Mapping design = DesignShape.of(stated.get(SweepShape.DESIGN), stated.place());
        Optional<PointsFile> points = PointsFile.named(design, file, problems);
        Mapping content = points.isEmpty() || stated.has(SweepShape.FACTORS) ? stated : with(stated, points.get());
        SweepSettings settings =
                new SweepSettings(content, scenarios.base(0).scenario().states(), problems);
        List<String> metrics = settings.metrics();
        Sweep.Settings runs = settings.settings(metrics.get(0));
        List<Varied> factors = new SweepFactors(scenarios, changes, problems).read(content);
        List<Variant> variants = factors == null ? List.of() : variants(scenarios, factors, content);
        if (factors == null || variants.isEmpty()) {
            return null;
        }
        FirstDay first = new FirstDay(variants.get(0).scenario());
        List<Double> own = factors.stream().map(first::own).toList();
        Method method =
                DesignShape.isSound(design) ? new MethodReader(design, factors, own, problems).read(points) : null;
        return method == null || !problems.isEmpty()
                ? null
                : new Sweep(
                        about(content),
                        variants,
                        method,
                        factors.stream().map(Varied::factor).toList(),
                        own,
                        runs,
                        metrics,
                        notes(variants, factors),
                        words,
                        CanonicalYaml.write(plain(content), SweepShape.declared()));
    }

    private static Mapping with(Mapping content, PointsFile points) {
        return content.with(SweepShape.FACTORS, new Mapping.Pair(points.place(), points.factors()));
    }

    /** The scenarios, none when one of them has problems, which are reported. */
    private List<Variant> variants(SweepScenarios scenarios, List<Varied> factors, Mapping content) {
        int before = problems.count();
        SweepVariants combinations = new SweepVariants(scenarios, factors, problems);
        List<Variant> variants = combinations.make();
        combinations.check(variants, factors, content.place(SweepShape.SCENARIO));
        return problems.count() > before ? List.of() : variants;
    }

    static Sweep.About about(Mapping content) {
        String question = content.text(SweepShape.QUESTION);
        return new Sweep.About(
                ScenarioBuilder.text(content, SweepShape.NAME),
                ScenarioBuilder.text(content, SweepShape.TITLE),
                question == null ? "" : question);
    }

    private static List<String> notes(List<Variant> variants, List<Varied> factors) {
        Set<String> notes = new LinkedHashSet<>();
        variants.forEach(variant -> notes.addAll(new DatedEntries(variant.scenario()).notes(factors)));
        return List.copyOf(notes);
    }

    /** The content with the word prior where a factor states no values. */
    private static Mapping plain(Mapping content) {
        if (!(content.get(SweepShape.FACTORS) instanceof Mapping factors)) {
            return content;
        }
        Mapping next = factors;
        for (String path : factors.pairs().keySet()) {
            Mapping.Pair pair = factors.pairs().get(path);
            if (pair != null && FactorShape.isPrior(pair.value())) {
                Scalar prior = Scalar.text(pair.value().place(), FactorShape.PRIOR);
                next = next.with(path, new Mapping.Pair(pair.key(), prior));
            }
        }
        return content.with(SweepShape.FACTORS, new Mapping.Pair(factors.place(), next));
    }
}
