package org.brinksim.experiment.sensitivity;

/**
 * What a row of a sensitivity analysis is about.
 *
 * @param factor path of a factor or name of a group; empty for the whole
 * @param other path of the second factor of a pair, else empty
 * @param setting value that the factor is put to, of a choice the number of the option; NaN where it is put to none
 * @param option option that a choice is put to, else empty
 */
public record Subject(String factor, String other, double setting, String option) {
    /** Everything at once. */
    static Subject whole() {
        return of("");
    }

    /** A factor or group. */
    static Subject of(String factor) {
        return pair(factor, "");
    }

    /** Two factors together. */
    static Subject pair(String factor, String other) {
        return new Subject(factor, other, Double.NaN, "");
    }
}
