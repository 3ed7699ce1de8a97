package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.Strategy;
import org.brinksim.output.folder.Strategy.Party;

/** Drafts the network of influence around the two states. */
final class NetworkDrafts {
    private static final String NAME = "network";
    private static final int ROW = 40;

    private final Drafting drafting;

    NetworkDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft influence() {
        FinishedFolder folder = drafting.folder();
        Strategy strategy = folder.strategy();
        boolean alone = strategy.parties("patron").isEmpty()
                && strategy.parties("organisation").isEmpty();
        if (alone || strategy.parties("state").size() != 2) {
            return new Drafting.Left(
                    NAME,
                    "There is no network of influence, since the scenario has neither patrons nor organisations"
                            + " (network.csv).");
        }
        NetworkLayout layout = NetworkLayout.of(strategy);
        String title = "Who backs, supplies and binds the two states at the start, "
                + folder.origin().start();
        StringBuilder subtitle = new StringBuilder("Wider lines are stronger");
        if (layout.most() > 0) {
            subtitle.append("; lines of arms grow with the mean number of systems a run, the widest ")
                    .append(Rounded.rounded(layout.most()))
                    .append(" over all days");
        }
        if (layout.has(Tie.PARTNERS) || layout.has(Tie.RIVALS)) {
            subtitle.append("; arcs at the left: how patrons stand to each other");
        }
        String note = "Ties as the scenario states them on the eve of the first day"
                + (layout.most() > 0 ? "; arms as the runs bring them. " : ". ")
                + SourceLine.uncertainty(folder);
        int rows = StrictMath.max(
                6,
                StrictMath.max(
                        layout.patrons().size(), 2 * layout.organisations().size()));
        return new Drafting.Drawn(new Chart(
                NAME,
                title,
                subtitle.toString(),
                SourceLine.of(folder, note, List.of()),
                alternative(title, layout),
                Drafting.WIDTH,
                170 + ROW * rows,
                new NetworkChart(layout)));
    }

    private static String alternative(String title, NetworkLayout layout) {
        List<String> sentences = new ArrayList<>(List.of(title + "."));
        for (Party state : layout.states()) {
            List<String> ties = new ArrayList<>();
            for (Party patron : layout.patrons()) {
                double backing = layout.strategy().relation("loyalty", patron.id(), state.id());
                double dependence = layout.strategy().relation("dependence", patron.id(), state.id());
                if (backing > 0 || dependence > 0) {
                    ties.add(patron.name() + " (backing " + Rounded.rounded(backing) + ", dependence "
                            + Rounded.rounded(dependence) + ")");
                }
            }
            if (!ties.isEmpty()) {
                sentences.add(state.name() + " is tied to " + String.join(", ", ties) + ".");
            }
        }
        return String.join(" ", sentences);
    }
}
