package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.experiment.forecast.Forecast;
import org.brinksim.experiment.forecast.ForecastRuns;
import org.brinksim.output.Hash;
import org.brinksim.output.reference.ForecastPage;
import org.brinksim.scenario.Scenario;

/** A forecast as a folder: page, table, what they were made from, and the hashes that show that none of it was changed. */
final class ForecastProduct {
    private static final int RUNS = 1_000;
    private static final String PAGE = "forecast.md";
    private static final String TABLE = "forecast.csv";
    private static final String MANIFEST = "manifest.json";
    private static final String HASHES = "SHA256SUMS";

    private ForecastProduct() {}

    /** The files of the forecast of a scenario. */
    static List<String> files(String scenario) {
        return Stream.of(PAGE, TABLE, MANIFEST, HASHES)
                .map(file -> scenario + "/" + file)
                .toList();
    }

    /**
     * Makes the forecast of a scenario.
     *
     * @param name the scenario
     * @param issued the day on which the committed forecast was made
     */
    static Map<String, byte[]> make(Workshop workshop, String name, String issued) throws Refusal {
        Scenario scenario = workshop.scenario(name);
        int runs = workshop.runs(RUNS);
        Forecast forecast = new ForecastRuns(workshop.replication(), years(workshop, scenario), runs).forecast();
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PAGE, ForecastPage.text(scenario.title(), name, workshop.parameters(), issued, forecast));
        texts.put(TABLE, ForecastPage.csv(forecast));
        texts.put(MANIFEST, SummaryJson.text(manifest(workshop, name, issued, forecast)) + "\n");
        texts.put(HASHES, hashes(texts));
        return texts.entrySet().stream()
                .collect(Collectors.toMap(
                        file -> name + "/" + file.getKey(),
                        file -> file.getValue().getBytes(StandardCharsets.UTF_8)));
    }

    /** The scenario up to the end of each of its years. */
    private static List<Scenario> years(Workshop workshop, Scenario scenario) throws Refusal {
        List<Scenario> years = new ArrayList<>();
        LocalDate start = scenario.calendar().start();
        LocalDate last = scenario.calendar().end();
        for (int year = 1; !start.plusYears(year).minusDays(1).isAfter(last); year++) {
            LocalDate end = start.plusYears(year).minusDays(1);
            years.add(workshop.scenario(scenario.name(), "calendar.end=" + end));
        }
        return years;
    }

    private static ObjectNode manifest(Workshop workshop, String name, String issued, Forecast forecast)
            throws Refusal {
        return SummaryJson.object()
                .put("issued", issued)
                .put("version", Release.running().version())
                .put("scenario", name)
                .put("scenario_sha256", Hash.of(workshop.resolved(name)))
                .put("parameters", workshop.parameters())
                .put("parameters_of_runs_sha256", Hash.of(forecast.parameters()))
                .put("different_parameters", forecast.draws())
                .put("seed", Workshop.SEED)
                .put("runs", forecast.runs());
    }

    /** The hashes of files as {@code sha256sum} writes and checks them. */
    private static String hashes(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> Hash.of(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
