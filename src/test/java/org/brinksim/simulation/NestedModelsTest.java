package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every nested model runs, and has only what it says. */
class NestedModelsTest {
    private static final int REPLICATES = 30;

    @ParameterizedTest
    @EnumSource(NestedModel.class)
    void everyModelRunsAndHasOnlyWhatItSays(NestedModel model) {
        Scenario scenario = Border.unequal().scenario().with(model.mechanisms());
        double incidents = 0;
        double dead = 0;
        double offers = 0;
        double settled = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            Map<String, Double> metrics =
                    Account.metrics(scenario, Account.run(scenario, 5, replicate, Detail.METRICS));
            incidents += metrics.getOrDefault("m_incidents", 0.);
            dead += metrics.getOrDefault("m_deaths", 0.);
            offers += metrics.getOrDefault("m_offers", 0.);
            settled += metrics.getOrDefault("m_settled_share_end", 0.);
        }
        assertThat(incidents).isPositive();
        assertThat(dead > 0).isEqualTo(model.ordinal() >= NestedModel.M2.ordinal());
        assertThat(offers > 0).isEqualTo(model.ordinal() >= NestedModel.M5.ordinal());
        assertThat(settled / REPLICATES > start(scenario)).isEqualTo(model == NestedModel.M6);
    }

    private static double start(Scenario scenario) {
        return scenario.segments().stream()
                                .mapToDouble(segment -> scenario.inputs()
                                        .get(scenario.inputs()
                                                .layout()
                                                .slot("segments." + segment.id() + ".settled")
                                                .orElseThrow()))
                                .sum()
                        / scenario.segments().size()
                + 1e-9;
    }
}
