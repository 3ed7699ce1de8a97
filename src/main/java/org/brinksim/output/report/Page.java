package org.brinksim.output.report;

import java.util.List;

/**
 * The whole report.
 *
 * @param title title of the page
 * @param sections one part per folder
 * @param comparison metrics of the folders beside each other, empty for one folder
 */
public record Page(String title, List<Section> sections, Grid comparison) {
    public Page {
        sections = List.copyOf(sections);
    }

    /** Whether a section compares alternatives with a base. */
    public boolean isComparison() {
        return sections.stream().anyMatch(section -> !section.contrasts().isEmpty());
    }
}
