package org.brinksim.scenario;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The numeric inputs of a scenario: what its file may state for the border, a state, a sector, a segment or a patron,
 * and what its timeline may change.
 */
public enum Input {
    REPORTED_INCIDENTS_PER_YEAR(
            Kind.BORDER, "incidents/year", 10, 0, 5_000, "reported incidents on the whole border, all segments"),
    TALKS_PER_YEAR(Kind.BORDER, "rounds/year", 5, 0, 365, "rounds of border talks"),
    DROUGHT(Kind.BORDER, "0-1", 0, 0, 1, "severity of the dry season on water segments"),
    SEASON_PEAK_DAY(Kind.BORDER, "day of the year", 135, 1, 365, "day of the year with most disputes over water"),
    JOINT_COMMISSION(Kind.BORDER, "0-1", 0, 0, 1, "a standing joint commission follows up ceasefires"),
    GUARANTEE(Kind.BORDER, "0-1", 0, 0, 1, "a third party guarantees ceasefires"),
    SECURITY_LINE(Kind.BORDER, "0-1", 0, 0, 1, "an open line between the security chiefs"),
    COMMITMENT(Kind.STATE, "0-1", 0, 0, 1, "public commitment of the leadership to a hard line on the border"),
    UNREST(Kind.STATE, "0-1", 0, 0, 1, "unrest at home"),
    CONTROL(Kind.STATE, "0-1", .5, 0, 1, "control of the media and of opponents by the leadership"),
    OPENNESS(Kind.STATE, "0-1", .5, 0, 1, "openness of public life"),
    GRIEVANCE(Kind.STATE, "index", 0, 0, 10, "standing grievance against the other side, before the run's own losses"),
    EXPECTED_SHIFT(Kind.STATE, "index", 0, -2, 2, "expected change of the balance of power that calls for acting now"),
    TRAINING(Kind.STATE, "factor", 1, .05, 10, "quality of training"),
    EXPOSURE(Kind.STATE, "factor", 1, 0, 10, "material cost of climbing, 1 as usual"),
    TOLERANCE(Kind.STATE, "dead", 20, .5, 10_000, "own dead of an episode that hurt as one unit"),
    EVACUATION_READINESS(Kind.STATE, "share", .5, 0, 1, "share of residents that policy and means can move"),
    REPORTING_EARLY(Kind.STATE, "share", .9, 0, 1, "share of own dead reported at once"),
    REPORTING_LATE(Kind.STATE, "share", .9, 0, 1, "share of own dead reported within 30 days"),
    STOCK(Kind.STATE_CLASS, "systems", 0, 0, 1e7, "systems held (infantry: soldiers)"),
    SERVICEABILITY(Kind.STATE_CLASS, "share", 1, 0, 1, "share of the systems that work"),
    CROSSINGS_OPEN(Kind.SECTOR, "0-1", 1, 0, 1, "crossings of the sector open to people and trade"),
    POSTS(Kind.COMMAND, "factor", 1, 0, 20, "posts and fortification, 1 as at the start of the record"),
    TROOPS_FORWARD(Kind.COMMAND, "persons", 1_000, 0, 1e6, "troops that can be engaged in the sector"),
    HEAVY_WEAPONS_KM(Kind.COMMAND, "km", 0, 0, 500, "distance at which heavy weapons are held back"),
    RULES_OF_ENGAGEMENT(Kind.COMMAND, "rung", 5, 0, 7, "highest rung the command may choose alone"),
    SHARE(Kind.SEGMENT, "weight", 1, 0, 1e6, "weight of the segment in the incidents of the border"),
    STAKE(Kind.SEGMENT, "0-1", 0, 0, 1, "what losing the segment would cost"),
    SETTLED(Kind.SEGMENT, "share", 0, 0, 1, "share of the line that both sides have settled"),
    PATROLS(Kind.SEGMENT, "0-1", 0, 0, 1, "joint patrols"),
    MONITORS(Kind.SEGMENT, "0-1", 0, 0, 1, "third-party monitors"),
    BUFFER_KM(Kind.SEGMENT, "km", 0, 0, 100, "width of the strip without troops and posts"),
    JOINT_WATER(Kind.SEGMENT, "0-1", 0, 0, 1, "a joint body runs the water"),
    POPULATION(Kind.SEGMENT_SIDE, "persons", 8_000, 0, 1e7, "residents of the side near the segment"),
    GARRISON(Kind.SEGMENT_SIDE, "persons", 50, 0, 1e6, "guards of the side at the segment"),
    ATTENTION(Kind.PATRON, "0-1", 1, 0, 1, "attention the patron has for the border"),
    LOYALTY(Kind.TIE, "0-1", 0, 0, 1, "unconditional backing the state expects from the patron"),
    DEPENDENCE(Kind.TIE, "0-1", 0, 0, 1, "dependence of the state on the patron");

    private final Kind kind;
    private final String unit;
    private final double initial;
    private final double low;
    private final double high;
    private final String meaning;

    Input(Kind kind, String unit, double initial, double low, double high, String meaning) {
        this.kind = kind;
        this.unit = unit;
        this.initial = initial;
        this.low = low;
        this.high = high;
        this.meaning = meaning;
    }

    /** The inputs of a kind, in order. */
    public static Stream<Input> of(Kind kind) {
        return Stream.of(values()).filter(input -> input.kind == kind);
    }

    /** The key in scenario files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What carries the input. */
    public Kind kind() {
        return kind;
    }

    /** The unit of the value. */
    public String unit() {
        return unit;
    }

    /** The value when a scenario states none. */
    public double initial() {
        return initial;
    }

    /** The smallest allowed value. */
    public double low() {
        return low;
    }

    /** The largest allowed value. */
    public double high() {
        return high;
    }

    /** What it is, in a few words. */
    public String meaning() {
        return meaning;
    }
}
