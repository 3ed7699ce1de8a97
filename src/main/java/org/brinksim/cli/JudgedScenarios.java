package org.brinksim.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.validation.PatternScenarios;
import org.brinksim.experiment.validation.Validation;
import org.brinksim.output.PosteriorTable;
import org.brinksim.output.ResultFolder;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The shipped scenarios on which a validation rests, and where their parameters come from.
 *
 * @param patterns the base, the whole record and the triggers, in this order
 * @param forecast the held-out forecast
 */
record JudgedScenarios(List<Loaded> patterns, Loaded forecast) {
    private static final String HISTORY = "from-2010";
    /** Scenarios of the record that begin with a trigger. */
    static final List<String> TRIGGERS =
            List.of("april-2021", "september-2022", "june-2021", "january-2022", "june-2022");

    private static final String FORECAST = "forecast-2021-10";
    /** Name of the file with the posterior of the forecast. */
    private static final String BLIND = "posterior-forecast.csv";

    JudgedScenarios {
        patterns = List.copyOf(patterns);
    }

    /**
     * Reads them.
     *
     * @param source where they come from
     * @param posterior name or path of the posterior of the patterns; null for the one that the base names
     * @param blind the same of the forecast; null for the one that its scenario names
     * @throws Refusal if one cannot be read
     */
    static JudgedScenarios load(ScenarioSource source, @Nullable String posterior, @Nullable String blind)
            throws Refusal {
        List<String> names = new ArrayList<>(List.of(TableProducts.BASE, HISTORY));
        names.addAll(TRIGGERS);
        Set<String> problems = new LinkedHashSet<>();
        List<Loaded> loaded = new ArrayList<>();
        for (String name : names) {
            take(source.load(name, sets(posterior)), loaded, problems);
        }
        take(source.load(FORECAST, sets(blind)), loaded, problems);
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, List.copyOf(problems));
        }
        return new JudgedScenarios(loaded.subList(0, names.size()), loaded.get(names.size()));
    }

    private static List<String> sets(@Nullable String posterior) {
        return posterior == null ? List.of() : List.of("posterior=" + posterior);
    }

    private static void take(Loading loading, List<Loaded> loaded, Set<String> problems) {
        if (loading instanceof Loaded one) {
            loaded.add(one);
        } else if (loading instanceof Loading.Refused refused) {
            problems.addAll(refused.problems());
        }
    }

    Scenario base() {
        return patterns.get(0).scenario();
    }

    /** What is judged. */
    Validation.Subject subject() throws Refusal {
        List<Scenario> scenarios = patterns.stream().map(Loaded::scenario).toList();
        return new Validation.Subject(
                new PatternScenarios(scenarios.get(1), scenarios.get(0), scenarios.subList(2, scenarios.size())),
                forecast.scenario(),
                draws(patterns),
                draws(List.of(forecast)));
    }

    private static ParameterDraws draws(List<Loaded> loaded) throws Refusal {
        return Drawing.of(null, Set.of(), loaded.stream().map(Loaded::named).toList());
    }

    /** Whether the forecast takes its parameters from the posterior of the patterns, which knows its days. */
    boolean isForecastSighted() {
        return forecast.posterior().isPresent()
                && forecast.posterior().equals(patterns.get(0).posterior());
    }

    /** All scenarios as files, the base first and the forecast last, with the posteriors that they name. */
    SortedMap<String, String> files(EnsemblePlan plan) {
        SortedMap<String, String> files = Undertaking.scenarios(
                plan, patterns.stream().map(Loaded::resolvedYaml).toList());
        String named = forecast.posterior().isPresent() ? "posterior: " + BLIND + "\n" : "";
        files.put(ResultFolder.scenario(patterns.size()), forecast.resolvedYaml() + named);
        forecast.posterior().ifPresent(posterior -> files.put(BLIND, PosteriorTable.text(posterior)));
        return files;
    }
}
