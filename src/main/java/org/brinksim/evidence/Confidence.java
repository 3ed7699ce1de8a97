package org.brinksim.evidence;

/** How far a fact of the record is to be trusted. */
public enum Confidence {
    /** Several sources, or one close to the event. */
    HIGH,
    /** One source, or sources that differ in detail. */
    MEDIUM,
    /** A claim or a reading that may be wrong. */
    LOW;

    static Confidence of(String code) {
        return switch (code) {
            case "H" -> HIGH;
            case "M" -> MEDIUM;
            case "L" -> LOW;
            default -> throw new IllegalArgumentException("confidence '" + code + "' is none of H, M, L");
        };
    }
}
