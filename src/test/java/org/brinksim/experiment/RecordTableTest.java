package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.brinksim.conflict.EventKind;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.simulation.CeasefireLife;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed table of base runs beside the record is what the shipped scenarios give; {@code -Dupdate.reference} writes it. */
@Tag("long")
class RecordTableTest {
    private static final String BASE = "kyrgyzstan-tajikistan";
    private static final int RUNS = 2_000;
    private static final int PURCHASE_RUNS = 500;
    private static final int CLASH_RUNS = 4_000;
    private static final Path TABLE = Path.of("results/reference/record.md");

    private final Evidence evidence = Evidence.of(BASE);
    private final RecordPage page = new RecordPage();

    @Test
    void matchesTheShippedScenarios() throws IOException {
        String table = table();
        if (System.getProperty("update.reference") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private String table() {
        arms();
        RecordRuns base = RecordRuns.of(BASE, RUNS);
        systems(base);
        spending(base);
        ThirdPartyRecord acts = new ThirdPartyRecord(evidence, page, base);
        thirdParties(acts);
        deals(base);
        SupportRecord april = new SupportRecord("april-2021", LocalDate.of(2021, 4, 28), CLASH_RUNS);
        SupportRecord september = new SupportRecord("september-2022", LocalDate.of(2022, 9, 14), CLASH_RUNS);
        support(april, september);
        return page.text(head());
    }

    private static String head() {
        return String.format(Locale.ROOT, """
                # The base scenario against the record

                Not a fit: parameters are the declared starting values. Made by
                `mvn -B verify -Plong -Dtest=RecordTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.reference`.

                %,d runs of the base scenario (2021 to 2022), %,d of `from-2016-market` and %,d of each clash, all with seed 1. "90 %%" is
                the range from 5 to 95 %% of the runs; for a share of pooled cases it is the score interval of the share. A recorded share has
                its own score interval in brackets. "Agrees" says whether the two ranges meet; the record is a single course of history.
                Recorded values and source keys are read from the evidence tables.
                """, RUNS, PURCHASE_RUNS, CLASH_RUNS);
    }

    private void arms() {
        page.section(
                "Purchases 2016 to 2021",
                "Scenario `from-2016-market`. The recorded figure may echo a gift of 2017 of about the same value (seed-4, R10 R11), so that"
                        + " it is put beside both what arrived and what was paid.");
        new ArmsRecord(evidence, page).purchases(RecordRuns.of("from-2016-market", PURCHASE_RUNS));
    }

    private void systems(RecordRuns base) {
        ArmsRecord arms = new ArmsRecord(evidence, page);
        page.section(
                "Systems that arrived 2021 to 2022",
                "Number of systems a run (munitions in millions of rounds) beside the register of deliveries of those years; 0 stands where"
                        + " the register has none. Flows below 0.1 a run that are not in the register are left out; the model has no class for what the register calls other. Deliveries on record"
                        + " outside the register: " + arms.others(base) + ".");
        arms.systems(base);
    }

    private void spending(RecordRuns base) {
        page.section(
                "Military spending after a lost episode",
                "An episode at rung ≥ 6 is lost by the side with more dead or less ground gained. The record has the largest rise from one"
                        + " year to the next; the first row of a side has the year before it. What"
                        + " the two states spend without a lost episode stays at the last recorded value before the run.");
        new ArmsRecord(evidence, page).spending(base);
    }

    private void thirdParties(ThirdPartyRecord acts) {
        page.section(
                "Third parties",
                "Base runs beside the rows of the diplomacy table of the same years; a row that names several actors counts for each of them"
                        + " and once for anybody. Calls for restraint that go with an offer of help are offers in the table. It has no kind of"
                        + " row for pressure and missions. For episodes the record has the"
                        + " large clashes, and rows up to 30 days after their first day. Actors with fewer than one act in 100 runs and no"
                        + " row are left out.");
        for (EventKind kind : List.of(EventKind.OFFER, EventKind.STATEMENT, EventKind.MISSION, EventKind.PRESSURE)) {
            acts.acts(kind);
            acts.episodes(kind);
        }
        acts.statementsOfPatrons();
        acts.missionsAtHome();
    }

    private void deals(RecordRuns base) {
        page.section(
                "Deals",
                "Deals of base runs beside the counted rows of the ceasefires table (ids as source). Lives are cut off by the end of the"
                        + " calendar; medians are of Kaplan-Meier curves and are not judged.");
        List<CeasefireLife> lives = base.outcomes().stream()
                .flatMap(run -> run.ceasefires().stream())
                .toList();
        new DealRecord(evidence, page, lives.stream(), deal -> true).rows("all deals");
        new DealRecord(
                        evidence,
                        page,
                        lives.stream().filter(life -> life.topRung() >= RecordRuns.INCURSION),
                        this::isAfterIncursion)
                .rows("after rung 6");
    }

    private boolean isAfterIncursion(ObservedCeasefire deal) {
        return evidence.incident(deal.incident())
                .rung()
                .filter(rung -> rung.level() >= RecordRuns.INCURSION)
                .isPresent();
    }

    private void support(SupportRecord april, SupportRecord september) {
        page.section(
                "Support of the two leaderships",
                "Change from the day before the trigger to two weeks after it, as a share; the record has directions, no numbers. 90 % is"
                        + " the interval of the mean here, and it must lie on the recorded side of 0.");
        april.rows(page);
        september.rows(page);
    }
}
