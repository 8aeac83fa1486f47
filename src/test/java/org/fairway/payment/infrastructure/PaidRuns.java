package org.fairway.payment.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.WeeklyRate;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Frequency;
import org.fairway.payment.Funder;
import org.fairway.payment.Funding;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.Timeline;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs that were paid as they are in life, for tests of what comes after. */
public final class PaidRuns {
    private static final ReferenceData REFERENCE = PublishedReference.load();
    private static final LocalDate START = LocalDate.of(2026, 4, 6);

    private final PaymentDatabase database;
    private final JdbcEntitlements entitlements;
    private final JdbcPaymentRuns runs;
    private final JdbcLedger ledger;
    private final JdbcHolds holds;
    private final JdbcRunContents contents;
    private final ReckonPayments reckon;

    public PaidRuns(PaymentDatabase database) {
        JdbcClient jdbc = database.jdbc();
        this.database = database;
        this.entitlements = new JdbcEntitlements(jdbc);
        this.runs = new JdbcPaymentRuns(jdbc);
        this.ledger = new JdbcLedger(jdbc);
        this.holds = new JdbcHolds(jdbc);
        this.contents = new JdbcRunContents(database.dataSource());
        this.reckon = new ReckonPayments(
                new JdbcCaseAccounts(database.dataSource()), holds, new PaymentCalendar(REFERENCE), REFERENCE);
    }

    /** Somebody who is paid every four weeks, of which the NHS bears a quarter. */
    public EntitlementId start(LegalBasis basis, String weekly) {
        EntitlementId id = new EntitlementId(UUID.randomUUID());
        Payee payee = new Payee("Peter Example", UUID.randomUUID(), "4321");
        entitlements.add(
                new Timeline(
                        new Entitlement(id, database.openCase(basis), payee, Frequency.FOUR_WEEKLY, PaidAs.NET, START),
                        List.of(gross(weekly, START), quarterOfTheNhs())),
                "ola");
        return id;
    }

    /** Pays from a day on another amount. */
    public void change(EntitlementId id, String weekly, LocalDate from) {
        entitlements.add(id, List.of(gross(weekly, from)), "ola");
    }

    public RunNumber pay(String on) {
        RunNumber number = runs.nextNumber(2026);
        LocalDate payDate = LocalDate.parse(on);
        LocalDate today = payDate.minusDays(4);
        ForeseePaymentRun foresee = new ForeseePaymentRun(reckon, contents, holds, REFERENCE);
        taken(new PreparePaymentRun(runs, foresee, REFERENCE).prepare(number, payDate, today, "pat"));
        new CalculatePaymentRun(reckon, runs, contents).calculate(number);
        taken(new CheckPaymentRun(runs).check(number, "pat"));
        taken(new ApprovePaymentRun(runs).approve(number, "peri"));
        taken(new ReleasePaymentRun(runs).release(number, today, "petra"));
        taken(new SendPaymentRun(runs).send(number, today, "pat"));
        new PostPaymentRun(ledger).post(number);
        return number;
    }

    private static void taken(RunStep step) {
        assertThat(step).isInstanceOf(RunStep.Taken.class);
    }

    private static EntitlementLine gross(String weekly, LocalDate from) {
        return new EntitlementLine.Weekly(
                EntitlementLine.Kind.GROSS, new WeeklyRate(new BigDecimal(weekly)), from, null, "Agreed support");
    }

    private static EntitlementLine quarterOfTheNhs() {
        Funding funding =
                new Funding(List.of(new Funding.Share.Percent(Funder.NHS, new BigDecimal("25"))), Funder.COUNCIL);
        return new EntitlementLine.Funded(funding, START, null, "Joint funding");
    }
}
