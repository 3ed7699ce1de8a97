package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Patron;

/** Sentences for changes of inputs; equal changes at several places become one sentence. */
final class ConditionWords {
    private static final int MOST_SHOWN = 3;

    private final Lexicon words;
    private final Layout layout;

    ConditionWords(Lexicon words) {
        this.words = words;
        this.layout = words.scenario().inputs().layout();
    }

    /** One equal change of one input, wherever it happens. */
    private record Same(Input input, String rest, int firstDay, int lastDay, double from, double to) {}

    /** The passages of the courses, in their order. */
    List<Passage> passages(List<Course> courses) {
        Map<Same, List<String>> places = new LinkedHashMap<>();
        for (Course course : courses) {
            String path = layout.path(course.slot());
            Same same = new Same(
                    layout.input(course.slot()),
                    rest(course.slot()),
                    course.firstDay(),
                    course.lastDay(),
                    course.from(),
                    course.to());
            places.computeIfAbsent(same, key -> new ArrayList<>()).add(name(course.slot(), owner(path)));
        }
        List<Passage> passages = new ArrayList<>();
        places.forEach((same, owners) -> passages.add(passage(same, owners)));
        return passages;
    }

    private Passage passage(Same same, List<String> owners) {
        String when = same.firstDay() == same.lastDay()
                ? words.date(same.firstDay())
                : words.date(same.firstDay()) + " – " + words.date(same.lastDay());
        String where = owners.get(0).isEmpty() ? "" : shown(owners) + same.rest() + ": ";
        String how = same.to() > same.from() ? " rose from " : " fell from ";
        return new Passage(
                same.firstDay(),
                when,
                Lexicon.capital(where + "“" + same.input().meaning() + "”" + how + number(same.from()) + " to "
                        + number(same.to()) + unit(same.input()) + "."),
                List.of());
    }

    private static String shown(List<String> owners) {
        return owners.size() <= MOST_SHOWN + 1
                ? Lexicon.list(owners)
                : String.join(", ", owners.subList(0, MOST_SHOWN)) + " and " + (owners.size() - MOST_SHOWN)
                        + " more segments of the fighting";
    }

    private static String unit(Input input) {
        return input.unit().equals("0-1") ? " on a scale from 0 to 1" : " (" + input.unit() + ")";
    }

    /** The second part of a path: the id of its state, sector, segment or patron; empty for the border. */
    static String owner(String path) {
        String[] parts = path.split("\\.", -1);
        return parts[0].equals("border") ? "" : parts[1];
    }

    private String name(int slot, String owner) {
        return switch (layout.input(slot).kind()) {
            case BORDER, BORDER_CLASS -> "";
            case STATE, STATE_CLASS -> words.state(owner);
            case SECTOR, COMMAND -> "sector " + words.sector(owner);
            case SEGMENT, SEGMENT_SIDE -> words.segment(owner);
            case PATRON, TIE, PATRON_CLASS, PATRON_PAIR -> patron(owner);
            case ORGANISATION, ORGANISATION_TIE -> organisation(owner);
        };
    }

    private String organisation(String id) {
        return words.scenario().organisations().stream()
                .filter(organisation -> organisation.id().equals(id))
                .map(Organisation::name)
                .findFirst()
                .orElse(id);
    }

    private String patron(String id) {
        return words.scenario().patrons().stream()
                .filter(patron -> patron.id().equals(id))
                .map(Patron::name)
                .findFirst()
                .orElse(id);
    }

    /** What the path says beside input and owner: a class of arms or one of the states. */
    private String rest(int slot) {
        String path = layout.path(slot);
        String last = path.substring(path.lastIndexOf('.') + 1);
        String[] parts = path.split("\\.", -1);
        return switch (layout.input(slot).kind()) {
            case BORDER, STATE, SECTOR, SEGMENT, PATRON, ORGANISATION -> "";
            case BORDER_CLASS, STATE_CLASS ->
                ", " + Lexicon.systems(EquipmentClass.valueOf(last.toUpperCase(Locale.ROOT)));
            case COMMAND -> ", " + words.state(parts[3]);
            case TIE, ORGANISATION_TIE -> " and " + words.state(parts[3]);
            case PATRON_CLASS -> ", " + Lexicon.systems(EquipmentClass.valueOf(parts[3].toUpperCase(Locale.ROOT)));
            case PATRON_PAIR -> " and " + patron(last);
            case SEGMENT_SIDE -> ", " + words.state(last);
        };
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
