package org.brinksim.output.story;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Rung;
import org.brinksim.conflict.Term;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Patron;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Sector;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;

/** The words for the things of a scenario; an id that the scenario does not know stands for itself. */
final class Lexicon {
    private static final List<String> QUARTERS = List.of("night", "morning", "afternoon", "evening");
    private static final double SMALL = .01;

    private final Scenario scenario;

    Lexicon(Scenario scenario) {
        this.scenario = scenario;
    }

    Scenario scenario() {
        return scenario;
    }

    String state(String id) {
        return scenario.states().stream()
                .filter(state -> state.id().equals(id))
                .map(State::name)
                .findFirst()
                .orElse(id);
    }

    /** A state, a border command, a patron or an organisation; the id where it has no name. */
    String party(String id) {
        return scenario.patrons().stream()
                .filter(patron -> patron.id().equals(id))
                .map(Patron::name)
                .findFirst()
                .or(() -> scenario.organisations().stream()
                        .filter(organisation -> organisation.id().equals(id))
                        .map(Organisation::name)
                        .findFirst())
                .orElseGet(() -> actor(id));
    }

    /** The state at an index. */
    String state(int side) {
        return scenario.states().get(side).name();
    }

    /** A state, or a border command written as {@code state/sector}. */
    String actor(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? state(id)
                : "the border command of " + state(id.substring(0, slash)) + " in the sector "
                        + sector(id.substring(slash + 1));
    }

    String sector(String id) {
        return scenario.sectors().stream()
                .filter(sector -> sector.id().equals(id))
                .map(Sector::name)
                .findFirst()
                .orElse(id);
    }

    String segment(String id) {
        return scenario.segments().stream()
                .filter(segment -> segment.id().equals(id))
                .map(Segment::name)
                .findFirst()
                .orElse(id);
    }

    String segments(List<String> ids) {
        return list(ids.stream().map(this::segment).toList());
    }

    /** The id of the sector of a segment, empty when the scenario does not know it. */
    String sectorOf(String segment) {
        return scenario.segments().stream()
                .filter(place -> place.id().equals(segment))
                .map(Segment::sector)
                .findFirst()
                .orElse("");
    }

    /** What people fight over on a segment, empty when nothing is stated. */
    String traits(String id) {
        List<String> traits = scenario.segments().stream()
                .filter(segment -> segment.id().equals(id))
                .flatMap(segment -> segment.traits().stream())
                .map(Lexicon::trait)
                .toList();
        return list(traits);
    }

    private static String trait(Trait trait) {
        return switch (trait) {
            case WATER -> "shared water";
            case ROAD -> "a road through disputed land";
            case EXCLAVE -> "an exclave";
            case VILLAGE -> "neighbouring villages";
            case PASTURE -> "shared pasture";
            case CROSSING -> "a crossing point";
        };
    }

    /** A patron or a supplier that is none. */
    String supplier(String id) {
        return scenario.patrons().stream()
                .filter(patron -> patron.id().equals(id))
                .map(Patron::name)
                .findFirst()
                .orElseGet(() -> state(id));
    }

    String date(int day) {
        LocalDate date = scenario.calendar().date(day);
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                + date.getYear();
    }

    String quarter(int day, int slice) {
        return date(day) + ", " + quarter(slice);
    }

    /** The quarter of a day in words. */
    static String quarter(int slice) {
        return QUARTERS.get(slice);
    }

    static String rung(int level) {
        return "rung " + level + " (" + Rung.at(level).meaning() + ")";
    }

    static String term(Term term) {
        return switch (term) {
            case RECIPROCITY, POLITICS, RESTRAINT, HURT, OBJECTIVE, PRESENCE -> term.phrase();
            case PRESSURE, ARMED_RESIDENTS, KINSHIP, COMMERCE, EMBARRASSMENT, LACK, RIPENESS, TRUST -> term.phrase();
            case GRIEVANCE, COMMITMENT, UNREST, TRADE, SECURITY_DILEMMA -> term.phrase();
            case STALL -> "a " + term.phrase();
            case OWN_NEEDS -> "needs of its own";
            case SOVEREIGNTY -> "concern for " + term.phrase();
            default -> "the " + term.phrase();
        };
    }

    static String systems(EquipmentClass system) {
        return switch (system) {
            case INFANTRY -> "soldiers";
            case MORTARS -> "mortars";
            case ARMOUR -> "armoured vehicles";
            case ARTILLERY -> "guns and launchers";
            case HELICOPTER -> "helicopters";
            case ARMED_DRONE -> "armed drones";
            case AIR_DEFENCE -> "air defence systems";
            case MUNITIONS -> "million rounds";
        };
    }

    /** A number of systems of a class. */
    static String amount(EquipmentClass system, long number) {
        String one = switch (system) {
            case INFANTRY -> "soldier";
            case MORTARS -> "mortar";
            case ARMOUR -> "armoured vehicle";
            case ARTILLERY -> "gun or launcher";
            case HELICOPTER -> "helicopter";
            case ARMED_DRONE -> "armed drone";
            case AIR_DEFENCE -> "air defence system";
            case MUNITIONS -> "million rounds";
        };
        return count(number, one, systems(system));
    }

    /** A chance in percent; very small and very large ones in words. */
    static String chance(double probability) {
        if (probability < SMALL) {
            return "less than 1\u00a0%";
        }
        return probability > 1 - SMALL ? "more than 99\u00a0%" : StrictMath.round(100 * probability) + "\u00a0%";
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** Items in a row: {@code a, b and c}. */
    static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** The text as the beginning of a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
