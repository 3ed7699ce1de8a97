package org.brinksim.config;

import java.nio.file.Path;
import java.util.List;

/**
 * The text of a scenario file as it stands.
 *
 * @param text the text; empty when there are problems
 * @param problems why it cannot be read; empty when it can
 */
public record ScenarioText(String text, List<Problem> problems) {
    public ScenarioText {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the text of a scenario without checking what it says.
     *
     * @param argument name or path as the user typed it, as for {@link ScenarioReader#read}
     * @param base directory against which relative paths resolve
     */
    public static ScenarioText read(String argument, Path base) {
        Problems problems = new Problems();
        Source source = Loader.find(argument, base, problems);
        String text = source == null ? null : FileText.read(source, problems);
        return new ScenarioText(text == null ? "" : text, problems.inOrder());
    }
}
