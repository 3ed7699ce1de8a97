package org.brinksim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.config.ShippedScenarios;
import org.brinksim.evidence.Evidence;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Replication;
import org.brinksim.experiment.directional.DirectionalRuns;
import org.brinksim.experiment.directional.DirectionalTest;
import org.brinksim.experiment.directional.Expectation;
import org.brinksim.experiment.directional.Expectations;
import org.brinksim.experiment.record.AgainstRecord;
import org.brinksim.experiment.record.RecordCases;
import org.brinksim.experiment.record.RecordSection;
import org.brinksim.experiment.record.RecordSizes;
import org.brinksim.experiment.record.Transfer;
import org.brinksim.experiment.record.TriggerRow;
import org.brinksim.experiment.record.TriggerRuns;
import org.brinksim.experiment.validation.PatternJudge;
import org.brinksim.experiment.validation.PatternScenarios;
import org.brinksim.experiment.validation.Scorecard;
import org.brinksim.output.reference.DirectionalPage;
import org.brinksim.output.reference.PlausibilityPage;
import org.brinksim.output.reference.RecordPage;
import org.brinksim.output.reference.TransferPage;
import org.brinksim.scenario.Scenario;

/** The tables that put runs of shipped scenarios beside what was said about them beforehand. */
final class TableProducts {
    /** The scenario that the others start from. */
    static final String BASE = "kyrgyzstan-tajikistan";

    private static final String PURCHASES = "from-2016-market";
    private static final int RESAMPLES = 200;

    private TableProducts() {}

    static String plausibility(Workshop workshop) throws Refusal {
        PatternJudge.Size size =
                new PatternJudge.Size(workshop.runs(500), workshop.runs(1_000), workshop.runs(4_000), RESAMPLES);
        PatternScenarios scenarios = JudgedScenarios.load(workshop.services().scenarios(), null, null)
                .subject()
                .patterns();
        Scorecard card =
                new PatternJudge(scenarios, Evidence.of(BASE), workshop.maker(), ParameterDraws.none()).judge(size);
        Replication runs = workshop.unfitted();
        List<TriggerRow> triggers = scenarios.triggers().stream()
                .map(trigger -> TriggerRuns.of(runs, trigger, size.trigger()))
                .toList();
        return PlausibilityPage.text(size, card, triggers);
    }

    static String record(Workshop workshop) throws Refusal {
        RecordSizes sizes = new RecordSizes(workshop.runs(2_000), workshop.runs(500), workshop.runs(4_000));
        RecordCases cases = new RecordCases(
                workshop.scenario(BASE),
                workshop.scenario(PURCHASES),
                List.of(
                        clash(workshop, "april-2021", "2021-04-27", "2021-05-12"),
                        clash(workshop, "september-2022", "2022-09-13", "2022-09-28")));
        AgainstRecord against = new AgainstRecord(Evidence.of(BASE), cases, sizes, workshop.replication());
        return RecordPage.text(workshop.parameters(), sizes, PURCHASES, against.sections());
    }

    private static RecordCases.Clash clash(Workshop workshop, String name, String eve, String twoWeeksAfter)
            throws Refusal {
        return new RecordCases.Clash(
                workshop.scenario(name, "calendar.end=" + eve),
                workshop.scenario(name, "calendar.end=" + twoWeeksAfter));
    }

    static String directional(Workshop workshop) throws Refusal {
        int pairs = workshop.runs(4_000);
        List<DirectionalTest> tests = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        Map<String, Scenario> bases = new LinkedHashMap<>();
        for (String name : ShippedScenarios.names()) {
            Expectations expected = expected(name);
            for (Expectation expectation : expected.rows()) {
                Scenario base = bases.get(expected.against());
                if (base == null) {
                    base = workshop.scenario(expected.against());
                    bases.put(expected.against(), base);
                }
                tests.add(new DirectionalTest(workshop.scenario(name), base, expectation));
            }
            if (!expected.note().isEmpty()) {
                notes.put(name, expected.note());
            }
        }
        return DirectionalPage.text(
                workshop.parameters(), pairs, new DirectionalRuns(workshop.replication(), pairs).results(tests), notes);
    }

    static String transfer(Workshop workshop) throws Refusal {
        List<RecordSection> sections = new ArrayList<>();
        for (String border : List.of("armenia-azerbaijan", "kyrgyzstan-uzbekistan")) {
            sections.add(Transfer.of(
                    Evidence.of(border), workshop.scenario(border), workshop.replication(), workshop.runs(2_000)));
        }
        return TransferPage.text(workshop.parameters(), sections);
    }

    /** What a shipped scenario says is expected of it. */
    static Expectations expected(String name) throws Refusal {
        Reading reading = ScenarioReader.readShipped(name);
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.about().expected();
        }
        List<String> problems = ((Reading.Refused) reading)
                .problems().stream().map(Object::toString).toList();
        throw new Refusal(ExitCode.INVALID_INPUT, problems);
    }
}
