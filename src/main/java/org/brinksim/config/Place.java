package org.brinksim.config;

/** A place in a file; line and column count characters from 1. */
record Place(String file, int line, int column) {
    /** The first character of a file. */
    static Place startOf(String file) {
        return new Place(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
