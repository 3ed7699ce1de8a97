package org.brinksim.output.report;

import java.util.List;

/**
 * The part of the report about one folder.
 *
 * @param id id of the section within the page
 * @param heading name of the scenario in words
 * @param scope what was simulated and what kind of uncertainty the numbers carry
 * @param contrasts the alternatives of a comparison, empty where nothing is compared
 * @param findings findings as sentences
 * @param tables the tables of a sweep or a search, empty for runs of a scenario
 * @param pictures charts
 * @param omissions why charts are left out, as sentences
 * @param summary metrics over all runs
 * @param thirdParties what patrons and organisations did
 * @param observed statements of the record beside the runs
 * @param figures the numbers of the scenario with their sources
 * @param failures runs that failed
 * @param provenance where the results come from
 * @param command the command that makes them again
 */
public record Section(
        String id,
        String heading,
        List<String> scope,
        List<Contrast> contrasts,
        List<String> findings,
        List<Grid> tables,
        List<Picture> pictures,
        List<String> omissions,
        Grid summary,
        Grid thirdParties,
        List<Grid> observed,
        Grid figures,
        Grid failures,
        Grid provenance,
        String command) {
    public Section {
        scope = List.copyOf(scope);
        contrasts = List.copyOf(contrasts);
        findings = List.copyOf(findings);
        pictures = List.copyOf(pictures);
        omissions = List.copyOf(omissions);
        observed = List.copyOf(observed);
        tables = List.copyOf(tables);
    }

    /** Whether it is about a sweep or a search, which have tables of their own. */
    public boolean isExperiment() {
        return !tables.isEmpty();
    }
}
