package org.brinksim.output.reference;

import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.record.RecordRow;
import org.brinksim.experiment.record.RecordSection;
import org.brinksim.experiment.record.RecordSizes;
import org.brinksim.experiment.record.Recorded;

/** The page that puts base runs beside the record. */
public final class RecordPage {
    private RecordPage() {}

    /**
     * The page in Markdown: the rows that do not agree, then all of them.
     *
     * @param parameters where the parameters of the runs come from
     * @param sizes how many runs of each scenario there were
     * @param purchases the name of the scenario of the purchases
     * @param sections what was compared
     */
    public static String text(String parameters, RecordSizes sizes, String purchases, List<RecordSection> sections) {
        StringBuilder page = new StringBuilder(head(parameters, sizes, purchases));
        page.append("\n## Where the runs miss the record\n\n");
        sections.forEach(section -> misses(section, page));
        sections.forEach(section -> section(section, page));
        return page.toString();
    }

    private static String head(String parameters, RecordSizes sizes, String purchases) {
        return String.format(Locale.ROOT, """
                # The base scenario against the record

                Parameters: %s. Made by
                `brink reproduce record`.

                %,d runs of the base scenario (2021 to 2022), %,d of `%s` and %,d of each clash, all with seed 1. "90 %%" is
                the range from 5 to 95 %% of the runs; for a share of pooled cases it is the score interval of the share. A recorded share has
                its own score interval in brackets. "Agrees" says whether the two ranges meet; the record is a single course of history.
                Recorded values and source keys are read from the evidence tables.
                """, parameters, sizes.base(), sizes.purchases(), purchases, sizes.clash());
    }

    private static void misses(RecordSection section, StringBuilder page) {
        for (RecordRow row : section.rows()) {
            if (row.isMiss()) {
                miss(
                        page,
                        section,
                        "%s: simulated %s (%s), record %s",
                        row.what(),
                        mean(row),
                        range(row),
                        row.record().words());
            }
        }
    }

    private static void miss(StringBuilder page, RecordSection section, String form, Object... words) {
        page.append("- ")
                .append(section.title())
                .append(": ")
                .append(String.format(Locale.ROOT, form, words))
                .append('\n');
    }

    /** Adds a section: its heading, what is compared and its rows. */
    static void section(RecordSection section, StringBuilder page) {
        page.append("\n## ").append(section.title()).append("\n\n");
        page.append(section.note()).append("\n\n");
        if (!section.rows().isEmpty()) {
            page.append("| what | n | mean | 90 % | record | source | agrees |\n|---|---|---|---|---|---|---|\n");
            section.rows().forEach(row -> page.append(line(row)));
        }
    }

    private static String line(RecordRow row) {
        String verdict = row.isCompared() ? row.agrees() ? "yes" : "no" : "–";
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s | %s |\n",
                row.what(),
                row.n(),
                mean(row),
                range(row),
                row.record().words(),
                row.record().source(),
                verdict);
    }

    private static String mean(RecordRow row) {
        return Double.isNaN(row.mean()) ? "–" : Recorded.number(row.mean());
    }

    private static String range(RecordRow row) {
        return Double.isNaN(row.low()) ? "–" : Recorded.number(row.low()) + " to " + Recorded.number(row.high());
    }
}
