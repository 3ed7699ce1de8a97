package org.brinksim.scenario;

/** A sector of the border, under one command of each side: its id and its name in words. */
public record Sector(String id, String name) {}
