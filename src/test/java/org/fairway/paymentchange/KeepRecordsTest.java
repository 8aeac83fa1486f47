package org.fairway.paymentchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fairway.reference.infrastructure.ChangedReference;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.Test;

class KeepRecordsTest {
    private static final LocalDate ENDED = LocalDate.of(2026, 5, 14);

    /** H8: seven years (North East Lincolnshire); the current year and six more (Worcestershire), by the council’s setting. */
    @Test
    void keepsRecordsAsLongAsTheCouncilHasSet() {
        assertThat(new KeepRecords(PublishedReference.load()).until(ENDED)).isEqualTo(LocalDate.of(2033, 5, 14));

        KeepRecords worcestershire = new KeepRecords(new ChangedReference()
                .with("payment-change.records-kept-years", "6")
                .withChoice("payment-change.records-kept-from", "END_OF_FINANCIAL_YEAR"));
        assertThat(worcestershire.until(ENDED)).isEqualTo(LocalDate.of(2033, 3, 31));
        assertThat(worcestershire.until(LocalDate.of(2026, 3, 31))).isEqualTo(LocalDate.of(2032, 3, 31));
        assertThat(worcestershire.until(LocalDate.of(2026, 4, 1))).isEqualTo(LocalDate.of(2033, 3, 31));
    }
}
