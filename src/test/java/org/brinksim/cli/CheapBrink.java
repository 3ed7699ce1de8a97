package org.brinksim.cli;

import java.nio.file.Path;
import org.brinksim.experiment.Samples;

/** The program with a model that takes no time, to be run as a process of its own. */
final class CheapBrink {
    private CheapBrink() {}

    public static void main(String[] arguments) {
        Services services = Brink.services(Path.of(""), Samples.models());
        System.exit(Main.commandLine(services).execute(arguments));
    }
}
