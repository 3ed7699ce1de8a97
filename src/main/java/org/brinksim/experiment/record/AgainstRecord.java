package org.brinksim.experiment.record;

import java.util.List;
import org.brinksim.conflict.EventKind;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.experiment.Replication;
import org.brinksim.simulation.CeasefireLife;

/** Puts runs beside purchases, spending, third parties, deals and support on record. */
public final class AgainstRecord {
    private final Evidence evidence;
    private final RecordCases cases;
    private final RecordSizes sizes;
    private final Replication replication;
    private final RecordSections page = new RecordSections();

    /**
     * A comparison.
     *
     * @param evidence the record
     * @param cases the scenarios that run
     * @param sizes how many runs of each
     * @param replication makes the runs
     */
    public AgainstRecord(Evidence evidence, RecordCases cases, RecordSizes sizes, Replication replication) {
        this.evidence = evidence;
        this.cases = cases;
        this.sizes = sizes;
        this.replication = replication;
    }

    /** Makes the runs and puts them beside the record. */
    public List<RecordSection> sections() {
        arms();
        RecordRuns base = RecordRuns.of(replication, cases.base(), sizes.base());
        systems(base);
        spending(base);
        ThirdPartyRecord acts = new ThirdPartyRecord(evidence, page, base);
        thirdParties(acts);
        deals(base);
        List<SupportRecord> clashes = cases.clashes().stream()
                .map(clash -> new SupportRecord(clash, replication, sizes.clash()))
                .toList();
        support(clashes);
        patterns(base, acts, clashes);
        return page.all();
    }

    private void patterns(RecordRuns base, ThirdPartyRecord acts, List<SupportRecord> clashes) {
        page.section(
                "Patterns",
                "Targets fixed before any run was looked at; runs of the base scenario, for P14 those of the two clashes."
                        + " The results hold arrivals of arms, not stocks: P11 is read from arrivals.");
        PatternRecord patterns = new PatternRecord(page, base);
        patterns.thirdParties(acts);
        patterns.arms();
        clashes.forEach(clash -> patterns.support(clash.clash(), clash));
    }

    private void arms() {
        page.section(
                "Purchases 2016 to 2021",
                "Scenario `" + cases.purchases().name()
                        + "`. The recorded figure may echo a gift of 2017 of about the same value (seed-4, R10 R11), so that"
                        + " it is put beside both what arrived and what was paid.");
        new ArmsRecord(evidence, page).purchases(RecordRuns.of(replication, cases.purchases(), sizes.purchases()));
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

    private void support(List<SupportRecord> clashes) {
        page.section(
                "Support of the two leaderships",
                "Change from the day before the trigger to two weeks after it, as a share; the record has directions, no numbers. 90 % is"
                        + " the interval of the mean here, and it must lie on the recorded side of 0.");
        clashes.forEach(clash -> clash.rows(page));
    }
}
