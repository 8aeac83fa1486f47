package org.fairway.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.kernel.CaseNumber;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The clock of a first payment runs from the approval of the budget. */
class PromiseFirstPaymentTest {
    private static final LocalDate APPROVED = LocalDate.of(2026, 10, 1);
    private static final Set<String> NORTH = Set.of("north");
    private final List<Approvals.Approval> kept = new ArrayList<>();
    private final PromiseFirstPayment promise = new PromiseFirstPayment(new InMemory(), PublishedReference.load());

    private class InMemory implements Approvals {
        @Override
        public Optional<Approval> of(CaseNumber number) {
            return kept.stream()
                    .filter(each -> each.caseNumber().equals(number))
                    .findFirst();
        }

        @Override
        public List<Approval> notPaid(@Nullable Place after, int most) {
            return kept.stream()
                    .filter(each -> each.paidOn() == null)
                    .filter(each -> after == null || each.caseNumber().text().compareTo(after.caseNumber()) > 0)
                    .limit(most)
                    .toList();
        }
    }

    private CaseNumber approve(int number, String team, LocalDate starts, @Nullable LocalDate paid) {
        CaseNumber caseNumber = CaseNumber.of(2026, number);
        kept.add(new Approvals.Approval(caseNumber, team, APPROVED, starts, paid));
        return caseNumber;
    }

    private FirstPayment of(CaseNumber number) {
        return promise.of(number).orElseThrow();
    }

    @Test
    void promisesWithinFourWeeksOrByTheStartOfSupport() {
        assertThat(of(approve(1, "north", APPROVED, null)).promisedOn()).isEqualTo("2026-10-29");
        assertThat(of(approve(2, "north", LocalDate.of(2026, 12, 1), null)).promisedOn())
                .isEqualTo("2026-12-01");
    }

    @Test
    void saysPlainlyWhatCameOfIt() {
        LocalDate today = LocalDate.of(2026, 11, 2);

        assertThat(of(approve(1, "north", APPROVED, LocalDate.of(2026, 10, 29))).words(today))
                .isEqualTo(
                        "Your budget was approved on 1 October 2026. We promised the first payment by 29 October 2026. "
                                + "It was paid on 29 October 2026.");
        assertThat(of(approve(2, "north", APPROVED, LocalDate.of(2026, 10, 30))).words(today))
                .endsWith("It was paid on 30 October 2026. That was 1 day late. We are sorry.");
        assertThat(of(approve(3, "north", APPROVED, null)).words(today))
                .endsWith(
                        "It has not been paid yet. It is 4 days late. We are sorry. Please ask us what is holding it up.");
        assertThat(of(approve(4, "north", APPROVED, null)).words(LocalDate.of(2026, 10, 29)))
                .endsWith("It has not been paid yet.");
    }

    @Test
    void listsWhatIsOverdueForTheTeamsOfAManager() {
        CaseNumber late = approve(1, "north", APPROVED, null);
        approve(2, "south", APPROVED, null);
        approve(3, "north", APPROVED, LocalDate.of(2026, 10, 20));
        approve(4, "north", LocalDate.of(2026, 12, 1), null);
        CaseNumber another = approve(5, "north", APPROVED, null);
        LocalDate today = LocalDate.of(2026, 10, 30);

        assertThat(promise.overdue(today, NORTH, 10).stream().map(FirstPayment::caseNumber))
                .containsExactly(late, another);
        assertThat(promise.overdue(today, NORTH, 1)).hasSize(1);
        assertThat(promise.overdue(LocalDate.of(2026, 10, 29), NORTH, 10)).isEmpty();
    }
}
