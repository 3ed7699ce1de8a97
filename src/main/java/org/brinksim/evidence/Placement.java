package org.brinksim.evidence;

/**
 * The place of an incident on a segment.
 *
 * @param segment id of the segment
 * @param basis what in the record places it there: {@code kgz_place}, {@code tjk_place}, {@code property} or
 *     {@code segment_note}
 * @param name the name that both have in common
 * @param weight 1, or 1/k where the name fits k segments equally well
 */
public record Placement(String segment, String basis, String name, double weight) {
    static Placement of(Row row) {
        return new Placement(row.text("segment"), row.text("basis"), row.text("name"), row.number("weight"));
    }
}
