package org.brinksim.experiment.validation;

/**
 * The patterns of the record that runs must show, fixed before any run was looked at (pattern-oriented modelling: Grimm et al. 2005, Science 310,
 * 987–991).
 */
public enum Pattern {
    /** How often incidents are reported, how they cluster and how short they are. */
    P1(true),
    /** Large episodes are rare in quiet years and come in 2021 and 2022. */
    P2(true),
    /** Operations last days, not weeks. */
    P3(true),
    /** Most deals fail fast and the last one holds. */
    P4(true),
    /** The better-trained side holds its ground, and people flee on one side more than on the other. */
    P5(true),
    /** Wounded over killed. */
    P6(false),
    /** Civilian share of the dead. */
    P7(false),
    /** Displacement grows with the dead and happens without any. */
    P8(false),
    /** Organisations speak and send nobody. */
    P9(false),
    /** Offers of third parties are not taken up. */
    P10(false),
    /** Both sides arm after fighting, the loser faster. */
    P11(false),
    /** Most crises turn back. */
    P12(false),
    /** Sizes of episodes have a heavy tail. */
    P13(false),
    /** Support rises where it is controlled and falls where it is open. */
    P14(false),
    /** The recorded triggers lead to what is on record, and the near misses stay small. */
    P15(false);

    private final boolean strong;

    Pattern(boolean strong) {
        this.strong = strong;
    }

    /** Whether the model is refuted when it does not hold. */
    public boolean isStrong() {
        return strong;
    }
}
