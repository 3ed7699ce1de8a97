package org.brinksim.evidence;

/**
 * A source that the tables cite by its key.
 *
 * @param key key, for example {@code seed-2} or {@code B20}
 * @param kind {@code seed}, {@code web}, {@code encyclopedia}, {@code data} or {@code none}
 * @param address author, outlet and date, or an address, or a repository with commit
 * @param rights what may be done with it
 */
public record Source(String key, String kind, String address, String rights) {
    static Source of(Row row) {
        return new Source(row.text("key"), row.text("kind"), row.text("address"), row.text("rights"));
    }
}
