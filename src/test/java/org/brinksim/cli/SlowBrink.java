package org.brinksim.cli;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.Samples;

/** The program with a model that takes its time, to be run as a process of its own. */
final class SlowBrink {
    private static final long NANOS = 2_000_000;

    private SlowBrink() {}

    public static void main(String[] arguments) {
        Services services = Brink.services(Path.of(""), scenario -> {
            Model model = Samples.models().apply(scenario);
            return (parameters, world, detail) -> {
                LockSupport.parkNanos(NANOS);
                return model.run(parameters, world, detail);
            };
        });
        System.exit(Main.commandLine(services).execute(arguments));
    }
}
