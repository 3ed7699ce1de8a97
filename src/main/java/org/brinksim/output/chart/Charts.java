package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.folder.Finished;
import org.brinksim.output.folder.FinishedCalibration;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.FinishedSearch;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.FinishedValidation;
import org.brinksim.output.folder.Origin;
import org.brinksim.output.observed.ObservedRecord;

/**
 * The charts of a finished folder.
 *
 * @param drawn charts for which the folder has data, in the order of the report
 * @param omissions a sentence for each chart that is left out
 */
public record Charts(List<Chart> drawn, List<String> omissions) {
    public Charts {
        drawn = List.copyOf(drawn);
        omissions = List.copyOf(omissions);
    }

    /** Drafts every kind of chart of the folder; nothing is rendered yet. */
    public static Charts of(Finished finished) {
        if (finished instanceof FinishedSweep sweep) {
            return of(new SweepDrafts(sweep).all());
        }
        if (finished instanceof FinishedSearch search) {
            return of(new SearchDrafts(search).all());
        }
        if (finished instanceof FinishedCalibration calibration) {
            return of(new CalibrationDrafts(calibration).all());
        }
        return finished instanceof FinishedValidation validation
                ? of(new ValidationDrafts(validation).all())
                : of(runs((FinishedFolder) finished));
    }

    private static List<Drafting.Draft> runs(FinishedFolder folder) {
        Origin from = folder.origin();
        Drafting drafting = new Drafting(folder, ObservedRecord.of(from.states(), from.start(), from.end()));
        FanDrafts fans = new FanDrafts(drafting);
        DistributionDrafts distributions = new DistributionDrafts(drafting);
        List<Drafting.Draft> drafts = new ArrayList<>(new ComparisonDrafts(folder).all());
        drafts.addAll(List.of(
                fans.deaths(),
                distributions.dead(),
                distributions.displaced(),
                fans.incidentCounts(),
                new MapDrafts(drafting).incidents(),
                new SurvivalDrafts(drafting).ceasefires(),
                new NetworkDrafts(drafting).influence(),
                new ArmsDrafts(drafting).flows(),
                new LadderDrafts(drafting).timeline()));
        return drafts;
    }

    private static Charts of(List<Drafting.Draft> drafts) {
        List<Chart> drawn = new ArrayList<>();
        List<String> omissions = new ArrayList<>();
        for (Drafting.Draft draft : drafts) {
            if (draft instanceof Drafting.Drawn done) {
                drawn.add(done.chart());
            } else if (draft instanceof Drafting.Left left) {
                omissions.add(left.reason());
            }
        }
        return new Charts(drawn, omissions);
    }
}
