package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.behavior.Appraisal;
import org.brinksim.behavior.ArmsPurchase;
import org.brinksim.behavior.ArmsPurchase.Offer;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.random.Draw;
import org.brinksim.random.EntityKey;
import org.brinksim.random.Stream;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.MarketParameters;
import org.brinksim.scenario.Patron;
import org.jspecify.annotations.Nullable;

/** How a state chooses what to ask for and whom: first a class of arms that it can get, then a supplier of it. */
final class Purchasing {
    private static final EquipmentClass[] CLASSES = EquipmentClass.values();
    private static final double ROUNDING = 1e-9;

    private final World world;
    private final ArmsPurchase purchase;
    private final double precision;
    private final List<Supplier> suppliers = new ArrayList<>();
    private final Appraisal<EquipmentClass> byClass = new Appraisal<>(List.of(CLASSES));
    private final Appraisal<Supplier> bySupplier;
    private final boolean[][][] plants;

    Purchasing(World world) {
        this.world = world;
        this.precision = world.parameter(EscalationParameters.CHOICE_PRECISION);
        this.purchase = new ArmsPurchase(
                world.parameter(MarketParameters.LACK_WEIGHT),
                world.parameter(MarketParameters.DEMONSTRATION_WEIGHT),
                world.parameter(MarketParameters.PRICE_WEIGHT),
                world.parameter(MarketParameters.SUPPLIER_TIES),
                world.parameter(MarketParameters.SATISFACTION_WEIGHT));
        List<Patron> patrons = world.blueprint().scenario().patrons();
        for (int p = 0; p < patrons.size(); p++) {
            suppliers.add(new Supplier(patrons.get(p).id(), p));
        }
        this.bySupplier = new Appraisal<>(suppliers);
        this.plants = new boolean[2][patrons.size()][CLASSES.length];
    }

    /** What the state asks for today; null when it wants nothing or nobody sells what it can pay. */
    @Nullable
    Bid bid(int side) {
        if (world.state(side).procurement().want() <= 0) {
            return null;
        }
        byClass.clear();
        boolean any = false;
        for (EquipmentClass system : CLASSES) {
            any |= weigh(side, system);
        }
        if (!any) {
            return null;
        }
        Stream noise = Purpose.PURCHASE.stream(world.chance(), world.blueprint().stateKey(side));
        EquipmentClass system =
                byClass.choose(precision, option -> Draw.gumbel(noise.uniform(world.epochDay(), 0, option.ordinal())));
        Supplier supplier = supplier(side, system, noise);
        return offer(side, supplier.ordinal(), system);
    }

    /** Opens a class if somebody sells it on terms that the state can meet. */
    private boolean weigh(int side, EquipmentClass system) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (Supplier supplier : suppliers) {
            Bid offer = offer(side, supplier.ordinal(), system);
            if (offer != null) {
                cheapest = StrictMath.min(cheapest, own(offer));
            }
        }
        if (cheapest == Double.POSITIVE_INFINITY) {
            return false;
        }
        Procurement state = world.state(side).procurement();
        double dearness = cheapest == 0 ? 0 : cheapest / (cheapest + StrictMath.max(0, state.purse()));
        purchase.weigh(system, state.lack(system), world.input(Input.DEMONSTRATION, 0, system), dearness, byClass);
        return true;
    }

    private Supplier supplier(int side, EquipmentClass system, Stream noise) {
        double[] price = new double[suppliers.size()];
        Arrays.fill(price, -1);
        double dearest = 0;
        for (Supplier supplier : suppliers) {
            Bid offer = offer(side, supplier.ordinal(), system);
            if (offer != null) {
                price[supplier.ordinal()] = own(offer);
                dearest = StrictMath.max(dearest, own(offer));
            }
        }
        bySupplier.clear();
        for (Supplier supplier : suppliers) {
            int p = supplier.ordinal();
            if (price[p] >= 0) {
                Offer offer = new Offer(
                        world.input(Input.KINSHIP, p, side),
                        world.input(Input.BLOC, p, side),
                        world.state(side).procurement().satisfaction(p),
                        dearest == 0 ? 0 : price[p] / dearest);
                purchase.weigh(supplier, offer, bySupplier);
            }
        }
        return bySupplier.choose(
                precision,
                option -> Draw.gumbel(
                        noise.child(EntityKey.of(option.key())).uniform(world.epochDay(), 1, system.ordinal())));
    }

    private static double own(Bid offer) {
        return offer.price() * (1 - offer.gift());
    }

    /**
     * What a state can get of a class from a patron; null when that is nothing. Of what must be paid no more than is wanted, of
     * gifts all that the patron gives; an embargo shrinks what the patron supplies.
     */
    private @Nullable Bid offer(int side, int patron, EquipmentClass system) {
        double open = 1 - world.input(Input.EMBARGO, patron, side);
        double price = world.input(Input.PRICE, patron, system);
        double gift = world.input(Input.GIFT, patron, system);
        double output = world.input(Input.PLANT, patron, system) * open;
        Procurement state = world.state(side).procurement();
        if (output > 0 && !plants[side][patron][system.ordinal()] && state.want() >= price) {
            return new Bid(side, patron, system, true, output, price, gift);
        }
        double most = world.patron(patron).capacity(system) * open;
        double own = price * (1 - gift);
        if (own > 0) {
            most = StrictMath.min(most, StrictMath.min(state.want() / price, state.purse() / own));
        }
        double count = StrictMath.floor(most + ROUNDING);
        return count < 1 ? null : new Bid(side, patron, system, false, count, price, gift);
    }

    /** Remembers a plant that was agreed, so that it is not asked for again. */
    void settle(Bid bid) {
        plants[bid.side()][bid.patron()][bid.system().ordinal()] |= bid.plant();
    }
}
