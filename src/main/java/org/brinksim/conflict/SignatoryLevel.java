package org.brinksim.conflict;

import java.util.Locale;

/** Who signs a ceasefire, from the local commander up. */
public enum SignatoryLevel {
    /** Local officials or border commanders. */
    LOCAL,
    /** Governors and heads of regional border services. */
    GOVERNOR,
    /** Security chiefs or ministers. */
    SECURITY_CHIEF,
    /** Presidents. */
    PRESIDENT;

    /** The name used in scenario files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
