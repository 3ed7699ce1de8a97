package org.brinksim.simulation;

/** An organisation: what it has said, offered and sent. */
final class OrganisationAgent {
    private final World world;
    private final int index;

    OrganisationAgent(World world, int index) {
        this.world = world;
        this.index = index;
    }

    String id() {
        return world.blueprint().scenario().organisations().get(index).id();
    }
}
