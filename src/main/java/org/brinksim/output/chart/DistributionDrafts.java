package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.Origin;
import org.brinksim.output.observed.Range;

/** Drafts the distributions of dead and displaced over the runs. */
final class DistributionDrafts {
    private static final String LEFT_OUT =
            "Recorded values are sums over the incidents of the same days; interim counts and claims of the opponent are"
                    + " left out of the range. ";

    private final Drafting drafting;

    DistributionDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft dead() {
        List<Distribution> parts = new ArrayList<>();
        List<String> states = drafting.folder().origin().states();
        add(parts, "Both sides", "m_deaths_reported", observed("dead", states));
        for (String state : states) {
            add(parts, state, FinishedFolder.sideMetric("m_deaths_reported", state), observed("dead", List.of(state)));
        }
        return draft(
                "dead", "Reported dead per run", "Reported dead per run (persons; logarithmic, zero apart)", parts);
    }

    Drafting.Draft displaced() {
        List<Distribution> parts = new ArrayList<>();
        for (String state : drafting.folder().origin().states()) {
            add(parts, state, FinishedFolder.sideMetric("m_displaced", state), observed("evacuated", List.of(state)));
        }
        String axis = "Displaced per run, each departure counted (persons; logarithmic, zero apart)";
        return draft("displaced", "People displaced per run", axis, parts);
    }

    private void add(List<Distribution> parts, String heading, String metric, Optional<Range> observed) {
        FinishedFolder folder = drafting.folder();
        if (folder.runs().has(metric) && folder.runs().size() > 0) {
            parts.add(
                    new Distribution(heading, Distribution.values(folder.runs().metric(metric)), observed));
        }
    }

    private Optional<Range> observed(String quantity, List<String> sides) {
        return drafting.record().flatMap(record -> record.total(quantity, sides));
    }

    private Drafting.Draft draft(String name, String title, String axis, List<Distribution> parts) {
        if (parts.isEmpty()) {
            return new Drafting.Left(
                    name, "There is no distribution of " + name + ", since no run finished with that metric.");
        }
        FinishedFolder folder = drafting.folder();
        Origin from = folder.origin();
        String quantity = name.equals("dead") ? "dead" : "evacuated";
        List<String> keys =
                drafting.record().map(record -> record.sources(quantity)).orElse(List.of());
        String note = (keys.isEmpty() ? "" : LEFT_OUT) + SourceLine.uncertainty(folder);
        String subtitle = "Share of " + Rounded.plain(folder.runs().size()) + " runs of " + from.start() + " to "
                + from.end() + ", by size";
        int height = 130 + 135 * parts.size();
        return new Drafting.Drawn(new Chart(
                name,
                title,
                subtitle,
                SourceLine.of(folder, note, keys),
                alternative(title, parts),
                Drafting.WIDTH,
                height,
                new DistributionChart(axis, parts)));
    }

    private static String alternative(String title, List<Distribution> parts) {
        StringBuilder words = new StringBuilder(title).append('.');
        for (Distribution part : parts) {
            words.append(' ').append(part.summary());
            part.observed().ifPresent(range -> words.append("; record ").append(FanDrafts.ranged(range)));
            words.append('.');
        }
        return words.toString();
    }
}
