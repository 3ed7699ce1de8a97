package org.brinksim.output.chart;

/**
 * What a chart of an experiment is called and where its numbers come from.
 *
 * @param name name of its files, without ending: small letters, digits and hyphens
 * @param title what it shows, in a few words
 * @param source the line under the chart: scenario, design, number of points and runs, seed, version
 */
public record Caption(String name, String title, String source) {
    private static final int WIDTH = 760;

    /** Checks that the name can be the name of a file and that there is a title. */
    public Caption {
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException(
                    "chart name " + name + "; allowed are small letters, digits and hyphens, for instance sobol-dead");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("chart " + name + " has no title; give it a few words");
        }
    }

    /** The chart: what the marks mean, what it says in words after its title, its height and what is drawn. */
    Chart chart(String subtitle, String words, double height, Chart.Body body) {
        String alternative = title + ". " + words;
        return new Chart(name, title, subtitle, source, alternative, WIDTH, (int) StrictMath.ceil(height), body);
    }
}
