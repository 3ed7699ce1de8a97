package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brinksim.config.Asked.Spread;
import org.brinksim.experiment.design.Factor.Choice;
import org.brinksim.experiment.design.Factor.Levels;
import org.brinksim.experiment.design.Factor.Range;
import org.brinksim.experiment.design.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps over points that a file lists. */
class SweepPointsTest {
    private static final String DESIGN = "design: {method: file, file: points.csv}\n";

    @TempDir
    private Path folder;

    private Sweeps sweeps;

    @BeforeEach
    void copyTheScenario() {
        sweeps = new Sweeps(folder);
    }

    @Test
    void theColumnsMayStandInAnyOrder() {
        sweeps.write("points.csv", "pick,border.drought\nmuch,0.25\nlittle,1\n");
        Sweep sweep = sweeps.accepted(DESIGN + """
                factors:
                  border.drought: {low: 0, high: 1}
                  pick: {little: [border.guarantee=0.1], much: [border.guarantee=0.9]}
                """);
        assertThat(sweep.method()).isEqualTo(new Method.Listed(List.of(List.of(.25, 1.), List.of(1., 0.))));
    }

    @Test
    void withoutFactorsEveryColumnIsOne() {
        String rows = IntStream.rangeClosed(0, 40)
                .mapToObj(i -> i / 40. + "," + i % 2 + "," + (i % 3 == 0) + "\n")
                .collect(Collectors.joining());
        sweeps.write("points.csv", "border.drought,border.guarantee,switches.moves\n" + rows);
        Sweep sweep = sweeps.accepted(DESIGN);
        assertThat(sweep.factors())
                .containsExactly(
                        new Range("border.drought", 0, 1),
                        new Levels("border.guarantee", List.of(0., 1.)),
                        new Choice("switches.moves", List.of("true", "false")));
        Method.Listed listed = (Method.Listed) sweep.method();
        assertThat(listed.points()).hasSize(41).startsWith(List.of(0., 0., 0.), List.of(.025, 1., 1.));
    }

    @Test
    void theCommandLineNamesAFileOfItsOwnFolder() {
        sweeps.write("points.csv", "border.drought\n0\n0.5\n");
        Sweep sweep =
                sweeps.sweep("two-segments", Sweeps.designed(new Spread(null, null, null, null, null, "points.csv")));
        assertThat(sweep.method()).isEqualTo(new Method.Listed(List.of(List.of(0.), List.of(.5))));
    }

    @Test
    void everyPointThatIsNoneIsTold() {
        sweeps.write("points.csv", "border.drought,pick\n0.25,much\n2,little\n0.5,non\n");
        String body = DESIGN + "factors:\n  border.drought: {low: 0, high: 0.3}\n  pick: {little: [], much: []}\n";
        assertThat(sweeps.refused(body))
                .containsExactly(
                        "points.csv:3:1 border.drought: the number 2 is no value of the factor",
                        "points.csv:4:1 border.drought: the number 0.5 is no value of the factor",
                        "points.csv:4:5 pick: the text \"non\" is no value of the factor");
    }

    @Test
    void brokenFilesAreRefused() {
        assertThat(sweeps.refused(DESIGN)).containsExactly("small.yaml:5:30 design: no file \"points.csv\"");
        sweeps.write("points.csv", "border.drought,border.drought\n0,1,2\n,1\n");
        assertThat(sweeps.refused(DESIGN))
                .contains(
                        "points.csv:1:16: \"border.drought\" heads two columns",
                        "points.csv:2:1: 3 values for 2 columns");
        sweeps.write("points.csv", "border.drought\n");
        assertThat(sweeps.refused(DESIGN))
                .contains("points.csv:1:1: no points; allowed is a line of paths, and a line for each point");
        sweeps.write("points.csv", "border.drought,segments.mil.stake\n0,1\n,1\n");
        assertThat(sweeps.refused(DESIGN)).contains("points.csv:3:1 border.drought: the value is missing");
        sweeps.write("points.csv", "border.drought,border.drougt\n0,1\n");
        assertThat(sweeps.refused(DESIGN + "factors: {border.drought: [0], border.guarantee: [0]}\n"))
                .contains(
                        "points.csv:1:1: the column border.drougt is no factor of the sweep",
                        "points.csv:1:1: the file has no column for the factor border.guarantee");
        assertThat(sweeps.refused("design: file\nfactors: {border.drought: [0]}\n"))
                .containsExactly("small.yaml:5:9 design: missing key \"file\", the CSV file that lists the points");
    }
}
