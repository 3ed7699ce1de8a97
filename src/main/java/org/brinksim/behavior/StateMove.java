package org.brinksim.behavior;

import java.util.Locale;
import org.brinksim.conflict.Alternative;

/** What a state can start on its own account in a sector. */
public enum StateMove implements Alternative {
    /** Leave things as they are. */
    NONE,
    /** Close the crossings. */
    CLOSE_CROSSINGS,
    /** Open the crossings again. */
    OPEN_CROSSINGS,
    /** Start works in a disputed place, which opens a crisis at rung 3. */
    START_WORKS,
    /** Bring troops forward, which opens a crisis at rung 3. */
    REINFORCE,
    /** Build posts. */
    FORTIFY;

    /** The name used in files. */
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
