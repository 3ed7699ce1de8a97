package org.brinksim.behavior;

import org.brinksim.conflict.Alternative;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Term;

/**
 * The utilities with which a state chooses a class of arms and then a supplier.
 *
 * <p>U(class) = w_l·lack + w_d·demonstration − w_p·c/(c + purse), c the own price of one system; U(supplier) = w_t·(kinship +
 * bloc) + w_s·satisfaction − w_p·c/c_max, c_max the dearest offer. States imitate what beat them and what won
 * elsewhere (Resende-Santos 1996); who is dissatisfied with one supplier turns to others. Weights are assumptions.
 *
 * @param lack w_l
 * @param demonstration w_d
 * @param price w_p
 * @param ties w_t
 * @param satisfaction w_s
 */
public record ArmsPurchase(double lack, double demonstration, double price, double ties, double satisfaction) {

    /**
     * Opens a class.
     *
     * @param missing what the last fight showed to be lacking, 0 to 1
     * @param shown success of the class elsewhere, 0 to 1
     * @param dearness c/(c + purse), 0 to 1
     */
    public void weigh(
            EquipmentClass system, double missing, double shown, double dearness, Appraisal<EquipmentClass> appraisal) {
        appraisal.open(system, 0);
        appraisal.add(system, Term.LACK, lack * missing);
        appraisal.add(system, Term.DEMONSTRATION, demonstration * shown);
        appraisal.add(system, Term.PRICE, -price * dearness);
    }

    /**
     * How a supplier appears to a state.
     *
     * @param kinship kinship, 0 to 1
     * @param bloc common bloc, 0 to 1
     * @param satisfied experience with it, −1 to 1
     * @param dearness its own price over the dearest, 0 to 1
     */
    public record Offer(double kinship, double bloc, double satisfied, double dearness) {}

    /** Opens a supplier. */
    public <A extends Alternative> void weigh(A supplier, Offer offer, Appraisal<A> appraisal) {
        appraisal.open(supplier, 0);
        appraisal.add(supplier, Term.KINSHIP, ties * offer.kinship());
        appraisal.add(supplier, Term.BLOC, ties * offer.bloc());
        appraisal.add(supplier, Term.SATISFACTION, satisfaction * offer.satisfied());
        appraisal.add(supplier, Term.PRICE, -price * offer.dearness());
    }
}
