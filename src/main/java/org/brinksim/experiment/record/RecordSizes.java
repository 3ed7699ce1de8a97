package org.brinksim.experiment.record;

/**
 * How many runs stand beside the record.
 *
 * @param base runs of the base scenario, at least 1
 * @param purchases runs of the years of purchases, at least 1
 * @param clash runs of each clash, at least 1
 */
public record RecordSizes(int base, int purchases, int clash) {}
