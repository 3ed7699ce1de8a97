package org.brinksim.output.reference;

import java.io.IOException;

/** The page of what holds, what fails and what is not identified, made from committed tables. */
public final class ValidationPage {
    private ValidationPage() {}

    /**
     * The page in Markdown.
     *
     * @param tables the committed tables; those about synthetic worlds and rival structures may be missing
     * @param bank number of worlds of the bank that synthetic worlds were fitted by
     * @throws IOException if a table cannot be read
     */
    public static String text(ReferenceTables tables, int bank) throws IOException {
        Lines page = new Lines()
                .say("# What holds, what fails, what is not identified")
                .blank()
                .say(
                        "Made by `brink reproduce validation-page` from the tables under `calibration` and `validation` beside this page, which `brink reproduce` makes from the shipped scenarios and the record.")
                .say(
                        "Both states are held to the same rule. Intervals are 90 %% intervals. See also [the directional tests](directional.md), [runs beside the record](record.md) and [other borders](transfer.md).");
        PatternSections.holds(tables.validation("scorecard"), page);
        PatternSections.fails(tables.validation("scorecard"), page);
        FitSections.fit(tables, page);
        FitSections.unidentified(tables, page);
        TrustSections.machinery(tables, bank, page);
        TrustSections.rivals(tables, page);
        SkillSections.forecast(tables, page);
        ChanceSections.probabilities(tables, page);
        ChanceSections.coverage(tables, page);
        SkillSections.ablation(tables, page);
        limits(page);
        return page.toString();
    }

    private static void limits(Lines page) {
        page.heading("11. Limits")
                .say(
                        "- There is one course of history. Two large clashes and three near misses carry most of what is said here.")
                .say(
                        "- Sections 1 to 3 judge the fit `both` on a record that it partly knows. Only section 7 is held out.")
                .say(
                        "- Parameters that are not fitted are drawn from their priors; their ranges are assumptions where their source says so.")
                .say(
                        "- A pattern that holds is in keeping with the record. It does not show that its mechanism is the cause.")
                .say(
                        "- Not distinguishable is not the same as equal: with fifteen months a moderate difference can stay unseen.")
                .say(
                        "- Synthetic worlds come from the model itself. What they show of the machinery holds as far as the model does.");
    }
}
