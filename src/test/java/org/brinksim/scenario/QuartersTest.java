package org.brinksim.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarter days and what plants hand over on them. */
class QuartersTest {
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-01-01, 2021-04-01",
        "2021-01-02, 2021-04-01, 2021-04-01",
        "2021-12-31, 2022-01-01, 2022-01-01",
        "2020-02-29, 2020-04-01, 2020-04-01",
        "2021-09-30, 2021-10-01, 2021-10-01"
    })
    void quarterDaysFollowEachOther(LocalDate day, LocalDate onOrAfter, LocalDate after) {
        assertThat(Quarters.onOrAfter(day)).isEqualTo(onOrAfter);
        assertThat(Quarters.after(day)).isEqualTo(after);
    }

    @Test
    void aPlantDeliversInProportionToItsDays() {
        TimelineEntry.Plant plant = plant(LocalDate.of(2021, 5, 17), null);
        List<Quarters.Lot> lots = Quarters.lots(plant, LocalDate.of(2022, 7, 1));
        assertThat(lots)
                .extracting(Quarters.Lot::at)
                .containsExactly(
                        LocalDate.of(2021, 7, 1),
                        LocalDate.of(2021, 10, 1),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2022, 4, 1),
                        LocalDate.of(2022, 7, 1));
        assertThat(lots.get(0).count()).isCloseTo(73 * 45 / 365., within(1e-12));
        assertThat(lots.stream().mapToDouble(Quarters.Lot::count).sum()).isCloseTo(73 * 410 / 365., within(1e-9));
    }

    @Test
    void aPlantThatClosesHandsOverItsRest() {
        TimelineEntry.Plant plant = plant(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 11));
        List<Quarters.Lot> lots = Quarters.lots(plant, LocalDate.of(2030, 1, 1));
        assertThat(lots).hasSize(2);
        assertThat(lots.get(1)).isEqualTo(new Quarters.Lot(LocalDate.of(2021, 7, 1), 2));
        assertThat(Quarters.lots(plant, LocalDate.of(2021, 3, 31))).isEmpty();
    }

    private static TimelineEntry.Plant plant(LocalDate at, @Nullable LocalDate until) {
        TimelineEntry.Stamp stamp = new TimelineEntry.Stamp("plant", at, "");
        return new TimelineEntry.Plant(stamp, "P", "S", EquipmentClass.ARMED_DRONE, 73, until);
    }
}
