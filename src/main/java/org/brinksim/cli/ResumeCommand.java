package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.output.Begun;
import org.brinksim.output.FolderReader;
import org.brinksim.output.ResultFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brink resume}: finishes what an interrupted or killed command has begun. */
@Command(
        name = "resume",
        description = "Finish what an interrupted or killed command has begun; the results are the same bytes.",
        footer = {"%nExamples:", "  brink resume results/kyrgyzstan-tajikistan", "  brink resume results/sweep -j 4"})
final class ResumeCommand implements Callable<Integer> {
    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder that was begun.")
    private Path argument = Path.of("");

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private Conduct conduct = new Conduct();

    @Mixin
    private Talk talk = new Talk();

    ResumeCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        List<String> problems = jobs.problems(services.environment());
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        FolderReader folder = Folders.open(services, argument);
        Begun.State state = Begun.of(folder).state();
        if (state == Begun.State.COMPLETE) {
            Files.deleteIfExists(folder.path().resolve(ResultFolder.JOURNAL));
        }
        if (state == Begun.State.COMPLETE || state == Begun.State.PART_MADE) {
            talk.say(argument + ": " + state.words());
            return ExitCode.DONE.number();
        }
        if (state == Begun.State.LOST) {
            throw Refusal.invalid(argument + ": " + state.words() + "; make it again: "
                    + folder.manifest().path("command").asText() + " --out " + argument + " --force");
        }
        EnsembleRun.Means means =
                new EnsembleRun.Means(jobs.threads(services.environment()), conduct, talk.arguments());
        return new Attempt(services, means, talk)
                .resume(Folders.order(services, folder), folder)
                .number();
    }
}
