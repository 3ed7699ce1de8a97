package org.brinksim.simulation;

import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;

/** What a random number is for; each purpose has streams of its own, so that an extra draw moves nothing else. */
enum Purpose {
    INCIDENT(1),
    BIRTH(2),
    INITIATIVE(3),
    DECISION(4),
    DEAL(6),
    EPISODE(7),
    SIDE(8),
    LOSS(9),
    SPREAD(10),
    TERRITORY(11),
    FLIGHT(12),
    PRESS(13),
    TALKS(14),
    BREACH(16),
    OFFICE(20),
    MOVE(21),
    OCCASION(22),
    PURCHASE(30),
    SALE(31),
    LEAD(32),
    OFFER(40),
    ANSWER(41),
    CONSENT(42),
    COERCION(43),
    ACCORD(44),
    STRETCH(45),
    PROTOCOL(46),
    MEMBERSHIP(47),
    MISSION(48);

    private final long key;

    Purpose(long key) {
        this.key = key;
    }

    Stream stream(WorldSeed seed, long entity) {
        return seed.stream(key, entity);
    }
}
