package org.brinksim.output.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.output.folder.DealLife;
import org.brinksim.output.folder.FinishedFolder;

/** Drafts the survival curve of ceasefires. */
final class SurvivalDrafts {
    private static final String NAME = "ceasefires";
    private static final double HOURS_PER_DAY = 24;
    private static final double TWO_DAYS = 2;
    private static final int OPERATION_RUNG = 6;
    private static final Color RECORD_BAND = new Color(0xE2E2E2);
    private static final Color UPPER_BAND = new Color(0xF6D9C2);

    private final Drafting drafting;

    SurvivalDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft ceasefires() {
        FinishedFolder folder = drafting.folder();
        if (folder.deals().stream().mapToInt(DealLife::count).sum() == 0) {
            return new Drafting.Left(
                    NAME, "There is no survival curve of ceasefires, since no deal was agreed in any run.");
        }
        List<SurvivalChart.Curve> curves = new ArrayList<>();
        Survival record = recorded();
        if (record.count() > 0) {
            curves.add(
                    new SurvivalChart.Curve(label("record", record), record, Palette.BLACK, Marks.MEDIUM, RECORD_BAND));
        }
        Survival all = simulated(deal -> true);
        Survival upper = simulated(deal -> deal.topRung() >= OPERATION_RUNG);
        if (upper.count() > 0 && upper.count() < all.count()) {
            curves.add(new SurvivalChart.Curve(
                    label("runs, episodes at rung 6 or 7", upper),
                    upper,
                    Palette.VERMILLION,
                    Marks.DASHED,
                    UPPER_BAND));
        }
        curves.add(new SurvivalChart.Curve(
                label("runs, all deals", all), all, Palette.BLUE, Marks.THICK, Palette.WIDE_BAND));
        return drawn(curves, all, record);
    }

    private Drafting.Draft drawn(List<SurvivalChart.Curve> curves, Survival all, Survival record) {
        FinishedFolder folder = drafting.folder();
        double longest = StrictMath.max(730, folder.origin().days()) * 1.05;
        String title = "How long ceasefires hold";
        String level = Rounded.percent(folder.origin().level());
        String subtitle = "Kaplan–Meier curves with " + level
                + " intervals; deals still holding when last seen are counted as such";
        String note = "Intervals: Greenwood, on the scale log(−log), deals treated as independent although deals of one"
                + " run are not. " + SourceLine.uncertainty(folder);
        List<String> keys = drafting.record()
                .map(known ->
                        known.ceasefires().stream().map(ObservedCeasefire::id).toList())
                .orElse(List.of());
        String words = title + ". Of " + Rounded.plain(all.count()) + " simulated deals "
                + Rounded.percent(all.share(TWO_DAYS)) + " still hold after 2 days"
                + (record.count() > 0
                        ? ", of " + record.count() + " recorded deals " + Rounded.percent(record.share(TWO_DAYS)) + "."
                        : ".");
        return new Drafting.Drawn(new Chart(
                NAME,
                title,
                subtitle,
                SourceLine.of(folder, note, keys),
                words,
                Drafting.WIDTH,
                470,
                new SurvivalChart(curves, longest)));
    }

    private static String label(String words, Survival curve) {
        return words + " (n = " + Rounded.plain(curve.count()) + ")";
    }

    private Survival simulated(Predicate<DealLife> which) {
        Survival.Observations observations = new Survival.Observations();
        drafting.folder().deals().stream()
                .filter(which)
                .forEach(deal -> observations.add(deal.days(), deal.failed(), deal.count()));
        return observations.curve(drafting.folder().origin().level());
    }

    private Survival recorded() {
        Survival.Observations observations = new Survival.Observations();
        drafting.record()
                .map(known -> known.ceasefires())
                .orElse(List.of())
                .forEach(deal -> observations.add(deal.lastedHours().best() / HOURS_PER_DAY, !deal.censored(), 1));
        return observations.curve(drafting.folder().origin().level());
    }
}
