package org.brinksim.output.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.forecast.Chance;
import org.brinksim.experiment.forecast.Count;
import org.brinksim.experiment.forecast.Forecast;
import org.brinksim.experiment.forecast.Period;
import org.brinksim.output.Numbers;
import org.brinksim.statistics.Interval;

/** The page and the table of a forecast. */
public final class ForecastPage {
    private static final double LEVEL = .9;
    private static final List<String> COLUMNS =
            List.of("quantity", "from", "to", "runs", "draws", "value", "low", "high", "chance_low", "chance_high");

    /** The quantile of the normal distribution that belongs to the level. */
    private static final double Z = 1.6448536269514722;

    private ForecastPage() {}

    /**
     * The page in Markdown.
     *
     * @param title the question in words
     * @param scenario name of the scenario
     * @param parameters where the parameters of the runs come from, in words
     * @param issued the day the forecast was made, as written in it
     * @param forecast what the runs say
     */
    public static String text(String title, String scenario, String parameters, String issued, Forecast forecast) {
        StringBuilder page = new StringBuilder("# ").append(title).append("\n\n");
        page.append(String.format(Locale.ROOT, """
            Issued %s. Scenario `%s`. Parameters: %s. %,d runs, different sets of parameters among them: %,d; seed 1.

            This forecast was made without looking at what followed its first day: no table of the record of this border tells of a
            later day, and no parameter was fitted to one. Some numbers of earlier days come from editions of
            registers that were published later. It is conditional on the inputs of the scenario: what it holds of 1 September 2023 stays unless
            the model itself changes it, and no event is told to the runs. It is an answer of this model, not advice.

            An episode counts from the moment its dead reach the number. A border is settled when both sides have settled at least
            99 %% of the line, mean of segments. "Over parameters" is the range of the probability from one set of parameters to
            another, with the part that chance adds taken out; it is missing where all runs have the same parameters or no two have
            the same. "Error of the runs" is how exactly so many runs fix the probability.
            """, issued, scenario, parameters, forecast.runs(), forecast.draws()));
        page.append("\n## Probabilities\n\n");
        page.append(
                "| what | from | to | probability | over parameters, 90 % | error of the runs, 90 % |\n|---|---|---|---|---|---|\n");
        forecast.chances().forEach(chance -> page.append(line(chance)));
        page.append("\n## Expected numbers a year\n\n");
        page.append(
                "| what | from | to | mean | 5 to 95 % of the runs | standard error of the mean |\n|---|---|---|---|---|---|\n");
        forecast.counts().forEach(count -> page.append(line(count)));
        return page.toString();
    }

    private static String line(Chance chance) {
        Interval exact = chance.proportion().ofChance(LEVEL);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.4f | %s | %.4f to %.4f |\n",
                words(chance.question()),
                chance.period().from(),
                chance.period().to(),
                chance.proportion().estimate(),
                chance.proportion()
                        .ofGroups(LEVEL)
                        .map(range -> String.format(Locale.ROOT, "%.4f to %.4f", range.low(), range.high()))
                        .orElse("–"),
                exact.low(),
                exact.high());
    }

    private static String words(String question) {
        if (question.equals("settled")) {
            return "border settled on the last day";
        }
        int dead = Integer.parseInt(question.substring(question.lastIndexOf('_') + 1));
        return String.format(Locale.ROOT, "an episode with at least %,d dead", dead);
    }

    private static String line(Count count) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f | %.0f to %.0f | %.2f |\n",
                count.quantity().equals("m_incidents") ? "incidents" : "reported incidents",
                count.period().from(),
                count.period().to(),
                count.mean(),
                count.low(),
                count.high(),
                count.standardError());
    }

    /** The same as CSV: ranges over parameters (of numbers: over runs), and of chance (of numbers: of the mean). */
    public static String csv(Forecast forecast) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            write(forecast, csv);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Forecast forecast, CsvWriter csv) {
        csv.writeRecord(COLUMNS);
        for (Chance chance : forecast.chances()) {
            Interval exact = chance.proportion().ofChance(LEVEL);
            csv.writeRecord(record(
                    "p_" + chance.question(),
                    chance.period(),
                    forecast,
                    chance.proportion().estimate(),
                    chance.proportion().ofGroups(LEVEL).map(Interval::low).orElse(Double.NaN),
                    chance.proportion().ofGroups(LEVEL).map(Interval::high).orElse(Double.NaN),
                    exact.low(),
                    exact.high()));
        }
        for (Count count : forecast.counts()) {
            double half = Z * count.standardError();
            csv.writeRecord(record(
                    count.quantity(),
                    count.period(),
                    forecast,
                    count.mean(),
                    count.low(),
                    count.high(),
                    count.mean() - half,
                    count.mean() + half));
        }
    }

    private static List<String> record(String quantity, Period period, Forecast forecast, double... numbers) {
        List<String> cells = new ArrayList<>(List.of(
                quantity,
                period.from().toString(),
                period.to().toString(),
                Integer.toString(forecast.runs()),
                Integer.toString(forecast.draws())));
        for (double number : numbers) {
            cells.add(Numbers.text(number));
        }
        return cells;
    }
}
