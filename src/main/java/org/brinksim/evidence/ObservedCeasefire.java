package org.brinksim.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.brinksim.conflict.SignatoryLevel;

/**
 * A ceasefire of the record.
 *
 * @param id id, for example {@code F12}
 * @param incident id of the incident it was to end
 * @param date day on which it was agreed, or came into force where only that is known
 * @param level who signed; empty when not on record
 * @param lastedHours how long it lasted, in hours; of a censored one the best is the time it is known to have held
 * @param censored true when it was not seen to break
 * @param observedUntil end of observation of a censored one
 * @param counted true when it counts for calibration
 * @param sources keys of the sources
 */
public record ObservedCeasefire(
        String id,
        String incident,
        LocalDate date,
        Optional<SignatoryLevel> level,
        Figure lastedHours,
        boolean censored,
        Optional<LocalDate> observedUntil,
        boolean counted,
        List<String> sources) {
    public ObservedCeasefire {
        sources = List.copyOf(sources);
    }

    static ObservedCeasefire of(Row row) {
        Figure lasted = new Figure(
                row.number("lasted_hours_low"),
                row.number("lasted_hours_best"),
                row.number("lasted_hours_high"),
                row.words("source"),
                row.text("lasted_note"));
        return new ObservedCeasefire(
                row.text("id"),
                row.text("incident_id"),
                row.date("date").orElseThrow(),
                level(row.text("level")),
                lasted,
                row.flag("censored"),
                row.date("observed_until"),
                row.flag("counted"),
                row.words("source"));
    }

    private static Optional<SignatoryLevel> level(String code) {
        return switch (code) {
            case "local", "border" -> Optional.of(SignatoryLevel.LOCAL);
            case "governor" -> Optional.of(SignatoryLevel.GOVERNOR);
            case "security_chief" -> Optional.of(SignatoryLevel.SECURITY_CHIEF);
            case "president" -> Optional.of(SignatoryLevel.PRESIDENT);
            case "unstated" -> Optional.empty();
            default ->
                throw new IllegalArgumentException("ceasefire level '" + code
                        + "' is none of local, border, governor, security_chief, president, unstated");
        };
    }
}
