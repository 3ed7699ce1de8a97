package org.brinksim.output.reference;

import java.util.List;
import org.brinksim.experiment.record.RecordSection;

/** The page of what the same structure gives on other borders. */
public final class TransferPage {
    private TransferPage() {}

    /**
     * The page in Markdown.
     *
     * @param parameters where the parameters of the runs come from, in words
     * @param sections one border each
     */
    public static String text(String parameters, List<RecordSection> sections) {
        StringBuilder page = new StringBuilder("""
                # Other borders

                The structure of the model and its parameters are those of the border it was made for; only the data of the scenario are
                those of the other border. Nothing was set or chosen by looking at these rows, and they are told as they are.
                """);
        page.append("Parameters: ").append(parameters).append(". Seed 1. Made by `brink reproduce transfer`.\n\n");
        page.append("""
                "90 %" is the range from 5 to 95 % of the runs. The record counts what its tables hold over the same days: the dead are
                the lowest figures of the incidents in the table, so that there were as many or more. "Agrees" says whether the two ranges
                meet; the record is a single course of history, and a border with few incidents is not much of a test.
                """);
        sections.forEach(section -> RecordPage.section(section, page));
        return page.toString();
    }
}
