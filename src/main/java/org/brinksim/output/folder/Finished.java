package org.brinksim.output.folder;

import java.util.List;

/** What a finished result folder holds: runs of one or a few scenarios, a sweep, or a search of mixes. */
public sealed interface Finished permits FinishedFolder, FinishedSweep, FinishedSearch {
    /** Where it comes from. */
    Origin origin();

    /** The numbers of the scenario; none where the folder has no such table. */
    List<FigureRow> figures();
}
