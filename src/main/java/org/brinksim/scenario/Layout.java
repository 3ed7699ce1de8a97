package org.brinksim.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.brinksim.conflict.EquipmentClass;
import org.jspecify.annotations.Nullable;

/** Where each numeric input of a scenario lies in the flat array of its conditions, by path and by place. Immutable. */
public final class Layout {
    private final List<String> paths;
    private final List<Input> inputs;
    private final Map<String, Integer> slots;
    private final int[] first = new int[Input.values().length];
    private final Members members;
    private final int states;
    private final int patrons;

    private Layout(List<String> paths, List<Input> inputs, int[] first, Members members) {
        this.paths = List.copyOf(paths);
        this.inputs = List.copyOf(inputs);
        this.members = members;
        this.states = members.states().size();
        this.patrons = members.patrons().size();
        System.arraycopy(first, 0, this.first, 0, first.length);
        Map<String, Integer> bySlot = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            bySlot.put(paths.get(i), i);
        }
        this.slots = Map.copyOf(bySlot);
    }

    /**
     * The layout for the given ids.
     *
     * @param members the ids
     */
    public static Layout of(Members members) {
        List<String> paths = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        int[] first = new int[Input.values().length];
        for (Input input : Input.values()) {
            first[input.ordinal()] = paths.size();
            for (String path : members.paths(input)) {
                paths.add(path);
                inputs.add(input);
            }
        }
        return new Layout(paths, inputs, first, members);
    }

    /**
     * The ids of everything that carries inputs.
     *
     * @param states ids of the two states, in the scenario's order
     * @param sectors ids of the sectors
     * @param segments ids of the segments
     * @param patrons ids of the patrons
     * @param organisations ids of the organisations
     */
    public record Members(
            List<String> states,
            List<String> sectors,
            List<String> segments,
            List<String> patrons,
            List<String> organisations) {
        /** Copies the ids. */
        public Members {
            states = List.copyOf(states);
            sectors = List.copyOf(sectors);
            segments = List.copyOf(segments);
            patrons = List.copyOf(patrons);
            organisations = List.copyOf(organisations);
        }

        private List<String> owners(Kind kind) {
            return switch (kind) {
                case BORDER, BORDER_CLASS -> List.of("");
                case STATE, STATE_CLASS -> states;
                case SECTOR, COMMAND -> sectors;
                case SEGMENT, SEGMENT_SIDE -> segments;
                case PATRON, TIE, PATRON_CLASS, PATRON_PAIR -> patrons;
                case ORGANISATION, ORGANISATION_TIE -> organisations;
            };
        }

        private List<String> paths(Input input) {
            return owners(input.kind()).stream()
                    .flatMap(owner -> paths(input, owner))
                    .toList();
        }

        private Stream<String> paths(Input input, String owner) {
            String stem = input.kind().section() + "." + owner;
            String key = "." + input.key();
            return switch (input.kind()) {
                case BORDER -> Stream.of("border" + key);
                case BORDER_CLASS -> classes().map(system -> "border" + key + "." + system);
                case STATE, SECTOR, SEGMENT, PATRON, ORGANISATION -> Stream.of(stem + key);
                case STATE_CLASS -> classes().map(system -> stem + key + "." + system);
                case PATRON_CLASS -> classes().map(system -> stem + ".sells." + system + key);
                case COMMAND -> states.stream().map(state -> stem + ".commands." + state + key);
                case SEGMENT_SIDE -> states.stream().map(state -> stem + key + "." + state);
                case TIE, ORGANISATION_TIE -> states.stream().map(state -> stem + ".ties." + state + key);
                case PATRON_PAIR -> patrons.stream().map(other -> stem + key + "." + other);
            };
        }

        private static Stream<String> classes() {
            return Stream.of(EquipmentClass.values()).map(EquipmentClass::key);
        }
    }

    /** The ids of everything that carries inputs. */
    public Members members() {
        return members;
    }

    /** Number of slots. */
    public int size() {
        return paths.size();
    }

    /** The path of a slot, for example {@code segments.ID.settled}. */
    public String path(int slot) {
        return paths.get(slot);
    }

    /** The input a slot holds. */
    public Input input(int slot) {
        return inputs.get(slot);
    }

    /** The slot of a path; empty when no input has that path. */
    public OptionalInt slot(String path) {
        @Nullable Integer slot = slots.get(path);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** The slots of a path in which {@code *} stands for any one id, in order; none when no path is like it. */
    public List<Integer> slots(String pattern) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return slot(pattern).stream().boxed().toList();
        }
        String start = pattern.substring(0, star);
        Pattern like = Pattern.compile(
                Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[^.]+")));
        return IntStream.range(0, size())
                .filter(slot ->
                        path(slot).startsWith(start) && like.matcher(path(slot)).matches())
                .boxed()
                .toList();
    }

    /** Every path, in order of slots. */
    public List<String> paths() {
        return paths;
    }

    /** The slot of a border input. */
    public int slot(Input input) {
        return first[input.ordinal()];
    }

    /** The slot of an input of the owner at an index: state, sector, segment, patron or organisation. */
    public int slot(Input input, int owner) {
        return first[input.ordinal()] + owner;
    }

    /** The slot of an input of a side of an owner: command, side of a segment or tie of a patron or organisation. */
    public int slot(Input input, int owner, int side) {
        return first[input.ordinal()] + owner * states + side;
    }

    /** The slot of an input of a class of arms, of the owner at an index: state or patron; 0 for the border. */
    public int slot(Input input, int owner, EquipmentClass equipment) {
        return first[input.ordinal()] + owner * EquipmentClass.values().length + equipment.ordinal();
    }

    /** The slot of an input of a patron's relation to another patron, both by index. */
    public int pairSlot(Input input, int patron, int other) {
        return first[input.ordinal()] + patron * patrons + other;
    }
}
