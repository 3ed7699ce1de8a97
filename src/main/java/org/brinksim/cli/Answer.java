package org.brinksim.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.config.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How commands that look things up answer: as columns for people or as JSON for machines, problems on standard error. */
final class Answer {
    private static final int MOST_PROBLEMS = 50;
    private static final String GAP = "  ";

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    boolean isJson() {
        return json;
    }

    void line(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text + "\n");
        out.flush();
    }

    void text(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /** Prints rows as columns of equal width, two blanks apart. */
    void columns(List<List<String>> rows) {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = IntStream.range(0, count)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        rows.forEach(row -> line(padded(row, widths)));
    }

    private static String padded(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths.get(i) - row.get(i).length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    void json(JsonNode value) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            line(new ObjectMapper().writer(printer).writeValueAsString(value));
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("the answer cannot be written as JSON", cause);
        }
    }

    /** Prints problems on standard error and gives the exit code for them. */
    int refuse(List<Problem> problems) {
        PrintWriter err = spec.commandLine().getErr();
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> err.print(problem + "\n"));
        if (problems.size() > MOST_PROBLEMS) {
            err.print("… and " + (problems.size() - MOST_PROBLEMS) + " more\n");
        }
        err.flush();
        return ExitCode.INVALID_INPUT.number();
    }

    /** Says why a command cannot do what was asked, and gives the exit code for it. */
    int refuse(String message, ExitCode code) {
        PrintWriter err = spec.commandLine().getErr();
        err.print(message + "\n");
        err.flush();
        return code.number();
    }
}
