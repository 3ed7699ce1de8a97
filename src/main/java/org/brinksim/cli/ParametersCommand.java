package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.brinksim.config.Numbers;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brink params}: the declared parameters. */
@Command(
        name = "params",
        description = "List the parameters of the model with units, defaults, ranges, priors and sources.",
        footer = {"%nExamples:", "  brink params", "  brink params --mechanism ceasefires --json"})
final class ParametersCommand implements Callable<Integer> {
    @Option(names = "--mechanism", paramLabel = "NAME", description = "Only those of one part of the model.")
    private String mechanism = "";

    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() {
        List<String> known =
                Parameters.all().stream().map(Parameter::mechanism).distinct().toList();
        if (!mechanism.isEmpty() && !known.contains(mechanism)) {
            String message = "--mechanism " + mechanism + " is not known; allowed are " + String.join(", ", known);
            return answer.refuse(message, ExitCode.INVALID_INPUT);
        }
        List<Parameter> chosen = Parameters.all().stream()
                .filter(parameter ->
                        mechanism.isEmpty() || parameter.mechanism().equals(mechanism))
                .toList();
        if (answer.isJson()) {
            printJson(chosen);
        } else {
            print(chosen);
        }
        return ExitCode.DONE.number();
    }

    private void print(List<Parameter> chosen) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("NAME", "DEFAULT", "UNIT", "ALLOWED", "PRIOR", "MEANING"));
        for (Parameter parameter : chosen) {
            rows.add(List.of(
                    parameter.name(),
                    Numbers.text(parameter.initial()),
                    parameter.unit(),
                    Numbers.range(parameter.low(), parameter.high()),
                    parameter.prior() == null ? "-" : parameter.prior().toString(),
                    parameter.meaning()));
        }
        answer.columns(rows);
    }

    private void printJson(List<Parameter> chosen) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Parameter parameter : chosen) {
            ObjectNode entry = json.addObject()
                    .put("name", parameter.name())
                    .put("unit", parameter.unit())
                    .put("default", parameter.initial());
            bound(entry, "low", parameter.low());
            bound(entry, "high", parameter.high());
            if (parameter.prior() == null) {
                entry.putNull("prior");
            } else {
                entry.put("prior", parameter.prior().toString());
            }
            entry.put("source", parameter.source())
                    .put("mechanism", parameter.mechanism())
                    .put("meaning", parameter.meaning())
                    .put("shows_in", parameter.shows().metric())
                    .put("direction", parameter.shows().direction().name().toLowerCase(Locale.ROOT))
                    .put("fitted", parameter.calibrated());
        }
        answer.json(json);
    }

    private static void bound(ObjectNode entry, String key, double value) {
        if (Double.isFinite(value)) {
            entry.put(key, value);
        } else {
            entry.putNull(key);
        }
    }
}
