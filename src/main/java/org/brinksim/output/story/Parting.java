package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Scenario;

/**
 * Where two runs that share their random numbers part, and why: what was changed between their scenarios, where the change is first felt,
 * and the first thing that happens in one of them only.
 */
public final class Parting {
    private final World base;
    private final World other;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One of the two runs.
     *
     * @param name what it is called in a sentence, for example {@code the base}
     * @param scenario its scenario
     * @param events its whole event log
     */
    public record World(String name, Scenario scenario, List<Event> events) {
        /** Copies the log. */
        public World {
            events = List.copyOf(events);
        }

        private List<Event> conditions() {
            return events.stream().filter(World::isCondition).toList();
        }

        private List<Event> happenings() {
            return events.stream().filter(event -> !isCondition(event)).toList();
        }

        private static boolean isCondition(Event event) {
            return event.kind() == EventKind.CONDITION || event.kind() == EventKind.DELIVERY;
        }
    }

    /**
     * A sentence or two of the account.
     *
     * @param part what it tells: changed, felt, weighed, parted, decision
     * @param text the sentences
     */
    public record Line(String part, String text) {}

    private Parting(World base, World other) {
        this.base = base;
        this.other = other;
    }

    /** The account of two runs, in order of time. */
    public static List<Line> of(World base, World other) {
        Parting parting = new Parting(base, other);
        parting.add("changed", ScenarioChanges.sentence(base.scenario(), other.scenario()));
        parting.conditions();
        parting.happenings();
        return List.copyOf(parting.lines);
    }

    private void add(String part, String text) {
        lines.add(new Line(part, text));
    }

    private void conditions() {
        LogSplit split = LogSplit.of(base.conditions(), other.conditions());
        if (split.isNone()) {
            return;
        }
        boolean inBase = split.isFirstEarlier();
        World where = inBase ? base : other;
        Event event = inBase ? split.one().orElseThrow() : split.other().orElseThrow();
        Lexicon words = new Lexicon(where.scenario());
        add(
                "felt",
                "The log first shows it on " + words.date(event.day()) + ": " + condition(words, event) + " in "
                        + where.name() + ", not in " + (inBase ? other : base).name() + ".");
    }

    private static String condition(Lexicon words, Event event) {
        return event.kind() == EventKind.DELIVERY
                ? words.supplier(event.actor()) + " delivered " + Lexicon.count(event.count()) + " "
                        + Lexicon.systems(EquipmentClass.valueOf(event.detail().toUpperCase(Locale.ROOT)))
                        + " to " + words.state(event.target())
                : event.detail();
    }

    private void happenings() {
        LogSplit split = LogSplit.of(base.happenings(), other.happenings());
        weighed(split.at());
        if (split.isNone()) {
            add("parted", "What happens is the same in both to the last day.");
            return;
        }
        add("parted", "They part on " + told(split));
        if (!isTurn(split)) {
            LogSplit turn = LogSplit.of(turns(base), turns(other));
            if (!turn.isNone()) {
                add("decision", "The first decision or incident that differs comes on " + told(turn));
            }
        }
    }

    /** The first choice before the parting that was the same in both but had another chance. */
    private void weighed(int end) {
        List<Event> one = base.happenings();
        List<Event> two = other.happenings();
        for (int i = 0; i < end; i++) {
            Choice first = one.get(i).choice();
            Choice second = two.get(i).choice();
            if (first != null && second != null && differ(first, second)) {
                Lexicon words = new Lexicon(base.scenario());
                add(
                        "weighed",
                        "The first choice it weighs on is made the same way in both: on "
                                + words.date(one.get(i).day()) + " "
                                + words.actor(one.get(i).actor()) + " chose to "
                                + Reasoning.verb(first.option()) + ", with a chance of "
                                + Lexicon.chance(first.probability()) + " in " + base.name() + " and of "
                                + Lexicon.chance(second.probability()) + " in " + other.name() + ".");
                return;
            }
        }
    }

    private static boolean differ(Choice one, Choice other) {
        return !Lexicon.chance(one.probability()).equals(Lexicon.chance(other.probability()));
    }

    private static boolean isTurn(LogSplit split) {
        return split.isFirstEarlier()
                ? isTurn(split.one().orElseThrow())
                : isTurn(split.other().orElseThrow());
    }

    private static boolean isTurn(Event event) {
        return switch (event.kind()) {
            case DECISION, INCIDENT, MOVE -> true;
            default -> false;
        };
    }

    private static List<Event> turns(World world) {
        return world.happenings().stream().filter(Parting::isTurn).toList();
    }

    private String told(LogSplit split) {
        boolean inBase = split.isFirstEarlier();
        World early = inBase ? base : other;
        World late = inBase ? other : base;
        Event first = (inBase ? split.one() : split.other()).orElseThrow();
        String when = new Lexicon(early.scenario()).quarter(first.day(), first.slice());
        return when + ". In " + early.name() + ": " + sentence(early, first) + " "
                + otherwise(late, inBase ? split.other() : split.one(), first);
    }

    private static String otherwise(World world, Optional<Event> next, Event first) {
        if (next.isEmpty()) {
            return "In " + world.name() + " this does not happen, and nothing of the kind follows.";
        }
        Event event = next.get();
        String when = event.day() == first.day() && event.slice() == first.slice()
                ? "at the same time"
                : "next, on " + new Lexicon(world.scenario()).quarter(event.day(), event.slice());
        return "In " + world.name() + " this does not happen; " + when + ": " + sentence(world, event);
    }

    private static String sentence(World world, Event event) {
        Lexicon words = new Lexicon(world.scenario());
        Log log = new Log(world.events());
        return Log.isAgreement(event)
                ? new Sentences(words, log).of(event)
                : Telling.of(words, log, List.of(event)).get(0).text();
    }
}
