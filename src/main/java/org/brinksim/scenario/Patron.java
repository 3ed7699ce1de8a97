package org.brinksim.scenario;

/** An outside power with ties to the states: its id and its name in words. */
public record Patron(String id, String name) {}
