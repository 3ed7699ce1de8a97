package org.brinksim.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Kind;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;

/** Scenarios in which every part of the model matters, for tests that change one thing at a time. */
final class Situations {
    private static final int DAYS = 180;
    private static final Set<String> DIPLOMATIC =
            Set.of("mediation", "organisations", "pressure by patrons", "interposition", "talks", "protocols");

    private static final Set<Input> OF_MARKET = EnumSet.of(
            Input.DEMONSTRATION,
            Input.MILITARY_SPENDING,
            Input.KINSHIP,
            Input.COMMERCE,
            Input.SHARED_THREAT,
            Input.BLOC,
            Input.ALLEGIANCE,
            Input.EMBARGO,
            Input.STANCE,
            Input.CAPACITY,
            Input.PRICE,
            Input.LEAD_DAYS,
            Input.GIFT,
            Input.PLANT);

    private Situations() {}

    /** A busy border whose conditions differ from the reference in every input. */
    static Border busy() {
        Border border = new Border().days(DAYS);
        border.each("states.NOR.stock", Map.of("helicopter", 2., "armed_drone", 3.));
        border.set("states.SUD.stock.air_defence", 2);
        border.each("states.SUD", Map.of("training", 1.4, "tolerance", 15.));
        border.each("states.NOR", Map.of("evacuation_readiness", .8, "reporting_early", .5));
        border.set("sectors.east.commands.NOR.heavy_weapons_km", 5);
        border.set("segments.dam.share", 2).set("segments.bridge.stake", .9);
        border.on(new TimelineEntry.Works(Border.stamp(5, "works"), "hill", 60));
        border.on(new TimelineEntry.Deliver(Border.stamp(20, "arms"), "moon", "SUD", EquipmentClass.ARTILLERY, 20));
        Map<String, Double> change = new TreeMap<>();
        change.put("border.drought", .8);
        change.put("border.joint_commission", 1.);
        change.put("border.guarantee", 1.);
        change.put("border.security_line", 1.);
        change.put("sectors.east.crossings_open", 0.);
        for (String state : new String[] {"NOR", "SUD"}) {
            change.put("states." + state + ".commitment", .6);
            change.put("states." + state + ".unrest", .6);
            change.put("states." + state + ".grievance", .5);
            change.put("states." + state + ".expected_shift", .5);
            change.put("states." + state + ".exposure", 1.5);
            change.put("patrons.bear.ties." + state + ".loyalty", .6);
            change.put("patrons.moon.ties." + state + ".dependence", .6);
        }
        for (String segment : Border.SEGMENTS) {
            change.put("segments." + segment + ".settled", .2);
            change.put("segments." + segment + ".patrols", .5);
            change.put("segments." + segment + ".monitors", .8);
            change.put("segments." + segment + ".buffer_km", .5);
            change.put("segments." + segment + ".joint_water", .5);
        }
        border.on(new TimelineEntry.Set(Border.stamp(1, "change"), change, 0, null));
        return border.triggers(18, 5, "bridge", "gate", "canal", "hill")
                .triggers(60, 6, "dam", "field")
                .triggers(45, 2, "hill", "canal");
    }

    /** Exchanges of fire on a border that is otherwise at its reference. */
    static Border skirmishes() {
        Map<String, Double> change = new TreeMap<>();
        for (String state : new String[] {"NOR", "SUD"}) {
            change.put("states." + state + ".commitment", .9);
            change.put("states." + state + ".openness", .9);
        }
        return new Border()
                .days(40)
                .set("states.NOR.stock.armed_drone", 5)
                .on(new TimelineEntry.Set(Border.stamp(1, "change"), change, 0, null))
                .triggers(60, 4, "bridge");
    }

    /** New leaders under unrest, armed residents and states that move, on a border that is settled in part of it. */
    static Border home() {
        Map<String, Double> change = new TreeMap<>();
        for (String state : new String[] {"NOR", "SUD"}) {
            change.put("states." + state + ".unrest", .8);
            change.put("states." + state + ".armed_residents", 1.);
            change.put("states." + state + ".years_in_office", 0.);
            change.put("states." + state + ".commitment", .5);
            change.put("sectors.east.commands." + state + ".posts", state.equals("NOR") ? 3. : 1.);
        }
        change.put("sectors.east.crossing_trade", 40.);
        for (String segment : new String[] {"field", "gate", "hill"}) {
            change.put("segments." + segment + ".settled", .6);
        }
        return new Border()
                .days(DAYS)
                .set("states.NOR.control", .2)
                .set("states.SUD.control", .4)
                .set("border.reported_incidents_per_year", 100)
                .parameter("move_hazard", .02)
                .parameter("widen_propensity", 3)
                .commands("troops_forward", 400)
                .on(new TimelineEntry.Set(Border.stamp(1, "change"), change, 0, null))
                .triggers(40, 6, "bridge", "field")
                .triggers(15, 2, "gate", "dam");
    }

    /** States that build posts all the time, on a border with many incidents. */
    static Border fortified() {
        return new Border()
                .days(2 * DAYS)
                .set("border.reported_incidents_per_year", 200)
                .parameter("fortify_chance", .3)
                .parameter("fortify_step", .5);
    }

    /** A border whose states lose large fights and buy arms of patrons with unequal ties. */
    static Border market() {
        Border border = new Border().days(500).trading().set("border.reported_incidents_per_year", 5);
        border.each("states.NOR.stock", Map.of("armed_drone", 3., "munitions", .5));
        border.set("states.SUD.stock.air_defence", 2);
        border.set("patrons.bear.ties.SUD.loyalty", .6).set("patrons.moon.ties.NOR.loyalty", .4);
        border.set("patrons.bear.attention", .7).set("patrons.moon.attention", .6);
        for (EquipmentClass system : EquipmentClass.values()) {
            String name = "dealt-" + system.key();
            border.on(new TimelineEntry.Deliver(Border.stamp(3, name), "dealer", "NOR", system, 2));
        }
        border.on(new TimelineEntry.Deliver(Border.stamp(2, "drones"), "dealer", "SUD", EquipmentClass.ARMED_DRONE, 9));
        Map<String, Double> change = new TreeMap<>();
        change.put("patrons.bear.ties.NOR.allegiance", .2);
        change.put("patrons.moon.ties.SUD.allegiance", .9);
        border.on(new TimelineEntry.Set(Border.stamp(1, "change"), change, 0, null));
        return border.triggers(40, 6, "dam", "field", "bridge");
    }

    private static boolean isOfMarket(Parameter parameter) {
        return parameter.mechanism().equals("market")
                || parameter.mechanism().equals("arms")
                || List.of("backing_gain", "tie_half_life", "tilt").contains(parameter.name());
    }

    /** Fighting that third parties see, between two states that trust them and may settle the line. */
    static Border diplomacy() {
        Border border = new Border().days(700).commands("troops_forward", 400);
        for (String state : new String[] {"NOR", "SUD"}) {
            border.each("states." + state, Map.of("sovereignty", .4, "tolerance", 4., "openness", .9, "unrest", .6));
            border.each("patrons.bear.ties." + state, Map.of("dependence", .7, "trust", .8, "bloc", .4, "loyalty", .2));
            border.each("patrons.moon.ties." + state, Map.of("dependence", .4, "trust", .9));
            for (String organisation : new String[] {"council", "league"}) {
                border.each("organisations." + organisation + ".ties." + state, Map.of("member", 1., "trust", .8));
            }
        }
        border.set("patrons.moon.ties.NOR.trust", .5).set("states.NOR.commitment", .4);
        border.each("patrons.bear", Map.of("interest", .9, "style", 1.5, "doctrine", .2, "stance.moon", -.4));
        border.each("patrons.moon", Map.of("interest", .7, "style", .5, "doctrine", .1, "stance.bear", -.6));
        for (String organisation : new String[] {"council", "league"}) {
            border.each(
                    "organisations." + organisation,
                    Map.of("voice", .5, "monitors_ready", .6, "troops_ready", 1200., "interest", .6, "style", 1.));
            border.each(
                    "organisations." + organisation,
                    Map.of("mandate_interstate", .5, "mandate_internal", .5, "consensus", .7));
        }
        border.everywhere("settled", .4).set("segments.dam.stake", .8).set("segments.gate.stake", .1);
        border.on(new TimelineEntry.Appeal(Border.stamp(300, "ask"), "league", "isle"));
        border.on(new TimelineEntry.Appeal(Border.stamp(500, "plea"), "council", "SUD"));
        Map<String, Double> line = Map.of("border.security_line", .8, "states.SUD.grievance", .4);
        border.on(new TimelineEntry.Set(Border.stamp(2, "line"), line, 0, null));
        border.parameter("consent_host", 2).parameter("accept_inclination", -.8);
        return border.triggers(31, 6, "bridge", "gate", "canal", "hill", "dam");
    }

    /** A scenario in which a parameter of third parties, talks or protocols matters. */
    private static Scenario diplomacyFor(Parameter parameter) {
        Border border = diplomacy();
        return switch (parameter.name()) {
            case "leave_unrest", "leave_bloc" ->
                border.parameter("leave_inclination", -1).scenario();
            case "talks_swap" -> border.everywhere("stake", .7).scenario();
            case "mediation_facilitate" -> border.set("patrons.bear.style", 0).scenario();
            case "press_inclination", "press_displeasure", "press_backing" ->
                border.parameter("pressure_weight", 2).scenario();
            case "presence_weight" ->
                new Border()
                        .days(365)
                        .on(new TimelineEntry.Set(
                                Border.stamp(3, "troops"), Map.of("border.interposition_troops", 1500.), 0, null))
                        .triggers(5, 5, "field", "bridge")
                        .scenario();
            default -> border.scenario();
        };
    }

    /** Few fights, about which third parties may speak and nothing else. */
    private static Border spokenAbout() {
        Border border = new Border().days(200).triggers(150, 6, "bridge");
        border.set("patrons.bear.interest", 0).set("patrons.moon.interest", 0);
        return border.set("organisations.council.interest", 0).set("organisations.league.interest", 0);
    }

    /** A scenario in which an input matters. */
    static Scenario of(Input input) {
        if (input == Input.VOICE) {
            return spokenAbout().scenario();
        }
        if (input.kind() == Kind.ORGANISATION || input.kind() == Kind.ORGANISATION_TIE) {
            return diplomacy().scenario();
        }
        return switch (input) {
            case LENGTH_KM, INTERPOSITION_TROOPS, SOVEREIGNTY, TRUST, INTEREST, DOCTRINE, STYLE ->
                diplomacy().scenario();
            default -> OF_MARKET.contains(input) ? market().scenario() : busy().scenario();
        };
    }

    /** A scenario in which a parameter matters. */
    static Scenario of(Parameter parameter) {
        if (DIPLOMATIC.contains(parameter.mechanism())) {
            return diplomacyFor(parameter);
        }
        return switch (parameter.name()) {
            case "height_slope", "audience_weight" -> skirmishes().scenario();
            case "drone_cost_factor" -> skirmishes().parameter("cost_slope", .5).scenario();
            case "grievance_half_life" ->
                busy().parameter("grievance_weight", .6).scenario();
            case "cost_burden" -> market().parameter("engaged_cost", .02).scenario();
            case "fortify_chance", "fortify_step" -> fortified().scenario();
            case "move_hazard" ->
                new Border()
                        .days(2 * DAYS)
                        .set("border.reported_incidents_per_year", 0)
                        .scenario();
            default -> {
                if (isOfHome(parameter)) {
                    yield home().scenario();
                }
                yield isOfMarket(parameter) ? market().scenario() : busy().scenario();
            }
        };
    }

    private static boolean isOfHome(Parameter parameter) {
        return Set.of("home", "moves", "economy").contains(parameter.mechanism());
    }

    static double low(Parameter parameter) {
        double initial = parameter.initial();
        double value =
                initial > 0 ? initial / (parameter.name().equals("grievance_half_life") ? 200 : 2) : initial - .5;
        return StrictMath.max(parameter.low(), value);
    }

    static double high(Parameter parameter) {
        double initial = parameter.initial();
        double value = initial > 0 ? initial * 2 : initial + .5;
        return StrictMath.min(parameter.high(), value);
    }
}
