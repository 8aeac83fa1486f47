package org.fairway.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.Confidence;
import org.fairway.reference.DatedTable;
import org.fairway.reference.DatedTable.Step;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.infrastructure.ChangedReference;
import org.junit.jupiter.api.Test;

class PoundsByTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static PoundsByTable table(String between, String... steps) {
        List<Step> rows = new ArrayList<>();
        for (String step : steps) {
            String[] parts = step.split("=", 2);
            rows.add(new Step(new BigDecimal(parts[0]), new BigDecimal(parts[1])));
        }
        return new PoundsByTable(new ChangedReference()
                .with(new DatedTable(
                        "test", "pounds", LocalDate.of(2009, 4, 1), rows, "As cited", Confidence.CONFIRMED))
                .withChoice("test.between", between));
    }

    private static Money pounds(PoundsByTable table, String points) {
        return table.of("test", new BigDecimal(points), DAY).amount();
    }

    /** E8, E9: Kensington and Chelsea, 2009, R (Savva) [2010] EWCA Civ 1209: 16 and 22 points. Not proportional. */
    @Test
    void readsPublishedStepsThatAreNotProportional() {
        PoundsByTable savva = table("LINE", "0=0", "16=82.91", "22=112.21");

        assertThat(pounds(savva, "16")).isEqualTo(Money.ofPence(8291));
        assertThat(pounds(savva, "22")).isEqualTo(Money.ofPence(11221));
        assertThat(pounds(savva, "19")).isEqualTo(Money.ofPence(9756));
    }

    @Test
    void sayWhereOnTheLineThePointsLie() {
        assertThat(table("LINE", "0=0", "16=82.91", "22=112.21")
                        .of("test", new BigDecimal("19"), DAY)
                        .words())
                .isEqualTo("Our table of 1 April 2009 gives £82.91 for 16 points and £112.21 for 22 points. "
                        + "The points are between these two, so the amount is too");
    }

    @Test
    void warnsWhereTheTableEnds() {
        PoundsByTable.Pounds beyond = table("LINE", "0=0", "16=82.91").of("test", new BigDecimal("40"), DAY);

        assertThat(beyond.amount()).isEqualTo(Money.ofPence(8291));
        assertThat(beyond.words()).contains("The table ends there");
    }

    @Test
    void refusesPointsBelowTheTable() {
        assertThatThrownBy(() -> pounds(table("BAND", "10=100"), "9")).isInstanceOf(NoValueOnDate.class);
    }

    @Test
    void refusesATableWhoseStepsDoNotRise() {
        assertThatThrownBy(() -> table("BAND", "10=100", "5=50"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not rise at 5");
    }
}
