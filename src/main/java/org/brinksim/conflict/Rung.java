package org.brinksim.conflict;

/**
 * The rungs of the escalation ladder between two states on a border.
 *
 * <p>Kahn, H. (1965), <i>On Escalation</i>; coded against the hostility levels of the Militarized Interstate Dispute
 * data (Correlates of War, MID 5.0; 1 none to 5 war) and the root codes of CAMEO. Rungs 8 and 9 are labels computed
 * after the fact and are never chosen.
 */
public enum Rung {
    /** Routine contact and joint patrols. */
    ROUTINE(1, "01", "routine, joint patrols"),
    /** Protest, recall of envoys, crossing closed. */
    PROTEST(2, "10", "protest, crossing closed"),
    /** Villagers' fight: stones, arson, road block, hunting guns. */
    BRAWL(1, "18", "villagers' fight"),
    /** Alert, reinforcement, works or posts in the disputed zone. */
    ALERT(3, "15", "alert and reinforcement"),
    /** Small-arms exchange of guards. */
    SMALL_ARMS(4, "19", "small-arms exchange"),
    /** Mortars or grenade launchers on one segment. */
    MORTARS(4, "19", "mortars or grenade launchers"),
    /** Incursion: village or post seized, armour, helicopter or armed drone. */
    INCURSION(4, "19", "incursion"),
    /** Operation over several segments, strikes in the interior. */
    OPERATION(4, "20", "operation over several segments"),
    /** Label: at least 7 days at rung 6 or above, or more than 250 dead. */
    CAMPAIGN(4, "20", "campaign"),
    /** Label: at least 1,000 battle deaths. */
    WAR(5, "20", "war");

    private final int hostility;
    private final String cameoRoot;
    private final String meaning;

    Rung(int hostility, String cameoRoot, String meaning) {
        this.hostility = hostility;
        this.cameoRoot = cameoRoot;
        this.meaning = meaning;
    }

    /** The rung at a level. @throws IllegalArgumentException if the level is not 0 to 9 */
    public static Rung at(int level) {
        if (level < 0 || level > WAR.ordinal()) {
            throw new IllegalArgumentException("rung " + level + " is not on the ladder 0 to 9");
        }
        return values()[level];
    }

    /** The level on the ladder, 0 to 9. */
    public int level() {
        return ordinal();
    }

    /** The MID hostility level, 1 (none) to 5 (war). */
    public int hostility() {
        return hostility;
    }

    /** The CAMEO root code of the typical act. */
    public String cameoRoot() {
        return cameoRoot;
    }

    /** What the rung means locally, in a few plain words. */
    public String meaning() {
        return meaning;
    }
}
