package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Metric;

/** What a finished world comes to. */
final class Outcomes {
    private static final int LARGE_DEAD = 25;
    private static final int CAMPAIGN_DAYS = 7;
    private static final int CAMPAIGN_DEAD = 250;
    private static final int WAR_DEAD = 1_000;

    private final World world;
    private final List<EpisodeOutcome> episodes;

    private Outcomes(World world) {
        this.world = world;
        this.episodes = world.episodes().stream().map(this::episode).toList();
    }

    static RunOutcome of(World world) {
        Outcomes outcomes = new Outcomes(world);
        double[] metrics = world.blueprint().columns().stream()
                .mapToDouble(column -> outcomes.value(column.metric(), column.side() == null ? 0 : column.side()))
                .toArray();
        return new RunOutcome(
                metrics,
                world.ledger().daily(),
                world.ledger().segmentIncidents(),
                outcomes.episodes,
                outcomes.lives(),
                List.copyOf(world.ledger().transfers()),
                List.copyOf(world.ledger().acts()),
                world.chronicle().events());
    }

    private EpisodeOutcome episode(Episode episode) {
        Party a = episode.party(0);
        Party b = episode.party(1);
        int fire = episode.firstFire() < 0 ? 0 : episode.lastFire() - episode.firstFire() + 1;
        return new EpisodeOutcome(
                episode.name(),
                episode.openedSlice() / World.SLICES,
                episode.lastSlice() / World.SLICES,
                episode.topRung(),
                episode.bornRung(),
                fire,
                episode.days6(),
                List.of(a.killed(), b.killed()),
                List.of(a.reported(), b.reported()),
                a.civilians() + b.civilians(),
                a.wounded() + b.wounded(),
                List.of(a.displaced(), b.displaced()),
                List.of(a.gained(), b.gained()),
                episode.deals().size(),
                (int) episode.deals().stream().filter(this::failedEarly).count());
    }

    private boolean failedEarly(Deal deal) {
        return deal.failsWithinTwoDays() && deal.failsAt() <= world.blueprint().days() * World.SLICES;
    }

    private List<CeasefireLife> lives() {
        List<CeasefireLife> lives = new ArrayList<>();
        for (Episode episode : world.episodes()) {
            for (int i = 0; i < episode.deals().size(); i++) {
                Deal deal = episode.deals().get(i);
                double left = world.blueprint().days() - (double) deal.signedSlice() / World.SLICES;
                boolean last = i == episode.deals().size() - 1;
                lives.add(new CeasefireLife(
                        StrictMath.min(left, deal.lifeDays()),
                        deal.lifeDays() < left,
                        deal.topRung(),
                        last,
                        deal.level()));
            }
        }
        return lives;
    }

    private double value(Metric metric, int side) {
        Ledger ledger = world.ledger();
        return switch (metric) {
            case INCIDENTS -> ledger.incidents();
            case INCIDENTS_REPORTED -> ledger.incidentsReported();
            case EPISODES_25 ->
                episodes.stream()
                        .filter(episode -> episode.deadTotal() >= LARGE_DEAD)
                        .count();
            case EPISODES_RUNG6 ->
                episodes.stream()
                        .filter(episode -> episode.topRung() >= LadderChoice.INCURSION)
                        .count();
            case RUNG_MAX -> episodes.stream().mapToInt(Outcomes::label).max().orElse(0);
            case HOSTILITY_MAX ->
                Rung.at(episodes.stream().mapToInt(Outcomes::label).max().orElse(0))
                        .hostility();
            case DAYS_RUNG6 -> ledger.daysAtIncursion();
            case EPISODE_DAYS_MAX ->
                episodes.stream()
                        .mapToInt(episode -> episode.lastDay() - episode.firstDay() + 1)
                        .max()
                        .orElse(0);
            case DEATHS -> sum(0) + sum(1);
            case DEATHS_SIDE -> sum(side);
            case DEATHS_MIL -> sum(0) + sum(1) - civilians();
            case DEATHS_CIV -> civilians();
            case DEATHS_REPORTED -> ledger.reportedDead(0) + ledger.reportedDead(1);
            case DEATHS_REPORTED_SIDE -> ledger.reportedDead(side);
            case DEATHS_MAX_EPISODE ->
                episodes.stream().mapToInt(EpisodeOutcome::deadTotal).max().orElse(0);
            case WOUNDED -> episodes.stream().mapToInt(EpisodeOutcome::wounded).sum();
            case DISPLACED_PEAK -> ledger.awayPeak();
            case DISPLACED_SIDE -> ledger.displaced(side);
            case HOUSES -> world.episodes().stream().mapToInt(Episode::houses).sum();
            case TERRITORY_NET_SIDE -> held(side) - held(1 - side);
            case DEALS -> ledger.deals().size();
            case DEALS_FAILED_2D ->
                ledger.deals().stream().filter(this::failedEarly).count();
            case OFFERS -> offers(false);
            case OFFERS_ACCEPTED -> offers(true);
            case ORG_ACTION_MAX -> ledger.organisationActMost();
            case ARMS_IMPORT_MUSD_SIDE -> imports(side);
            case DRONE_STRIKES_SIDE -> ledger.droneStrikes(side);
            case CLIMBS_SIDE -> ledger.climbs(side);
            case INITIATED_SIDE ->
                world.episodes().stream()
                        .filter(episode -> episode.initiator() == side)
                        .count();
            case ESCALATED_BRAWLS ->
                episodes.stream().filter(Outcomes::isEscalatedBrawl).count();
            case SUPPORT_SIDE_END -> world.leader(side).support();
            case ECON_COST_MUSD -> ledger.cost(0) + ledger.cost(1);
            case CAPABILITY_RATIO_END -> capabilityRatio();
            case SETTLED_SHARE_END -> settledShare();
            case ACCIDENTS -> ledger.accidents();
            case NEAR_MISSES -> episodes.stream().filter(Outcomes::isNearMiss).count();
            case FIRST_RUNG6_DAY -> ledger.firstIncursionDay() < 0 ? Double.NaN : ledger.firstIncursionDay();
            case SPENDING_SIDE_END -> world.state(side).procurement().spending();
        };
    }

    private double sum(int side) {
        return episodes.stream().mapToInt(episode -> episode.dead().get(side)).sum();
    }

    private double civilians() {
        return episodes.stream().mapToInt(EpisodeOutcome::civilianDead).sum();
    }

    private static int label(EpisodeOutcome episode) {
        if (episode.deadTotal() >= WAR_DEAD) {
            return Rung.WAR.level();
        }
        boolean campaign = episode.days6() >= CAMPAIGN_DAYS || episode.deadTotal() > CAMPAIGN_DEAD;
        return campaign ? Rung.CAMPAIGN.level() : episode.topRung();
    }

    private static boolean isNearMiss(EpisodeOutcome episode) {
        boolean crisis = episode.topRung() >= Rung.ALERT.level() && episode.topRung() < LadderChoice.INCURSION;
        return crisis && episode.deadTotal() < LARGE_DEAD;
    }

    private static boolean isEscalatedBrawl(EpisodeOutcome episode) {
        return episode.bornRung() == Rung.BRAWL.level() && episode.topRung() >= Rung.SMALL_ARMS.level();
    }

    private double offers(boolean acceptedOnly) {
        return world.ledger().acts().stream()
                .filter(act -> act.kind() == EventKind.OFFER && (act.accepted() || !acceptedOnly))
                .count();
    }

    private double imports(int side) {
        return world.ledger().transfers().stream()
                .filter(transfer -> transfer.recipient() == side && transfer.day() >= 0)
                .mapToDouble(Transfer::musd)
                .reduce(0, Double::sum);
    }

    private double held(int side) {
        int held = 0;
        for (int s = 0; s < world.segments(); s++) {
            held += world.segment(s).holder() == side ? 1 : 0;
        }
        return held;
    }

    private double capabilityRatio() {
        int first = world.blueprint().stateId(0).compareTo(world.blueprint().stateId(1)) < 0 ? 0 : 1;
        double sum = 0;
        for (int sector = 0; sector < world.blueprint().sectors(); sector++) {
            sum += StrictMath.exp(world.state(first).logCapability(sector, LadderChoice.TOP, 1)
                    - world.state(1 - first).logCapability(sector, LadderChoice.TOP, 1));
        }
        return sum / world.blueprint().sectors();
    }

    private double settledShare() {
        double sum = 0;
        for (int s = 0; s < world.segments(); s++) {
            sum += world.input(Input.SETTLED, s);
        }
        return sum / world.segments();
    }
}
