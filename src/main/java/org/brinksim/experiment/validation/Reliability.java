package org.brinksim.experiment.validation;

import java.util.Optional;
import org.brinksim.statistics.ReliabilityCurve;
import org.brinksim.statistics.RocArea;

/**
 * How stated probabilities compare with what happened.
 *
 * @param kind {@code synthetic} or {@code record}
 * @param curve stated probabilities beside observed shares
 * @param roc how well they tell events from others; empty when all or none happened
 * @param brier their Brier score
 * @param events incidents after which it happened
 * @param cases number of incidents
 */
public record Reliability(
        String kind, ReliabilityCurve curve, Optional<RocArea> roc, double brier, int events, int cases) {}
