package org.brinksim.experiment.record;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.statistics.KaplanMeier;

/** Levels and lives of deals in runs beside the ceasefires table. */
final class DealRecord {
    private static final double HOURS = 24;
    private static final double FAST_DAYS = 2;

    private final RecordSections page;
    private final List<ObservedCeasefire> record;
    private final List<CeasefireLife> lives;

    DealRecord(
            Evidence evidence, RecordSections page, Stream<CeasefireLife> lives, Predicate<ObservedCeasefire> which) {
        this.page = page;
        this.record = evidence.ceasefires().stream()
                .filter(ObservedCeasefire::counted)
                .filter(which)
                .toList();
        this.lives = lives.toList();
    }

    /** One block of rows for each level and one for all. */
    void rows(String which) {
        survival(which + ", any level", lives, record);
        long known = record.stream().filter(deal -> deal.level().isPresent()).count();
        for (SignatoryLevel level : SignatoryLevel.values()) {
            List<CeasefireLife> mine =
                    lives.stream().filter(life -> life.level() == level).toList();
            List<ObservedCeasefire> theirs = record.stream()
                    .filter(deal -> deal.level().filter(level::equals).isPresent())
                    .toList();
            String words = which + ", " + level.key();
            page.share(
                    words + ": share of the deals",
                    mine.size(),
                    lives.size(),
                    Recorded.share(theirs.size(), known, sources(theirs)));
            survival(words, mine, theirs);
        }
    }

    private void survival(String words, List<CeasefireLife> mine, List<ObservedCeasefire> theirs) {
        long known = mine.stream()
                .filter(life -> life.failed() || life.days() > FAST_DAYS)
                .count();
        long fast = mine.stream()
                .filter(life -> life.failed() && life.days() <= FAST_DAYS)
                .count();
        long knownTheirs = theirs.stream()
                .filter(deal -> !deal.censored() || days(deal) > FAST_DAYS)
                .count();
        long fastTheirs = theirs.stream()
                .filter(deal -> !deal.censored() && days(deal) <= FAST_DAYS)
                .count();
        page.share(
                words + ": share failing within 2 days",
                fast,
                known,
                Recorded.share(fastTheirs, knownTheirs, sources(theirs)));
        page.value(
                words + ": median life, days",
                mine.size(),
                median(mine.stream()
                        .map(life -> new KaplanMeier.Duration(life.days(), life.failed()))
                        .toList()),
                medianOf(theirs));
    }

    private static Recorded medianOf(List<ObservedCeasefire> deals) {
        double median = median(deals.stream()
                .map(deal -> new KaplanMeier.Duration(days(deal), !deal.censored()))
                .toList());
        String words = Double.isNaN(median)
                ? deals.isEmpty() ? "–" : "not reached, n = " + deals.size()
                : Recorded.number(median) + ", n = " + deals.size();
        return new Recorded(Double.NaN, Double.NaN, words, deals.isEmpty() ? "–" : sources(deals));
    }

    private static double median(List<KaplanMeier.Duration> durations) {
        OptionalDouble median = durations.isEmpty()
                ? OptionalDouble.empty()
                : KaplanMeier.of(durations).median();
        return median.orElse(Double.NaN);
    }

    private static double days(ObservedCeasefire deal) {
        return deal.lastedHours().best() / HOURS;
    }

    private static String sources(List<ObservedCeasefire> deals) {
        return deals.stream()
                .sorted(Comparator.comparing(ObservedCeasefire::date))
                .map(ObservedCeasefire::id)
                .collect(Collectors.joining(" "));
    }
}
