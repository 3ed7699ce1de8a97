package org.brinksim.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A small checkout with the real launcher, a few sources and a Maven that copies a jar made beforehand. */
final class Checkout {
    private static final String MAVEN = """
            #!/bin/sh
            echo "$$" >>"$RECORD"
            echo '[INFO] --- fake-maven-plugin:1.0:copy (default) @ brink ---'
            sleep "$SECONDS_TO_BUILD"
            for word; do case $word in -Dbrink.build=*) build=${word#*=} ;; esac; done
            [ -z "$COMPLAINT" ] || { echo "[ERROR] $COMPLAINT"; exit 1; }
            mkdir -p "$build" && cp "$PREBUILT" "$build/brink.jar"
            """;
    private static final List<String> TOOLS = Arrays.asList(
            "sh cat chmod cksum cp cut env find grep head ln mkdir mkfifo mv nice ps readlink rm rmdir sed sha256sum sleep"
                    .concat(" tee touch tr uname")
                    .split(" "));

    private final Path base;
    private final Path root;
    private final Path bin;
    private final Path tools;

    /** Makes a checkout in {@code base/a checkout}. */
    Checkout(Path base) throws IOException {
        this.base = base;
        root = base.resolve("a checkout");
        bin = Files.createDirectories(base.resolve("bin"));
        tools = Files.createDirectories(base.resolve("tools"));
        makeTools();
        write(root.resolve("pom.xml"), "<project/>");
        write(root.resolve("src/main/java/A.java"), "class A {}");
        write(root.resolve("scenarios/a.yaml"), "schema: 1");
        Files.copy(Path.of("brink"), root.resolve("brink"));
        executable(root.resolve("brink"));
        write(bin.resolve("mvn"), MAVEN);
        executable(bin.resolve("mvn"));
        for (int variant = 1; variant <= 3; variant++) {
            writeJar(prebuilt(variant), variant);
        }
    }

    Path root() {
        return root;
    }

    Path work() {
        return root.resolve("target/brink");
    }

    Path launcher() {
        return root.resolve("brink");
    }

    /** Marks a source as changed just now. */
    void touch(String source) throws IOException {
        Files.setLastModifiedTime(
                root.resolve(source), FileTime.from(Instant.now().plusMillis(20)));
    }

    /** Number of builds begun so far. */
    int builds() throws IOException {
        return records().size();
    }

    /** Process numbers of the builds begun so far. */
    List<String> records() throws IOException {
        Path record = base.resolve("record");
        return Files.exists(record) ? Files.readAllLines(record) : List.of();
    }

    List<String> installed(String suffix) throws IOException {
        try (Stream<Path> files = Files.list(work())) {
            return files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .filter(name -> name.startsWith("brink-") && name.endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** Launcher started in the base folder with no class data archive. */
    ProcessBuilder start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return prepare(command);
    }

    /** Any command in the base folder, with the environment the launcher needs. */
    ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", bin + ":" + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("BRINK_JAVA_OPTS", "-Xshare:auto");
        environment.put("RECORD", base.resolve("record").toString());
        environment.put("SECONDS_TO_BUILD", "0");
        environment.put("COMPLAINT", "");
        environment.put("PREBUILT", prebuilt(1).toString());
        return builder;
    }

    /** Jar whose program answers {@code variant N}. */
    Path prebuilt(int variant) {
        return base.resolve("prebuilt-" + variant + ".jar");
    }

    /** Folder with the few tools the launcher needs, without flock and without Maven. */
    Path fewTools() {
        return tools;
    }

    /** Leaves a command Maven, but not flock. */
    void takeFlockFrom(ProcessBuilder start) {
        start.environment().put("PATH", bin + ":" + tools);
    }

    private void makeTools() throws IOException {
        for (String tool : TOOLS) {
            write(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
            executable(tools.resolve(tool));
        }
    }

    /** Jar that starts Brink itself from the classes under test. */
    Path brink() throws IOException {
        Path file = base.resolve("brink.jar");
        List<String> classes = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .toList();
        Manifest manifest = manifest("org.brinksim.cli.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classes));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private static Manifest manifest(String program) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program);
        return manifest;
    }

    private static Path find(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not on PATH: " + tool));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, UTF_8);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void writeJar(Path file, int variant) throws IOException {
        String name = Program.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest(Program.class.getName()));
                InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream("Program.class"))) {
            jar.putNextEntry(new ZipEntry(name));
            in.transferTo(jar);
            jar.putNextEntry(new ZipEntry("variant"));
            jar.write(variant);
        }
    }
}
