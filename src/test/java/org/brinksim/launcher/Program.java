package org.brinksim.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Stands in for Brink: does what its first argument says. */
final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
        String first = arguments.length == 0 ? "show" : arguments[0];
        switch (first) {
            case "exit" -> System.exit(Integer.parseInt(arguments[1]));
            case "wait" -> waitForALine();
            default -> show(arguments);
        }
    }

    private static void waitForALine() throws IOException {
        System.out.println("pid " + ProcessHandle.current().pid());
        int read = System.in.read();
        System.out.println(read < 0 ? "closed" : "variant " + variant());
    }

    private static void show(String[] arguments) throws IOException {
        System.out.println("variant " + variant());
        System.out.println("headless " + System.getProperty("java.awt.headless"));
        System.out.println("probe " + System.getProperty("probe"));
        for (String argument : arguments) {
            System.out.println("<" + argument + ">");
        }
    }

    private static int variant() throws IOException {
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream("/variant"))) {
            return in.read();
        }
    }
}
