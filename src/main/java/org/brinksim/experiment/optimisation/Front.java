package org.brinksim.experiment.optimisation;

import java.util.List;
import org.brinksim.statistics.MeanInterval;

/**
 * The final front of a search, judged by replicates that the search has not seen.
 *
 * @param members the places of the front; none if no place keeps the limit
 * @param evaluations replicates run in all
 */
public record Front(List<Member> members, long evaluations) {
    /** Copies the members. */
    public Front {
        members = List.copyOf(members);
    }

    /**
     * A place of the front.
     *
     * @param place one number from 0 to 1 for each variable
     * @param searched means of the objectives in the search; too good on average, because the front was chosen by them
     * @param objectives means of the objectives over the fresh replicates with their t intervals
     * @param dominated whether another member is better by the fresh means
     */
    public record Member(List<Double> place, List<Double> searched, List<MeanInterval> objectives, boolean dominated) {
        /** Copies the lists. */
        public Member {
            place = List.copyOf(place);
            searched = List.copyOf(searched);
            objectives = List.copyOf(objectives);
        }
    }
}
