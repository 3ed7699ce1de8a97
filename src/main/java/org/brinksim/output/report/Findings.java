package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.SegmentLoad;
import org.brinksim.output.observed.ObservedRecord;
import org.brinksim.output.observed.Range;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.Quantiles;

/** The findings of a folder as sentences, each with its number and interval. */
final class Findings {
    private static final String DEATHS = "m_deaths_reported";

    private final FinishedFolder folder;
    private final Optional<ObservedRecord> record;

    Findings(FinishedFolder folder, Optional<ObservedRecord> record) {
        this.folder = folder;
        this.record = record;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (folder.runs().size() == 0) {
            return List.of("No run finished, so there is nothing to report but the failures below.");
        }
        deaths().ifPresent(sentences::add);
        beside().ifPresent(sentences::add);
        share("m_episodes_25", 1, "at least one episode of fighting killed 25 people or more")
                .ifPresent(sentences::add);
        share("m_episodes_rung6", 1, "fighting reached rung 6 (incursion) or above")
                .ifPresent(sentences::add);
        turnedBack().ifPresent(sentences::add);
        range("m_incidents_reported", "reported incidents").ifPresent(sentences::add);
        range("m_displaced_peak", "people displaced at the worst moment").ifPresent(sentences::add);
        deals().ifPresent(sentences::add);
        places().ifPresent(sentences::add);
        return sentences;
    }

    private String runs() {
        return Rounded.plain(folder.runs().size());
    }

    private String level() {
        return Rounded.percent(folder.origin().level());
    }

    private String days() {
        return folder.origin().start() + " to " + folder.origin().end();
    }

    private Optional<double[]> sorted(String metric) {
        if (!folder.runs().has(metric)) {
            return Optional.empty();
        }
        double[] known = Arrays.stream(folder.runs().metric(metric))
                .filter(Double::isFinite)
                .toArray();
        return known.length == 0 ? Optional.empty() : Optional.of(Quantiles.sorted(known));
    }

    private static String spread(double[] sorted) {
        return "the middle run has " + Rounded.rounded(Quantiles.median(sorted)) + ", nine runs in ten lie between "
                + Rounded.rounded(Quantiles.of(sorted, .05)) + " and " + Rounded.rounded(Quantiles.of(sorted, .95));
    }

    private String mean(String metric) {
        return folder.summary().stream()
                .filter(row -> row.metric().equals(metric))
                .findFirst()
                .map(row -> "; the mean is " + Rounded.rounded(row.mean()) + " (" + level() + " interval "
                        + Rounded.rounded(row.low()) + " to " + Rounded.rounded(row.high()) + ")")
                .orElse("");
    }

    private Optional<String> deaths() {
        return sorted(DEATHS)
                .map(values -> "Reported dead, both sides: in " + runs() + " simulated worlds of " + days() + " "
                        + spread(values) + mean(DEATHS) + ".");
    }

    private Optional<String> beside() {
        Optional<Range> observed =
                record.flatMap(known -> known.total("dead", folder.origin().states()));
        Optional<double[]> values = sorted(DEATHS);
        if (observed.isEmpty() || values.isEmpty()) {
            return Optional.empty();
        }
        Range range = observed.get();
        long reached = Arrays.stream(values.get())
                .filter(value -> value >= range.low())
                .count();
        ProportionInterval share = proportion(reached, values.get().length);
        return Optional.of("The record of the same days counts " + RecordedTables.ranged(range) + " dead; "
                + shared(share) + " of the simulated worlds come to the lower of these numbers or above.");
    }

    private Optional<String> share(String metric, double least, String words) {
        return sorted(metric).map(values -> {
            long count = Arrays.stream(values).filter(value -> value >= least).count();
            return "In " + shared(proportion(count, values.length)) + " of the worlds " + words + ".";
        });
    }

    private ProportionInterval proportion(long count, long runs) {
        return new ProportionInterval(count, runs, folder.origin().level());
    }

    private String shared(ProportionInterval share) {
        Interval interval = share.interval();
        return Rounded.percent(share.estimate()) + " (" + level() + " interval " + Rounded.percent(interval.low())
                + " to " + Rounded.percent(interval.high()) + ")";
    }

    private Optional<String> turnedBack() {
        Optional<double[]> near = sorted("m_near_misses");
        Optional<double[]> high = sorted("m_episodes_rung6");
        if (near.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        double turned = Arrays.stream(near.get()).sum();
        double climbed = Arrays.stream(high.get()).sum();
        if (turned + climbed == 0) {
            return Optional.empty();
        }
        return Optional.of("Over all worlds " + Rounded.plain(turned)
                + " crises stopped at rung 3 to 5 with fewer than 25 dead, and " + Rounded.plain(climbed)
                + " episodes went on to rung 6 or above.");
    }

    private Optional<String> range(String metric, String words) {
        return sorted(metric).map(values -> capital(words) + ": " + spread(values) + mean(metric) + ".");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Share of deals that failed within two days; the interval takes runs as clusters (ratio estimator). */
    private Optional<String> deals() {
        if (!folder.runs().has("m_deals") || !folder.runs().has("m_deals_failed_2d")) {
            return Optional.empty();
        }
        double[] all = folder.runs().metric("m_deals");
        double[] failed = folder.runs().metric("m_deals_failed_2d");
        double deals = Arrays.stream(all).sum();
        if (deals == 0) {
            return Optional.empty();
        }
        double share = Arrays.stream(failed).sum() / deals;
        double squares = 0;
        for (int i = 0; i < all.length; i++) {
            double rest = failed[i] - share * all[i];
            squares += rest * rest;
        }
        double half = z() * StrictMath.sqrt(squares) / deals;
        return Optional.of("Of " + Rounded.plain(deals) + " ceasefires agreed, " + Rounded.percent(share) + " ("
                + level() + " interval " + Rounded.percent(StrictMath.max(0, share - half)) + " to "
                + Rounded.percent(StrictMath.min(1, share + half)) + ") failed within 2 days.");
    }

    private double z() {
        double level = folder.origin().level();
        return new org.apache.commons.math3.distribution.NormalDistribution(null, 0, 1)
                .inverseCumulativeProbability((1 + level) / 2);
    }

    private Optional<String> places() {
        double years = folder.origin().years();
        double all =
                folder.segments().stream().mapToDouble(SegmentLoad::incidents).sum();
        List<SegmentLoad> top = folder.segments().stream()
                .sorted(Comparator.comparingDouble(SegmentLoad::incidents).reversed())
                .limit(3)
                .toList();
        if (top.size() < 3 || !(all > 0)) {
            return Optional.empty();
        }
        double part = top.stream().mapToDouble(SegmentLoad::incidents).sum();
        String names = top.stream()
                .map(place -> place.name() + " (" + Rounded.rounded(place.incidents() / years) + " a year)")
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
        return Optional.of("The three segments with most incidents are " + names + "; together they see "
                + Rounded.percent(part / all) + " of all " + Rounded.rounded(all / years)
                + " incidents a year, reported or not (means over runs).");
    }
}
