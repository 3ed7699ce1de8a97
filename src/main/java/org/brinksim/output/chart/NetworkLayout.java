package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.output.folder.Strategy;
import org.brinksim.output.folder.Strategy.ArmsFlow;
import org.brinksim.output.folder.Strategy.Party;

/**
 * What stands where in the network of influence. Patrons that lean to the first state stand at the top.
 *
 * @param strategy the parties and their relations
 * @param states the two states
 * @param patrons patrons from the top
 * @param organisations organisations in order of ids
 */
record NetworkLayout(Strategy strategy, List<Party> states, List<Party> patrons, List<Party> organisations) {
    /** A line of a patron to a state, or the other way round, with its width. */
    record Strength(Tie tie, double width) {}

    NetworkLayout {
        states = List.copyOf(states);
        patrons = List.copyOf(patrons);
        organisations = List.copyOf(organisations);
    }

    /** The layout of the parties of a folder. */
    static NetworkLayout of(Strategy strategy) {
        List<Party> states = strategy.parties("state");
        List<Party> patrons = strategy.parties("patron").stream()
                .sorted(Comparator.comparingDouble((Party patron) -> -lean(strategy, states, patron.id())))
                .toList();
        return new NetworkLayout(strategy, states, patrons, strategy.parties("organisation"));
    }

    private static double lean(Strategy strategy, List<Party> states, String patron) {
        String one = states.get(0).id();
        String other = states.get(1).id();
        return strategy.relation("loyalty", patron, one)
                - strategy.relation("loyalty", patron, other)
                + (strategy.relation("dependence", patron, one) - strategy.relation("dependence", patron, other)) / 2;
    }

    /** Mean number of systems a run that a patron delivers to a state in all years; soldiers and rounds left out. */
    double arms(int patron, int side) {
        return arms(patrons.get(patron).id(), states.get(side).id());
    }

    private double arms(String patron, String state) {
        return strategy.arms().stream()
                .filter(flow -> flow.system().equals(ArmsRows.WEAPONS)
                        && flow.supplier().equals(patron)
                        && flow.recipient().equals(state))
                .mapToDouble(ArmsFlow::mean)
                .sum();
    }

    /** The largest flow of arms of a patron to a state. */
    double most() {
        return IntStream.range(0, 2 * patrons.size())
                .mapToDouble(i -> arms(i / 2, i % 2))
                .max()
                .orElse(0);
    }

    /** Backing, dependence and arms between a patron and a state, those that there are. */
    List<Strength> strengths(int patron, int side) {
        String id = patrons.get(patron).id();
        String state = states.get(side).id();
        List<Strength> strengths = new ArrayList<>();
        double loyalty = strategy.relation("loyalty", id, state);
        double dependence = strategy.relation("dependence", id, state);
        double arms = arms(patron, side);
        if (loyalty > 0) {
            strengths.add(new Strength(Tie.BACKING, .7 + 2.8 * loyalty));
        }
        if (dependence > 0) {
            strengths.add(new Strength(Tie.DEPENDENCE, .7 + 2.8 * dependence));
        }
        if (arms > 0) {
            strengths.add(new Strength(Tie.ARMS, .7 + 2.8 * StrictMath.sqrt(arms / most())));
        }
        return strengths;
    }

    /** Patrons tied to a state, from the top. */
    List<Integer> tied(int side) {
        return IntStream.range(0, patrons.size())
                .filter(patron -> !strengths(patron, side).isEmpty())
                .boxed()
                .toList();
    }

    /** How two patrons stand to each other, the mean of both directions. */
    double stance(int one, int other) {
        String first = patrons.get(one).id();
        String second = patrons.get(other).id();
        return (strategy.relation("stance", first, second) + strategy.relation("stance", second, first)) / 2;
    }

    boolean isMember(int organisation, int side) {
        return strategy.relation(
                        "member",
                        organisations.get(organisation).id(),
                        states.get(side).id())
                > 0;
    }

    /** The members of an organisation besides the two states, in words; empty when there is none. */
    String others(int organisation) {
        String id = organisations.get(organisation).id();
        List<String> names = strategy.relations().stream()
                .filter(one -> one.kind().equals("member") && one.from().equals(id))
                .filter(one -> states.stream().noneMatch(state -> state.id().equals(one.to())))
                .map(one -> strategy.name(one.to()))
                .toList();
        return names.isEmpty() ? "" : "also " + String.join(", ", names);
    }

    boolean has(Tie tie) {
        return switch (tie) {
            case BACKING, DEPENDENCE, ARMS ->
                IntStream.range(0, 2 * patrons.size())
                        .mapToObj(i -> strengths(i / 2, i % 2))
                        .flatMap(List::stream)
                        .anyMatch(strength -> strength.tie() == tie);
            case PARTNERS -> hasStance(1);
            case RIVALS -> hasStance(-1);
            case MEMBERSHIP -> IntStream.range(0, 2 * organisations.size()).anyMatch(i -> isMember(i / 2, i % 2));
        };
    }

    private boolean hasStance(int sign) {
        return IntStream.range(0, patrons.size() * patrons.size())
                .anyMatch(i -> i % patrons.size() < i / patrons.size()
                        && sign * stance(i / patrons.size(), i % patrons.size()) > 0);
    }
}
