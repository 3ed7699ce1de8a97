package org.brinksim.simulation;

import org.brinksim.behavior.UnitValues;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Patron;

/** Where arms come in: books what arrives with its value and tells of it. */
final class Customs {
    private final World world;

    Customs(World world) {
        this.world = world;
    }

    /** A lot of the timeline arrives; a patron's price counts, where it sells the class, else the unit value. */
    void pass(Shipments.Lot lot) {
        double count = world.state(lot.state()).arsenal().kept(lot);
        int patron = patron(lot.supplier());
        boolean sold = patron >= 0 && sells(patron, lot.system());
        UnitValues values = world.coefficients().unitValues();
        double price = sold ? input(Input.PRICE, patron, lot.system()) : values.of(lot.system());
        double borne = sold ? input(Input.GIFT, patron, lot.system()) : 0;
        double worth = count * price;
        admit(
                new Transfer(world.day(), lot.supplier(), lot.state(), lot.system(), count, worth, worth * (1 - borne)),
                0);
    }

    /** Arms arrive because of an event of the log, 0 for none. */
    void admit(Transfer transfer, int cause) {
        world.state(transfer.recipient()).arsenal().receive(transfer.system(), transfer.count());
        world.state(0).reassess();
        world.state(1).reassess();
        world.ledger().transfer(transfer);
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.DELIVERY)
                        .because(cause)
                        .by(transfer.supplier())
                        .to(world.blueprint().stateId(transfer.recipient()))
                        .count((int) StrictMath.rint(transfer.count()))
                        .saying(transfer.system().key()));
    }

    private boolean sells(int patron, EquipmentClass system) {
        return input(Input.CAPACITY, patron, system) > 0 || input(Input.PLANT, patron, system) > 0;
    }

    private double input(Input input, int patron, EquipmentClass system) {
        Layout layout = world.blueprint().layout();
        return world.value(layout.slot(input, patron, system));
    }

    private int patron(String id) {
        return world.blueprint().scenario().patrons().stream()
                .map(Patron::id)
                .toList()
                .indexOf(id);
    }
}
