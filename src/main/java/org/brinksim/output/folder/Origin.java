package org.brinksim.output.folder;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the results of a folder come from: the part of its manifest that does not depend on the machine.
 *
 * @param version version of the program
 * @param commit commit of the program, empty when unknown
 * @param name name of the scenario
 * @param title title of the scenario in words
 * @param hash hash of the resolved scenario
 * @param start first day of the calendar
 * @param end last day of the calendar
 * @param states ids of the two states
 * @param seed master seed as given
 * @param level level of every interval, 0 to 1
 * @param uncertainty what varies between runs: {@code chance}, {@code prior} or {@code posterior}
 * @param command the command in canonical form
 */
public record Origin(
        String version,
        String commit,
        String name,
        String title,
        String hash,
        LocalDate start,
        LocalDate end,
        List<String> states,
        String seed,
        double level,
        String uncertainty,
        String command) {
    public Origin {
        states = List.copyOf(states);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("calendar ends on " + end + ", before it starts on " + start);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level " + level + " is not between 0 and 1");
        }
    }

    /** Days of the calendar, both ends included. */
    public int days() {
        return (int) (end.toEpochDay() - start.toEpochDay()) + 1;
    }

    /** Length of the calendar in years of 365.25 days. */
    public double years() {
        return days() / 365.25;
    }
}
