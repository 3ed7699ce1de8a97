package org.brinksim.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.brinksim.conflict.EquipmentClass;
import org.jspecify.annotations.Nullable;

/** Where each numeric input of a scenario lies in the flat array of its conditions, by path and by place. Immutable. */
public final class Layout {
    private final List<String> paths;
    private final List<Input> inputs;
    private final Map<String, Integer> slots;
    private final int[] first = new int[Input.values().length];
    private final int states;

    private Layout(List<String> paths, List<Input> inputs, int[] first, int states) {
        this.paths = List.copyOf(paths);
        this.inputs = List.copyOf(inputs);
        this.states = states;
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
     * @param states ids of the two states, in the scenario's order
     * @param sectors ids of the sectors
     * @param segments ids of the segments
     * @param patrons ids of the patrons
     */
    public static Layout of(List<String> states, List<String> sectors, List<String> segments, List<String> patrons) {
        List<String> paths = new ArrayList<>();
        List<Input> inputs = new ArrayList<>();
        int[] first = new int[Input.values().length];
        for (Input input : Input.values()) {
            first[input.ordinal()] = paths.size();
            for (String path : paths(input, states, owners(input, states, sectors, segments, patrons))) {
                paths.add(path);
                inputs.add(input);
            }
        }
        return new Layout(paths, inputs, first, states.size());
    }

    private static List<String> owners(
            Input input, List<String> states, List<String> sectors, List<String> segments, List<String> patrons) {
        return switch (input.kind()) {
            case BORDER -> List.of("");
            case STATE, STATE_CLASS -> states;
            case SECTOR, COMMAND -> sectors;
            case SEGMENT, SEGMENT_SIDE -> segments;
            case PATRON, TIE -> patrons;
        };
    }

    private static List<String> paths(Input input, List<String> states, List<String> owners) {
        List<String> paths = new ArrayList<>();
        for (String owner : owners) {
            String stem = input.kind().section() + "." + owner;
            switch (input.kind()) {
                case BORDER -> paths.add("border." + input.key());
                case STATE, SECTOR, SEGMENT, PATRON -> paths.add(stem + "." + input.key());
                case STATE_CLASS -> {
                    for (EquipmentClass equipment : EquipmentClass.values()) {
                        paths.add(stem + "." + input.key() + "." + equipment.key());
                    }
                }
                case COMMAND -> states.forEach(state -> paths.add(stem + ".commands." + state + "." + input.key()));
                case SEGMENT_SIDE -> states.forEach(state -> paths.add(stem + "." + input.key() + "." + state));
                case TIE -> states.forEach(state -> paths.add(stem + ".ties." + state + "." + input.key()));
            }
        }
        return paths;
    }

    /** Number of slots. */
    public int size() {
        return paths.size();
    }

    /** The path of a slot, for example {@code segments.golovnoy.settled}. */
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

    /** Every path, in order of slots. */
    public List<String> paths() {
        return paths;
    }

    /** The slot of a border input. */
    public int slot(Input input) {
        return first[input.ordinal()];
    }

    /** The slot of an input of the owner at an index: state, sector, segment or patron. */
    public int slot(Input input, int owner) {
        return first[input.ordinal()] + owner;
    }

    /** The slot of an input of a side of an owner: command, side of a segment or tie of a patron. */
    public int slot(Input input, int owner, int side) {
        return first[input.ordinal()] + owner * states + side;
    }

    /** The slot of an input of a class of arms of a state. */
    public int slot(Input input, int state, EquipmentClass equipment) {
        return first[input.ordinal()] + state * EquipmentClass.values().length + equipment.ordinal();
    }
}
