package org.brinksim.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.SignatoryLevel;
import org.jspecify.annotations.Nullable;

/** A dated entry of a scenario: something that happens, or a condition that changes. */
public sealed interface TimelineEntry {
    /**
     * Name and date of the entry and where it comes from.
     *
     * @param id name of the entry
     * @param at day on which it happens
     * @param source where it comes from; empty when none is stated
     * @param standsFor the mechanism whose work the entry records: it holds before the first day, and later only while
     *     that mechanism is off; null for an entry that always holds
     */
    record Stamp(
            String id,
            LocalDate at,
            String source,
            @Nullable Mechanism standsFor) {
        /** An entry that always holds. */
        public Stamp(String id, LocalDate at, String source) {
            this(id, at, source, null);
        }
    }

    /** When it happens and where it comes from. */
    Stamp stamp();

    /** An incident or crisis opens on a segment at a rung (2 to 7); the initiator is drawn when null. */
    record Trigger(
            Stamp stamp, String segment, int rung, @Nullable String initiator) implements TimelineEntry {}

    /** Arms reach a state; {@code from} names the supplier, which need not be a patron of the scenario. */
    record Deliver(Stamp stamp, String from, String to, EquipmentClass system, double count) implements TimelineEntry {}

    /**
     * Inputs take new values: path to value, reached over {@code rampDays}, and back at {@code until} when that is given.
     */
    record Set(
            Stamp stamp,
            Map<String, Double> values,
            int rampDays,
            @Nullable LocalDate until) implements TimelineEntry {
        public Set {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /** A strip without troops and posts, on a sector or a segment (exactly one is given). */
    record Buffer(
            Stamp stamp,
            @Nullable String sector,
            @Nullable String segment,
            double km,
            @Nullable LocalDate until) implements TimelineEntry {}

    /** A ceasefire takes effect on all open fighting of a sector, or of the whole border when null. */
    record Ceasefire(Stamp stamp, @Nullable String sector, SignatoryLevel level) implements TimelineEntry {}

    /** Unrest in a state, 0 to 1, until a date or for good. */
    record Unrest(
            Stamp stamp,
            String state,
            double level,
            @Nullable LocalDate until) implements TimelineEntry {}

    /** Works on a segment for some days. */
    record Works(Stamp stamp, String segment, int days) implements TimelineEntry {}

    /** A dry season of a severity, 0 to 1, until a date or for good. */
    record Drought(Stamp stamp, double level, @Nullable LocalDate until) implements TimelineEntry {}

    /** Crossings of a sector, or of the whole border when null, open or close. */
    record Crossing(Stamp stamp, @Nullable String sector, boolean open) implements TimelineEntry {}

    /** A plant that a supplier has built in a state makes arms there from that day on, until a date or for good. */
    record Plant(
            Stamp stamp,
            String from,
            String to,
            EquipmentClass system,
            double perYear,
            @Nullable LocalDate until) implements TimelineEntry {}

    /** A member, which need not be one of the states, asks an organisation for help against unrest at home. */
    record Appeal(Stamp stamp, String organisation, String by) implements TimelineEntry {}

    /** A round of talks on a sector, or on the whole border when null. */
    record Talks(Stamp stamp, @Nullable String sector) implements TimelineEntry {}
}
