package org.brinksim.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code brink generate-completion}: a script with which a shell completes commands and options. */
@Command(
        name = "generate-completion",
        description = "Print a script with which bash or zsh completes commands and options.",
        footer = {
            "%nExamples:",
            "  source <(brink generate-completion)",
            "  brink generate-completion > ~/.local/share/bash-completion/completions/brink"
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        out.flush();
        return ExitCode.DONE.number();
    }
}
