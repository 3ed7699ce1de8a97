package org.brinksim.output.report;

import java.util.List;

/**
 * The part of a section about one alternative of a comparison.
 *
 * @param heading what is compared
 * @param findings findings as sentences
 * @param table every metric, ranked
 * @param parting where the worlds of the widest pair part, as sentences
 */
public record Contrast(String heading, List<String> findings, Grid table, List<String> parting) {
    /** Copies the lists. */
    public Contrast {
        findings = List.copyOf(findings);
        parting = List.copyOf(parting);
    }
}
