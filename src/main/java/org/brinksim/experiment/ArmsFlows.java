package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Transfer;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.ExactCounts;

/**
 * Arms that reached the states over runs, by supplier, recipient, calendar year and class; exact, so that the order of adding
 * and merging does not show.
 */
public final class ArmsFlows {
    /** Name of all classes together but soldiers and rounds, as registers of arms transfers count. */
    public static final String WEAPONS = "weapons";

    private final Scenario scenario;
    private final SortedMap<Flow, Seen> flows = new TreeMap<>();
    private long runs;

    /**
     * What flows.
     *
     * @param supplier id of the supplier
     * @param recipient id of the receiving state
     * @param year calendar year
     * @param system class of arms, or {@link #WEAPONS}
     */
    public record Flow(String supplier, String recipient, int year, String system) implements Comparable<Flow> {
        private static final Comparator<Flow> ORDER = Comparator.comparing(Flow::supplier)
                .thenComparing(Flow::recipient)
                .thenComparingInt(Flow::year)
                .thenComparing(Flow::system);

        @Override
        public int compareTo(Flow other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A flow over all runs.
     *
     * @param flow what flows
     * @param runs number of runs, those without it included
     * @param systems mean number of systems a run
     * @param low 5 % of the runs have at most so many
     * @param high 95 % of the runs have at most so many
     * @param musd mean value a run in US$ m
     */
    public record Row(Flow flow, long runs, double systems, double low, double high, double musd) {}

    /** Systems and value of a flow in the runs that have it. */
    private record Seen(ExactCounts systems, Accumulator musd) {
        Seen() {
            this(new ExactCounts(), new Accumulator());
        }

        void merge(Seen other) {
            systems.merge(other.systems);
            musd.merge(other.musd);
        }
    }

    /**
     * Starts empty.
     *
     * @param scenario the scenario of the runs
     */
    public ArmsFlows(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Adds a run. */
    public void add(RunOutcome outcome) {
        runs++;
        SortedMap<Flow, double[]> sums = new TreeMap<>();
        for (Transfer transfer : outcome.transfers()) {
            add(sums, flow(transfer, transfer.system().key()), transfer);
            if (isWeapon(transfer.system())) {
                add(sums, flow(transfer, WEAPONS), transfer);
            }
        }
        sums.forEach((flow, sum) -> {
            Seen seen = flows.computeIfAbsent(flow, key -> new Seen());
            seen.systems().add(sum[0]);
            seen.musd().add(sum[1]);
        });
    }

    private static boolean isWeapon(EquipmentClass system) {
        return system != EquipmentClass.INFANTRY && system != EquipmentClass.MUNITIONS;
    }

    private Flow flow(Transfer transfer, String system) {
        return new Flow(
                transfer.supplier(),
                scenario.states().get(transfer.recipient()).id(),
                scenario.calendar().date(transfer.day()).getYear(),
                system);
    }

    private static void add(SortedMap<Flow, double[]> sums, Flow flow, Transfer transfer) {
        double[] sum = sums.computeIfAbsent(flow, key -> new double[2]);
        sum[0] += transfer.count();
        sum[1] += transfer.musd();
    }

    /** Adds all that another one has seen. */
    public void merge(ArmsFlows other) {
        runs += other.runs;
        other.flows.forEach(
                (flow, seen) -> flows.computeIfAbsent(flow, key -> new Seen()).merge(seen));
    }

    /** Every flow that some run has, in order of supplier, recipient, year and class. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        flows.forEach((flow, seen) -> rows.add(row(flow, seen)));
        return rows;
    }

    private Row row(Flow flow, Seen seen) {
        ExactCounts all = new ExactCounts();
        all.merge(seen.systems());
        all.add(0, Math.toIntExact(runs - all.n()));
        return new Row(
                flow,
                runs,
                all.mean(),
                all.quantile(.05),
                all.quantile(.95),
                seen.musd().sum() / runs);
    }
}
