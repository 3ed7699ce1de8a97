package org.brinksim.output.story;

import java.util.List;
import java.util.Optional;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;

/**
 * Where two lists of events split.
 *
 * @param at how many events they have in common from the start
 * @param one the next event of the first list, empty at its end
 * @param other the next event of the second list
 */
record LogSplit(int at, Optional<Event> one, Optional<Event> other) {
    static LogSplit of(List<Event> one, List<Event> other) {
        int at = 0;
        while (at < one.size() && at < other.size() && isSame(one.get(at), other.get(at))) {
            at++;
        }
        return new LogSplit(
                at, one.stream().skip(at).findFirst(), other.stream().skip(at).findFirst());
    }

    boolean isNone() {
        return one.isEmpty() && other.isEmpty();
    }

    /** Whether the event of the first list comes before that of the second; of two at the same time it does. */
    boolean isFirstEarlier() {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent();
        }
        Event first = one.get();
        Event second = other.get();
        return first.day() != second.day() ? first.day() < second.day() : first.slice() <= second.slice();
    }

    /** Whether two events are the same but for their numbers and for how likely a choice was. */
    private static boolean isSame(Event one, Event other) {
        return one.day() == other.day()
                && one.slice() == other.slice()
                && one.kind() == other.kind()
                && one.episode().equals(other.episode())
                && one.actor().equals(other.actor())
                && one.target().equals(other.target())
                && one.segment().equals(other.segment())
                && one.rung() == other.rung()
                && one.wounded() == other.wounded()
                && one.count() == other.count()
                && one.detail().equals(other.detail())
                && one.losses().equals(other.losses())
                && option(one).equals(option(other));
    }

    private static String option(Event event) {
        Choice choice = event.choice();
        return choice == null ? "" : choice.option();
    }
}
