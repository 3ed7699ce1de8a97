package org.brinksim.output.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationPageTest {
    private static final int BANK = 5_000;

    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Path path = folder.resolve(file + ".csv");
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private String page() throws IOException {
        return ValidationPage.text(new ReferenceTables(folder), BANK);
    }

    /** The words below a heading. */
    private String section(int number) throws IOException {
        String page = page();
        int from = page.indexOf("\n## " + number + ". ");
        int to = page.indexOf("\n## " + (number + 1) + ". ");
        return page.substring(from, to < 0 ? page.length() : to);
    }

    @BeforeEach
    void tables() throws IOException {
        for (String fit : new String[] {"calibration/both", "calibration/2021-only"}) {
            write(fit + "/prior", "draw,parameters.rate,parameters.shift", "0,1,-1", "1,100,1");
            write(
                    fit + "/posterior",
                    "draw,weight,distance,parameters.rate,parameters.shift,parameters.other",
                    "0,.5,1,1,-1,7",
                    "1,.5,1,10,1,7");
        }
        write("calibration/both/waves", "wave,worlds,volume,volume_low,volume_high", "1,3000,.64,.63,.65");
        write(
                "calibration/both/generations",
                "generation,threshold,proposals,acceptance,effective_size",
                "0,1.01,3000,.3333,1000",
                "1,.84,4348,.23,789");
        write(
                "calibration/both/summaries",
                "target,unit,observed_low,observed_high,posterior_q05,posterior_q50,posterior_q95",
                "met,persons,7,7,0,2,6.999999999999999",
                "open,persons,5,,0,2,6",
                "missed,persons,9,10,0,2,6");
        write(
                "validation/scorecard",
                "pattern,strong,statistic,low,high,value,value_low,value_high,observed,p_value,holds",
                "P1,yes,incidents,18,28,24,23,25,22,.7,yes",
                "P1,yes,bursts,.7,1.7,1.3,1.2,1.4,,,yes",
                "P2,yes,large ones,.4,1,.45,.38,.52,2,.6,yes",
                "P5,yes,ground,.7,1,.5,.4,.6,,,no",
                "P11,no,weapons,.5,1,.45,.4,.55,,,no",
                "P14,no,support; the interval lies above 0,0,,-.01,-.04,-.02,,,no",
                "P15,no,dead given rung 6,36,37,32,3,117,36,.9,yes",
                "P15,no,september: displaced of one side,136000,142000,58661,4165,113355,142000,.01,no");
        write(
                "validation/scores",
                "target,forecast,score,value,difference,difference_low,difference_high,skill",
                "dead,model,crps,9.3,,,,",
                "dead,zero,crps,9.7,-.4,-.6,-.2,better",
                "dead,hawkes,crps,9,.3,.1,.5,worse",
                "dead,bootstrap,crps,9.3,0,-1,1,not distinguishable",
                "dead_lowest,model,crps,8,,,,",
                "dead_lowest,zero,crps,9,-1,-2,1,");
    }

    @Test
    void aPatternHoldsWhenAllItsChecksDo() throws IOException {
        assertThat(section(1))
                .contains("2 of 6 patterns hold: P1, P2.")
                .contains("Of the 3 strong patterns (P1, P2, P5) 2 hold; not: P5.")
                .contains("| P15 | no | dead given rung 6 | 36 to 37 | 32 | 3 to 117 | 36 | 0.900 |")
                .contains("The interval of 1 of these checks reaches outside its target: large ones.")
                .doesNotContain("weapons");
    }

    @Test
    void whatFailsIsToldWithWhatWasTried() throws IOException {
        assertThat(section(2))
                .contains("4 of 8 checks fail, in 4 patterns: P5, P11, P14, P15.")
                .contains("- **P5** ground: 0.500 (90 % interval 0.400 to 0.600), target 0.700 to 1.\n")
                .contains("target 0.500 to 1. The interval reaches into the target. The market is left as it is")
                .contains("(90 % interval -0.040 to -0.020), target 0 or more. The rally of support")
                .contains(
                        "58,661 (90 % interval 4,165 to 113,355), target 136,000 to 142,000. Record: 142,000, p = 0.010.")
                .contains("`displacement_scale`, one factor for all clashes, and cannot reach it.");
    }

    @Test
    void theFitIsToldBesideThePrior() throws IOException {
        assertThat(section(3))
                .contains("| `rate` | 1, 1, 100 | 1, 1, 10 | 0.500 | 1, 1, 10 | 0.500 |")
                .contains("| `shift` | -1, -1, 1 | -1, -1, 1 | 1 |")
                .contains("`both`: 2 particles, effective size 2.")
                .contains("Wave 1: 3,000 worlds leave 64 % of the prior (90 % interval 0.630 to 0.650).")
                .contains("1.01 (33 % of 3,000), 0.840 (23 % of 4,348)")
                .contains(
                        "Of the 3 targets of `both`, 5 to 95 % of the posterior's worlds miss the recorded range in 1: `missed`")
                .doesNotContain("`other`");
    }

    @Test
    void weightsCount() {
        FittedParameter weighted = new FittedParameter(List.of(3., 1., 2.), List.of(.8, .1, .1));
        assertThat(weighted.quantile(.05)).isEqualTo(1);
        assertThat(weighted.quantile(.5)).isEqualTo(3);
        assertThat(weighted.effectiveSize()).isEqualTo(1 / .66, within(1e-12));
    }

    @Test
    void missingTablesAreNamedInOneSentence() throws IOException {
        assertThat(section(4)).contains("1 of 2 keep more than 70 % of the spread of their prior: `shift` (1).");
        assertThat(section(5)).contains("No test on synthetic worlds is committed; `brink reproduce trust` makes it.");
        assertThat(section(6)).contains("No comparison with rival structures is committed");
        assertThat(section(9)).contains("No coverage is committed");
        assertThat(section(10)).contains("No ablation is committed");
    }

    @Test
    void theMachineryIsToldWhereItWasTested() throws IOException {
        write(
                "calibration/both/identified",
                "parameter,sd_ratio,recovery_correlation,identified",
                "rate,.5,.8,yes",
                "shift,.9,.2,no");
        write("calibration/both/sbc_tests", "parameter,p_value,p_bonferroni", "rate,.001,.002", "shift,.4,.8");
        write(
                "calibration/both/coverage",
                "kind,metric,level,covered,n,share,low,high",
                "synthetic,rate,.5,150,300,.5,.45,.55",
                "synthetic,rate,.9,240,300,.8,.76,.84",
                "synthetic,all,.9,510,600,.85,.82,.87");
        write(
                "calibration/both/rivals",
                "structure,near,worlds,share,low,high,ratio",
                "whole,150,3000,.05,.04,.06,1",
                "led,30,3000,.01,.007,.014,.2");
        assertThat(section(4))
                .contains("1 of 2 fitted parameters keep more than 70 %")
                .contains("| `shift` | 0.900 | 0.200 | no |");
        assertThat(section(5))
                .contains("300 worlds of known truth were fitted by the others of a bank of 5,000 worlds")
                .contains("corrected for 2 parameters (Bonferroni), rejects that at 0.05 for: `rate`.")
                .contains("| `rate` | 0.001 | 0.002 | 0.500 | 0.450 to 0.550 | 0.800 | 0.760 to 0.840 |")
                .contains("| `shift` | 0.400 | 0.800 | – | – | – | – |")
                .contains("| all together |  |  | – | – | 0.850 | 0.820 to 0.870 |");
        assertThat(section(6))
                .contains("no Bayes factors")
                .contains("| led | 30 | 3,000 | 0.010 | 0.007 to 0.014 | 0.200 |");
    }

    @Test
    void skillIsSaidOnlyWhereTheTableSaysIt() throws IOException {
        assertThat(section(7))
                .contains("Beside it stand 3 benchmarks.")
                .contains("`dead`: of 3 comparisons the model is better in 1, worse in 1, not distinguishable in 1.")
                .contains(
                        "`dead_lowest`: of 1 comparisons the model is better in 0, worse in 0, not distinguishable in 1.")
                .contains("| dead | crps | 9.30 | zero | 9.70 | -0.400 | -0.600 to -0.200 | better |")
                .contains("| 0.300 | 0.100 to 0.500 | worse |")
                .contains("| -1 to 1 | not distinguishable |")
                .doesNotContain("| dead_lowest |");
    }

    @Test
    void probabilitiesCoverageAndMechanismsAreTold() throws IOException {
        write(
                "validation/discrimination",
                "kind,auc,low,high,brier,events,n",
                "synthetic,.92,.9,.94,.008,162,18607",
                "record,.75,.59,.91,.08,2,24");
        write(
                "validation/reliability",
                "kind,bin_low,bin_high,forecast_mean,observed_share,low,high,n",
                "record,.01,.02,.015,.25,.01,.75,4");
        write(
                "validation/coverage",
                "kind,metric,level,covered,n,share,low,high",
                "synthetic,m_one,.9,270,300,.9,.87,.93",
                "synthetic,m_two,.9,210,300,.7,.65,.75",
                "record,m_one,.9,1,1,1,.05,1",
                "record,m_two,.9,0,1,0,0,.95",
                "record,all,.9,1,2,.5,.03,.97");
        write(
                "validation/ablation",
                "model,target,crps,difference,difference_low,difference_high,patterns_held,effect,patterns_low,patterns_high",
                "whole,dead,9.3,0,,,12,,8,14",
                "without one,dead,9.3,0,-1,1,12,none,8,14",
                "without one,incidents,.4,0,-1,1,12,none,8,14",
                "without two,dead,9.3,0,-1,1,11,none,8,14",
                "without two,incidents,.5,.1,.05,.2,11,forecast worse,8,14");
        assertThat(section(8))
                .contains("| record | 0.750 | 0.590 to 0.910 | 0.080 | 2 | 24 |")
                .contains("On the record 2 events among 24 incidents")
                .contains("| record | 0.010 to 0.020 | 0.015 | 0.250 | 0.010 to 0.750 | 4 |");
        assertThat(section(9))
                .contains("without verdict")
                .contains("Synthetic, 90 %: 1 of 2 metrics within ten points; farther off: `m_two` 70 %.")
                .contains("Record, 90 %: 1 of 2 metrics inside (90 % interval 0.030 to 0.970); outside: `m_two`.");
        assertThat(section(10))
                .contains("patterns beyond chance: `without one`.")
                .contains("| without one | dead | 9.30 | 0 | -1 to 1 | 12 (8 to 14) | **none** |")
                .contains("| 0.050 to 0.200 | 11 (8 to 14) | forecast worse |");
    }

    @Test
    void figuresAreShort() {
        assertThat(Lines.figure(6.999999999999998)).isEqualTo("7");
        assertThat(Lines.figure(-7e-18)).isEqualTo("0");
        assertThat(Lines.figure(12_345.6)).isEqualTo("12,346");
        assertThat(Lines.figure(.00051)).isEqualTo("5.1e-04");
        assertThat(Lines.figure(Double.NaN)).isEqualTo("–");
        assertThat(Lines.range(Double.NaN, 3)).isEqualTo("3 or less");
        assertThat(Lines.range(Double.NaN, Double.NaN)).isEqualTo("–");
    }
}
