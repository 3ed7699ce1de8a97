package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.jspecify.annotations.Nullable;

/** The event log of a run; writes nothing unless it was asked for. */
final class Chronicle {
    private final World world;
    private final boolean wanted;
    private final List<Event> events = new ArrayList<>();

    Chronicle(World world, boolean wanted) {
        this.world = world;
        this.wanted = wanted;
    }

    boolean isWanted() {
        return wanted;
    }

    List<Event> events() {
        return events;
    }

    /** Notes an event and gives its number, 0 when nothing is written. */
    int note(Entry entry) {
        if (!wanted) {
            return 0;
        }
        int id = events.size() + 1;
        events.add(entry.toEvent(id, world.day(), world.slice()));
        return id;
    }

    /** An event in the making; what is not stated is empty. */
    static final class Entry {
        private final EventKind kind;
        private int cause;
        private String episode = "";
        private String actor = "";
        private String target = "";
        private String segment = "";
        private int rung;
        private int killed;
        private int wounded;
        private int count;
        private String detail = "";
        private List<Integer> losses = List.of();
        private @Nullable Choice choice;

        Entry(EventKind kind) {
            this.kind = kind;
        }

        Entry of(Episode fight) {
            episode = fight.name();
            cause = fight.cause();
            rung = fight.rung();
            return this;
        }

        Entry because(int event) {
            cause = event;
            return this;
        }

        /** Places the event in an episode without making the episode its cause. */
        Entry in(String name) {
            episode = name;
            return this;
        }

        Entry by(String who) {
            actor = who;
            return this;
        }

        Entry to(String whom) {
            target = whom;
            return this;
        }

        Entry at(String place) {
            segment = place;
            return this;
        }

        Entry on(int level) {
            rung = level;
            return this;
        }

        /** Dead of the two sides, and wounded of both together. */
        Entry losses(int firstDead, int secondDead, int hurt) {
            losses = List.of(firstDead, secondDead);
            killed = firstDead + secondDead;
            wounded = hurt;
            return this;
        }

        Entry count(int number) {
            count = number;
            return this;
        }

        Entry saying(String words) {
            detail = words;
            return this;
        }

        Entry choosing(Choice chosen) {
            choice = chosen;
            return this;
        }

        private Event toEvent(int id, int day, int slice) {
            return new Event(
                    id, cause, day, slice, kind, episode, actor, target, segment, rung, killed, wounded, count, detail,
                    losses, choice);
        }
    }
}
