package org.brinksim.scenario;

/** A state on the border: its id and its name in words. */
public record State(String id, String name) {}
