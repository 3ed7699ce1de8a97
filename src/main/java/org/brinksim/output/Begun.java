package org.brinksim.output;

import java.io.IOException;
import java.nio.file.Files;
import org.brinksim.experiment.Shard;

/**
 * How far the work on a result folder has come.
 *
 * @param state where it stands
 * @param runs runs that are there
 * @param failed those of them that failed
 * @param most most runs there can be
 */
public record Begun(State state, long runs, long failed, long most) {
    /** Where the work on a folder stands. */
    public enum State {
        /** The folder is finished. */
        COMPLETE("complete"),
        /** The runs of its part are there; the parts have to be put together. */
        PART_MADE("its part is made; merge it with the other parts"),
        /** Another process is at it. */
        UNDER_WAY("under way in another process"),
        /** It was begun and not finished. */
        INTERRUPTED("incomplete"),
        /** It was not finished, and there is nothing to go on from. */
        LOST("incomplete, and without a journal to go on from");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in words. */
        public String words() {
            return words;
        }
    }

    /**
     * How far the work on a folder has come.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Begun of(FolderReader folder) throws IOException {
        Shard shard = folder.shard();
        int points =
                folder.manifest().path("order").path("design").path("points").asInt(1);
        long most = folder.manifest()
                .path("runs_most")
                .asLong((long) shard.size(points)
                        * folder.manifest().path("replicates_most").asLong());
        if (folder.isComplete()) {
            long failed = folder.manifest().path("counts").path("failed").asLong();
            return new Begun(State.COMPLETE, folder.runs(), failed, most);
        }
        if (!Files.isRegularFile(folder.path().resolve(ResultFolder.JOURNAL))) {
            return new Begun(State.LOST, 0, 0, most);
        }
        try (JournalReader journal = new JournalReader(folder.path(), folder.seed())) {
            journal.skipAll();
            State state = journal.isEnded() && shard.isPart()
                    ? State.PART_MADE
                    : JournalReader.isBeingWritten(folder.path()) ? State.UNDER_WAY : State.INTERRUPTED;
            return new Begun(state, journal.runs(), journal.failed(), most);
        }
    }
}
