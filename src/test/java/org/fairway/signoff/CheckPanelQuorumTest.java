package org.fairway.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceTables;
import org.fairway.reference.RowsCheck;
import org.fairway.reference.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPanelQuorumTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "2.5", "3.5", "51", "-3"})
    void refusesANumberThatIsNoPanel(String people) {
        assertThat(faults(people)).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("panel.quorum");
            assertThat(fault.reason()).contains("2026-04-01", people + " people are no panel");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "5", "50"})
    void takesAPanelOfThreeOrMore(String people) {
        assertThat(faults(people)).isEmpty();
    }

    private static List<RowsCheck.Fault> faults(String people) {
        DatedValue row = new DatedValue(
                "panel.quorum",
                new BigDecimal(people),
                "people",
                LocalDate.of(2026, 4, 1),
                "A test",
                Confidence.CONFIRMED);
        return new CheckPanelQuorum()
                .faults(new ReferenceTables(
                        List.of(row), List.of(), List.of(), List.of(), List.of(), new WorkingDays(Set.of())));
    }
}
