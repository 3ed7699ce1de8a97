package org.brinksim.output;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;

/** The files of a calibration folder beside its tables: what was asked, and a manifest with the hash of every file. */
public final class CalibrationFolder {
    /** Name of the file that says what is fitted. */
    public static final String SPEC = "calibration.yaml";
    /** Name of the append-only file of the worlds. */
    public static final String WORLDS = "worlds.journal";
    /** Name of the append-only file of the worlds of the bank. */
    public static final String BANK = "bank.journal";

    private final ResultFolder folder;
    private final Provenance provenance;

    /** A folder that is written by a program. */
    public CalibrationFolder(ResultFolder folder, Provenance provenance) {
        this.folder = folder;
        this.provenance = provenance;
    }

    /** What worlds are worlds of: the hash of the program and of all that was asked. */
    public static String plan(Provenance provenance, String spec, Map<String, String> scenarios) {
        StringBuilder all = new StringBuilder(provenance.version())
                .append('\n')
                .append(provenance.commit())
                .append('\n')
                .append(spec);
        scenarios.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(scenario -> all.append(scenario.getValue()));
        return Hash.of(all.toString());
    }

    /**
     * Closes the folder: manifest with the hashes of all files, and last of all the mark that it is complete.
     *
     * @param name name of the calibration
     * @param plan what its worlds are worlds of
     * @param worlds worlds that were simulated
     * @throws IOException if the folder cannot be written
     */
    public void seal(String name, String plan, long worlds) throws IOException {
        ObjectNode root = Manifest.mapper().createObjectNode();
        root.put("format", 1)
                .put("program", "brink")
                .put("kind", "calibration")
                .put("name", name)
                .put("version", provenance.version())
                .put("commit", provenance.commit())
                .put("command", provenance.command())
                .put("plan", plan)
                .put("worlds", worlds);
        ObjectNode hashes = root.putObject("files");
        for (String file : Manifest.files(folder.path())) {
            if (!file.equals(WORLDS) && !file.equals(BANK)) {
                hashes.put(file, Hash.of(folder.path().resolve(file)));
            }
        }
        folder.write(ResultFolder.MANIFEST, Manifest.text(root));
        String hash = Hash.of(folder.path().resolve(ResultFolder.MANIFEST));
        folder.write(ResultFolder.COMPLETE, hash + "  " + ResultFolder.MANIFEST + "\n");
    }
}
