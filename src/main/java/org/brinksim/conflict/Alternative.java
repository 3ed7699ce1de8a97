package org.brinksim.conflict;

/** Something that can be chosen: one of a fixed list, told apart by its place in the list. */
public interface Alternative {
    /** The name used in files. */
    String key();

    /** Place in the list of what can be chosen, from 0. */
    int ordinal();
}
