package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Kind;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.ParameterValues;
import sim.engine.Schedule;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/** One run: the agents, the conditions of the day and the phases on the MASON schedule. */
final class World extends SimState {
    static final int SLICES = 4;

    private final Blueprint blueprint;
    private final ParameterValues parameters;
    private final Coefficients coefficients;
    private final WorldSeed seed;
    private final double[] inputs;
    private final SegmentAgent[] segments;
    private final StateAgent[] states;
    private final LeaderAgent[] leaders;
    private final PatronAgent[] patrons;
    private final OrganisationAgent[] organisations;
    private final Diplomacy diplomacy;
    private final int[] lastTalks;
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Episode> concluded = new ArrayList<>();
    private final Chronicle chronicle;
    private final Ledger ledger;
    private final long firstEpochDay;
    private final boolean[] on = new boolean[Mechanism.values().length];
    private boolean groundChanged = true;
    private boolean residentsStir;
    private int day;
    private int slice;

    World(Blueprint blueprint, ParameterValues parameters, WorldSeed seed, Detail detail) {
        super(0);
        this.blueprint = blueprint;
        this.parameters = parameters;
        this.coefficients = Coefficients.of(blueprint.scenario(), parameters);
        this.seed = seed;
        this.inputs = blueprint.startInputs();
        blueprint.scenario().switches().forEach(mechanism -> on[mechanism.ordinal()] = true);
        this.firstEpochDay = blueprint.scenario().calendar().start().toEpochDay();
        this.segments = new SegmentAgent[blueprint.segments()];
        for (int s = 0; s < segments.length; s++) {
            segments[s] = new SegmentAgent(s, Purpose.INCIDENT.stream(seed, blueprint.segmentKey(s)));
        }
        this.states = new StateAgent[] {new StateAgent(this, 0), new StateAgent(this, 1)};
        this.leaders = new LeaderAgent[] {new LeaderAgent(this, 0), new LeaderAgent(this, 1)};
        this.patrons = new PatronAgent[blueprint.scenario().patrons().size()];
        for (int p = 0; p < patrons.length; p++) {
            patrons[p] = new PatronAgent(this, p);
        }
        this.organisations =
                new OrganisationAgent[blueprint.scenario().organisations().size()];
        for (int o = 0; o < organisations.length; o++) {
            organisations[o] = new OrganisationAgent(this, o);
        }
        this.diplomacy = new Diplomacy(this, parameters);
        this.lastTalks = new int[blueprint.sectors()];
        this.chronicle = new Chronicle(this, detail == Detail.EVENTS);
        this.ledger = new Ledger(blueprint.days(), segments.length, detail != Detail.METRICS);
    }

    /** Runs all days. */
    void run() {
        begin();
        while (day < blueprint.days()) {
            next();
        }
    }

    /** Puts the phases on the schedule. */
    void begin() {
        for (StateAgent state : states) {
            state.refer();
        }
        Contagion contagion = new Contagion(this);
        Press press = new Press(this);
        schedule.scheduleRepeating(Schedule.EPOCH, 0, new Sequence(new Steppable[] {
            new CalendarPhase(this),
            new HomePhase(this),
            new MarketPhase(this),
            new MovePhase(this),
            new IncidentPhase(this, contagion),
            new EpisodePhase(this, contagion, press),
            new DiplomacyPhase(this),
            new ResidentPhase(this),
            new MemoryPhase(this),
            new ObservePhase()
        }));
    }

    /** Runs the day that comes next. */
    void next() {
        slice = 0;
        schedule.step(this);
        day++;
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Coefficients coefficients() {
        return coefficients;
    }

    WorldSeed chance() {
        return seed;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Ledger ledger() {
        return ledger;
    }

    double parameter(Parameter parameter) {
        return parameters.get(parameter);
    }

    boolean isOn(Mechanism mechanism) {
        return on[mechanism.ordinal()];
    }

    /** The value of an input by its slot of the layout. */
    double value(int slot) {
        return inputs[slot];
    }

    double input(Input input) {
        return inputs[blueprint.layout().slot(input)];
    }

    double input(Input input, int owner) {
        return inputs[blueprint.layout().slot(input, owner)];
    }

    double input(Input input, int owner, int side) {
        return inputs[blueprint.layout().slot(input, owner, side)];
    }

    double input(Input input, int state, EquipmentClass equipment) {
        return inputs[blueprint.layout().slot(input, state, equipment)];
    }

    /** Stance of a patron toward another, −1 to 1. */
    double stance(int patron, int other) {
        return inputs[blueprint.layout().pairSlot(Input.STANCE, patron, other)];
    }

    /** Sets an input; a change on the ground makes incidents be worked out anew. */
    void set(ConditionPlan.Change change) {
        if (blueprint.isHeld(change.slot())) {
            return;
        }
        inputs[change.slot()] = change.value();
        Kind kind = blueprint.layout().input(change.slot()).kind();
        groundChanged |= kind == Kind.BORDER || kind == Kind.SEGMENT || kind == Kind.COMMAND;
    }

    boolean groundChanged() {
        return groundChanged;
    }

    void setGroundChanged(boolean changed) {
        groundChanged = changed;
    }

    /** Whether residents anywhere are afraid or away. */
    boolean residentsStir() {
        return residentsStir;
    }

    void setResidentsStir(boolean stirring) {
        residentsStir = stirring;
    }

    /** Day of the run, from 0. */
    int day() {
        return day;
    }

    long epochDay() {
        return firstEpochDay + day;
    }

    /** Slice of the day, 0 to 3. */
    int slice() {
        return slice;
    }

    void setSlice(int quarter) {
        slice = quarter;
    }

    /** Slices since the start of the run. */
    int now() {
        return day * SLICES + slice;
    }

    SegmentAgent segment(int index) {
        return segments[index];
    }

    int segments() {
        return segments.length;
    }

    StateAgent state(int side) {
        return states[side];
    }

    LeaderAgent leader(int side) {
        return leaders[side];
    }

    PatronAgent patron(int index) {
        return patrons[index];
    }

    int patrons() {
        return patrons.length;
    }

    OrganisationAgent organisation(int index) {
        return organisations[index];
    }

    int organisations() {
        return organisations.length;
    }

    Diplomacy diplomacy() {
        return diplomacy;
    }

    int lastTalks(int sector) {
        return lastTalks[sector];
    }

    void talk(int sector, int onDay) {
        lastTalks[sector] = onDay;
    }

    /** All episodes of the run, in order of opening. */
    List<Episode> episodes() {
        return episodes;
    }

    /** An episode ends: states may answer on the next day. */
    void conclude(Episode episode) {
        concluded.add(episode);
    }

    boolean hasConcluded() {
        return !concluded.isEmpty();
    }

    /** Episodes that have ended since this was last asked, in order of their ends. */
    List<Episode> takeConcluded() {
        List<Episode> ended = List.copyOf(concluded);
        concluded.clear();
        return ended;
    }

    /** What opens or joins an episode today. */
    List<Arrival> arrivals() {
        return arrivals;
    }

    /** Grievance of a side: the scenario's and that of this run. */
    double grievance(int side) {
        return input(Input.GRIEVANCE, side) + states[side].memory();
    }
}
