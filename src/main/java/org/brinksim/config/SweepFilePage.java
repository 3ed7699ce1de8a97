package org.brinksim.config;

/** The reference page of sweep files. */
final class SweepFilePage {
    private static final String INTRODUCTION = """
            # Sweep files

            A sweep is one YAML 1.2 file with the limits of a [scenario file](scenario-file.md). It names a scenario, what
            varies in it and how points are spread. A file is a sweep when it has the key `factors` or `design`. Names of
            files in it are relative to the file. What the command line says goes before it.

            ```yaml
            schema: 1
            name: drones-and-talks
            title: Do talks matter more when drones are there?
            scenario: kyrgyzstan-tajikistan
            design: {method: lhs, points: 200}
            factors:
              parameters.climb_propensity: prior
              border.talks_per_year: {low: 0, high: 12}
              segments.*.settled: [0, 0.5, 1]
              drones: {none: [timeline.tb2=null], as recorded: []}
            replicates: 50
            metrics: [m_deaths, m_episodes_25]
            ```

            ## Factors

            `factors` maps paths to values; the paths are those of `--set`. At a parameter or an input a factor is a number:

            | Values | On the command line | What the factor goes over |
            | --- | --- | --- |
            | `prior`, or nothing | `PATH` | the prior of a parameter within its bounds; of a number without a prior the `low` and `high` that the scenario states |
            | `{low: 0, high: 1}` | `PATH=0:1` | every value between the ends |
            | `{low: 0, high: 1, steps: 5}` | `PATH=0:1:5` | so many evenly spaced levels, both ends included |
            | `[0, 0.5, 1]` | `PATH=0,0.5,1` | these levels |

            `*` in the path of an input stands for any id; all inputs that it means take the one value. At every other path,
            such as a switch or the number of a dated entry, a list of values is a choice: each option is a scenario of its
            own. A map from options to lists of changes `path=value` is a choice with a name of its own, and a list under
            `scenario` (on the command line `scenario=ONE,TWO`) a choice among scenarios, which have the same days and
            states. There are at most {most} combinations of options. Two factors may not set the same number.

            A factor holds from the first day, also against dated entries up to that day. An entry later in the calendar that
            sets the same input again holds from its day on; the sweep says so.

            ## Designs

            Without `design` the method is `factorial` when every factor has levels, else `lhs` with {points} points.

            | Method | Points | Options, with what holds when not stated |
            | --- | --- | --- |
            | `factorial` | every combination of levels | |
            | `oat` | the scenario as it is, then each factor alone | |
            | `lhs` | a Latin hypercube | `points` {points}, `maximin` false |
            | `sobol` | a scrambled Sobol sequence | `points` {points} |
            | `halton` | a Halton sequence | `points` {points} |
            | `morris` | trajectories for elementary effects | `trajectories` {trajectories}, `levels` {levels}, `groups` |
            | `saltelli` | the sample for variance-based indices | `rows` {rows}, `second_order` false |
            | `file` | those of a CSV file | `file` |

            The CSV file has a line of paths, then a line for each point, with numbers or words of options. Its columns are the
            factors, in any order. Without `factors` every column is one: words and up to {few} different numbers are options
            and levels, more numbers a range.

            """;

    private SweepFilePage() {}

    static String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION
                .replace("{most}", Integer.toString(SweepVariants.MOST))
                .replace("{points}", Integer.toString(MethodReader.POINTS))
                .replace("{trajectories}", Integer.toString(MethodReader.TRAJECTORIES))
                .replace("{levels}", Integer.toString(MethodReader.LEVELS))
                .replace("{rows}", Integer.toString(MethodReader.ROWS))
                .replace("{few}", Integer.toString(PointsFile.MOST_LEVELS)));
        page.append("## Keys\n\n").append(ScenarioFilePage.table(SweepShape.declared()));
        page.append("### `design`\n\n").append(ScenarioFilePage.table(DesignShape.fields()));
        page.append("### `precision`\n\n").append(ScenarioFilePage.table(SweepShape.precision()));
        return ReferencePages.ended(page);
    }
}
