package org.brinksim.scenario;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The numeric inputs of a scenario: what its file may state for the border, a state, a sector, a segment, a patron or
 * an organisation,
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
    LENGTH_KM(Kind.BORDER, "km", 1_000, 1, 100_000, "length of the whole line"),
    INTERPOSITION_TROOPS(Kind.BORDER, "persons", 0, 0, 1e6, "armed third-party troops between the sides"),
    DEMONSTRATION(Kind.BORDER_CLASS, "0-1", 0, 0, 1, "how plainly a war elsewhere has shown the worth of the class"),
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
    SUPPORT(Kind.STATE, "share", .5, 0, 1, "usual support of the leadership"),
    SUCCESSION(Kind.STATE, "0-1", 0, 0, 1, "pressure to secure a succession in office"),
    YEARS_IN_OFFICE(Kind.STATE, "years", 10, 0, 100, "years the leadership has been in office on the first day"),
    ARMED_RESIDENTS(Kind.STATE, "0-1", 0, 0, 1, "arms in the hands of border residents"),
    MILITARY_SPENDING(Kind.STATE, "US$ m/year", 100, 0, 1e6, "military spending a year"),
    SOVEREIGNTY(Kind.STATE, "0-1", .5, 0, 1, "reluctance to let outsiders in"),
    STOCK(Kind.STATE_CLASS, "systems", 0, 0, 1e7, "systems held (infantry: soldiers)"),
    SERVICEABILITY(Kind.STATE_CLASS, "share", 1, 0, 1, "share of the systems that work"),
    CROSSINGS_OPEN(Kind.SECTOR, "0-1", 1, 0, 1, "crossings of the sector open to people and trade"),
    CROSSING_TRADE(Kind.SECTOR, "US$ m/year", 10, 0, 1e6, "trade and earnings over the crossings of the sector"),
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
    DEPENDENCE(Kind.TIE, "0-1", 0, 0, 1, "dependence of the state on the patron"),
    KINSHIP(Kind.TIE, "0-1", 0, 0, 1, "kinship of language, faith or history"),
    COMMERCE(Kind.TIE, "0-1", 0, 0, 1, "interest of the patron in sales to the state"),
    SHARED_THREAT(Kind.TIE, "0-1", 0, 0, 1, "threat that patron and state share"),
    BLOC(Kind.TIE, "0-1", 0, 0, 1, "common bloc or alliance"),
    ALLEGIANCE(Kind.TIE, "0-1", .5, 0, 1, "loyalty that the patron receives from the state"),
    TRUST(Kind.TIE, "0-1", .5, 0, 1, "trust of the state in the patron as a mediator"),
    EMBARGO(Kind.TIE, "0-1", 0, 0, 1, "the patron delivers no arms to the state"),
    STABILITY(Kind.PATRON, "0-1", 1, 0, 1, "weight the patron gives to stability in the region"),
    INTEREST(Kind.PATRON, "0-1", .5, 0, 1, "interest of the patron in an end of fighting here"),
    DOCTRINE(Kind.PATRON, "0-1", 0, 0, 1, "doctrine of keeping out of the territorial disputes of others"),
    STYLE(Kind.PATRON, "0-2", 0, 0, 2, "style of mediation: 0 facilitates, 1 formulates, 2 manipulates"),
    STANCE(Kind.PATRON_PAIR, "-1 to 1", 0, -1, 1, "stance toward another patron: -1 rival, 1 partner"),
    CAPACITY(Kind.PATRON_CLASS, "systems/year", 0, 0, 1e6, "systems the patron can supply a year; 0 sells none"),
    PRICE(Kind.PATRON_CLASS, "US$ m/system", 1, 1e-6, 1e4, "price of one system"),
    LEAD_DAYS(Kind.PATRON_CLASS, "days", 180, 1, 3_650, "mean time from approval to delivery"),
    GIFT(Kind.PATRON_CLASS, "share", 0, 0, 1, "share of the price that the patron bears"),
    PLANT(Kind.PATRON_CLASS, "systems/year", 0, 0, 1e5, "yearly output of a plant the patron may build in the state"),
    MANDATE_INTERSTATE(Kind.ORGANISATION, "0-1", 0, 0, 1, "mandate for fighting between states"),
    MANDATE_INTERNAL(Kind.ORGANISATION, "0-1", 0, 0, 1, "mandate for unrest inside a member"),
    CONSENSUS(Kind.ORGANISATION, "0-1", 1, 0, 1, "1 every member must agree, 0 the lead states decide"),
    TROOPS_READY(Kind.ORGANISATION, "persons", 0, 0, 1e6, "troops the organisation can send"),
    MONITORS_READY(Kind.ORGANISATION, "0-1", 0, 0, 1, "monitors the organisation can send"),
    VOICE(Kind.ORGANISATION, "0-1", .5, 0, 1, "habit of speaking out on fighting"),
    ORGANISATION_INTEREST(
            Kind.ORGANISATION, "interest", "0-1", .5, 0, 1, "interest of the organisation in an end of fighting here"),
    ORGANISATION_STYLE(
            Kind.ORGANISATION,
            "style",
            "0-2",
            0,
            0,
            2,
            "style of mediation: 0 facilitates, 1 formulates, 2 manipulates"),
    MEMBER(Kind.ORGANISATION_TIE, "0 or 1", 0, 0, 1, "the state is a member"),
    ORGANISATION_TRUST(
            Kind.ORGANISATION_TIE, "trust", "0-1", .5, 0, 1, "trust of the state in the organisation itself");

    private final Kind kind;
    private final String key;
    private final String unit;
    private final double initial;
    private final double low;
    private final double high;
    private final String meaning;

    Input(Kind kind, String unit, double initial, double low, double high, String meaning) {
        this(kind, "", unit, initial, low, high, meaning);
    }

    Input(Kind kind, String key, String unit, double initial, double low, double high, String meaning) {
        this.kind = kind;
        this.key = key.isEmpty() ? name().toLowerCase(Locale.ROOT) : key;
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
        return key;
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
