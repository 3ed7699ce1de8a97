package org.brinksim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lists the commands of the program's help in groups; only commands that exist are listed. */
final class Groups {
    private static final Map<String, List<String>> GROUPS = groups();

    private Groups() {}

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Ask", List.of("run", "compare", "explain"));
        groups.put("Explore", List.of("sweep", "sensitivity", "discover", "optimize"));
        groups.put("Fit and judge", List.of("calibrate", "validate", "reproduce"));
        groups.put("Look", List.of("chart", "report", "gui", "scenario", "params", "metrics", "schema"));
        groups.put(
                "Manage",
                List.of(
                        "resume",
                        "status",
                        "merge",
                        "replay",
                        "verify",
                        "slurm",
                        "bench",
                        "generate-completion",
                        "help"));
        return groups;
    }

    /** Makes a command line list its commands in groups. */
    static void show(CommandLine brink) {
        brink.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING, help -> "");
        brink.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Groups::list);
    }

    private static String list(Help help) {
        return GROUPS.entrySet().stream()
                .map(group -> list(help, group.getKey(), group.getValue()))
                .collect(Collectors.joining());
    }

    private static String list(Help help, String title, List<String> names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            Help command = help.subcommands().get(name);
            if (command != null) {
                lines.append(String.format(Locale.ROOT, "  %-20s %s%n", name, description(command)));
            }
        }
        return lines.isEmpty() ? "" : String.format(Locale.ROOT, "%n%s%n%s", title, lines);
    }

    private static String description(Help command) {
        String[] description = command.commandSpec().usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }
}
