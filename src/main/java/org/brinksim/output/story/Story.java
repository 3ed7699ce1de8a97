package org.brinksim.output.story;

import java.util.List;

/**
 * The story of one episode of a run.
 *
 * @param run name of the run
 * @param scenario title of its scenario
 * @param episode name of the episode, empty when the run had none
 * @param opening the episode in one sentence
 * @param background what had changed before it, in order of time
 * @param timeline what happened in it, in order of time
 * @param causes from its worst moment back to the first cause
 * @param episodeFacts figures of the episode
 * @param runFacts figures of the run
 */
public record Story(
        String run,
        String scenario,
        String episode,
        String opening,
        List<Passage> background,
        List<Passage> timeline,
        List<Passage> causes,
        List<Fact> episodeFacts,
        List<Fact> runFacts) {
    /** Copies the lists. */
    public Story {
        background = List.copyOf(background);
        timeline = List.copyOf(timeline);
        causes = List.copyOf(causes);
        episodeFacts = List.copyOf(episodeFacts);
        runFacts = List.copyOf(runFacts);
    }
}
