package org.brinksim.behavior;

/**
 * What a state wants to add to its arms in a year.
 *
 * <p>D_i = k·F_j − a·F_i + g·G_i in US$ m a year (Richardson 1960, eq. 2.1): F the value of the working arms of a side with
 * what it has announced, G its grievance. Two such states come to rest where both D are 0, and stay near it if
 * a_1·a_2 &gt; k_1·k_2; otherwise their wants run away until money ends.
 *
 * @param reaction k, 1/year
 * @param fatigue a, 1/year
 * @param grievance g, US$ m a year
 */
public record ArmsDemand(double reaction, double fatigue, double grievance) {

    /**
     * The wanted addition, below 0 when the state feels armed enough.
     *
     * @param other F_j, US$ m
     * @param own F_i, US$ m
     * @param felt G_i, grievance index
     */
    public double yearly(double other, double own, double felt) {
        return reaction * other - fatigue * own + grievance * felt;
    }

    /**
     * Expected change of the balance that announced arms bring: (A_j − A_i)/(F_i + F_j), F with what is announced; 0 when nothing is.
     *
     * <p>Arms on order to the other side close a window for acting now, own ones open a better one later (Powell 2004).
     *
     * @param othersAnnounced A_j, US$ m not yet integrated
     * @param announced A_i
     * @param all F_i + F_j
     */
    public static double shift(double othersAnnounced, double announced, double all) {
        return all <= 0 ? 0 : (othersAnnounced - announced) / all;
    }
}
