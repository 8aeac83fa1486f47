package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ChangeContribution;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.payment.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcEntitlementsTest {
    private static final PaymentDatabase DATABASE = new PaymentDatabase();
    private static final LocalDate START = LocalDate.of(2026, 4, 6);

    private final JdbcEntitlements entitlements = new JdbcEntitlements(DATABASE.jdbc());
    private CaseNumber caseNumber = CaseNumber.of(2026, 1);

    @AfterAll
    static void stop() {
        DATABASE.close();
    }

    @BeforeEach
    void openCase() {
        caseNumber = DATABASE.openCase(LegalBasis.CARE_ACT_ADULT);
    }

    @Test
    void readsBackWhatAnAgreementWasSignedFor() {
        start(UUID.randomUUID(), START);

        assertThat(entitlements.of(caseNumber)).singleElement().satisfies(timeline -> {
            assertThat(timeline.entitlement().payee().accountEnding()).isEqualTo("4321");
            assertThat(timeline.lines()).hasSize(3);
            assertThat(rate(timeline, EntitlementLine.Kind.GROSS, START)).isEqualTo("454.00");
            assertThat(rate(timeline, EntitlementLine.Kind.CONTRIBUTION, START)).isEqualTo("110.10");
            assertThat(timeline.lastDay()).isNull();
        });
        List<Timeline> read = new ArrayList<>();
        new JdbcCaseAccounts(DATABASE.dataSource()).each(account -> read.addAll(account.timelines()));
        assertThat(read).contains(entitlements.of(caseNumber).get(0));
    }

    @Test
    void startsAnAgreementOnce() {
        UUID agreement = UUID.randomUUID();
        start(agreement, START);
        List<Timeline> once = entitlements.of(caseNumber);
        start(agreement, START);

        assertThat(entitlements.of(caseNumber)).isEqualTo(once);
    }

    @Test
    void endsTheEarlierAgreementTheDayBeforeANewOne() {
        start(UUID.randomUUID(), START);
        start(UUID.randomUUID(), START.plusMonths(6));

        assertThat(entitlements.of(caseNumber))
                .extracting(Timeline::lastDay)
                .containsExactly(START.plusMonths(6).minusDays(1), null);
    }

    @Test
    void endsOnceAndNeverLaterThanItEndsAlready() {
        start(UUID.randomUUID(), START);
        EndEntitlement end = new EndEntitlement(entitlements);
        end.end(caseNumber, START.plusDays(27), "Needs met another way", "ola");
        end.end(caseNumber, START.plusDays(27), "Needs met another way", "ola");
        end.end(caseNumber, START.plusDays(99), "Too late", "ola");

        Timeline timeline = entitlements.of(caseNumber).get(0);
        assertThat(timeline.lastDay()).isEqualTo(START.plusDays(27));
        assertThat(timeline.lines()).hasSize(4);
    }

    @Test
    void takesTheSameContributionOnce() {
        start(UUID.randomUUID(), START);
        ChangeContribution change = new ChangeContribution(entitlements);
        LocalDate told = START.plusDays(40);
        change.change(caseNumber, Money.ofPence(12_000), START, told, "ola");
        change.change(caseNumber, Money.ofPence(12_000), START, told, "ola");

        Timeline timeline = entitlements.of(caseNumber).get(0);
        assertThat(timeline.lines()).hasSize(4);
        assertThat(rate(timeline, EntitlementLine.Kind.CONTRIBUTION, told.minusDays(1)))
                .isEqualTo("110.10");
        assertThat(rate(timeline, EntitlementLine.Kind.CONTRIBUTION, told)).isEqualTo("120.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE fairway.entitlement SET starts_on = starts_on",
                "DELETE FROM fairway.entitlement_line",
                "UPDATE fairway.entitlement_line SET weekly_rate = 1 WHERE false",
                "TRUNCATE fairway.entitlement CASCADE"
            })
    void refusesEveryChangeToWhatWasRecorded(String statement) {
        start(UUID.randomUUID(), START);

        assertThatThrownBy(() -> DATABASE.jdbc().sql(statement).update()).hasMessageContaining("is insert-only");
    }

    private void start(UUID agreement, LocalDate startsOn) {
        Entitlement entitlement = new Entitlement(
                new EntitlementId(agreement),
                caseNumber,
                new Payee("Peter Example", UUID.randomUUID(), "4321"),
                Frequency.FOUR_WEEKLY,
                PaidAs.NET,
                startsOn);
        Terms terms = new Terms(
                Money.ofPence(45_400), Money.ofPence(30_000), Money.ofPence(11_010), startsOn.minusDays(20), null);
        new StartEntitlement(entitlements).start(entitlement, terms, "ola");
    }

    private static String rate(Timeline timeline, EntitlementLine.Kind kind, LocalDate day) {
        return (kind == EntitlementLine.Kind.GROSS ? timeline.agreedOn(day) : timeline.contributionOn(day))
                .aWeek()
                .plain();
    }
}
