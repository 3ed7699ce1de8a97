package org.brinksim.cli;

import java.util.concurrent.Callable;
import org.brinksim.config.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code brink schema}: the JSON Schema of scenario files, for editors. */
@Command(
        name = "schema",
        description = "Print the JSON Schema (2020-12) of scenario files, with which an editor completes and checks.",
        footer = {"%nExamples:", "  brink schema > scenario.schema.json", "  brink schema | less"})
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ScenarioSchema.json());
        spec.commandLine().getOut().flush();
        return ExitCode.DONE.number();
    }
}
