package org.fairway.payment.infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.AcceptExceptions;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.ComparePaymentRun;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.FindExceptions;
import org.fairway.payment.ForeseePaymentRun;
import org.fairway.payment.Frequency;
import org.fairway.payment.HoldPayee;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every step of a run on a real database. */
class StepsOfARun {
    static final ReferenceData REFERENCE = PublishedReference.load();
    static final LocalDate TODAY = LocalDate.of(2026, 4, 7);
    static final LocalDate PAY_DATE = LocalDate.of(2026, 4, 10);

    final JdbcClient jdbc;
    final JdbcPaymentRuns runs;
    final JdbcEntitlements entitlements;
    final JdbcHolds holds;
    final JdbcRunExceptions exceptions;
    final JdbcRunLists lists;
    final PreparePaymentRun prepare;
    final CalculatePaymentRun calculate;
    final FindExceptions find;
    final AcceptExceptions accept;
    final HoldPayee holdPayee;
    final ComparePaymentRun compare;
    final CheckPaymentRun check;
    final ApprovePaymentRun approve;
    final ReleasePaymentRun release;
    final SendPaymentRun send;
    final PostPaymentRun post;
    private final @Nullable PaymentDatabase database;

    /** With a database that cases can be opened in, or to run what is there. */
    StepsOfARun(@Nullable PaymentDatabase database, DataSource source) {
        this.database = database;
        jdbc = JdbcClient.create(source);
        runs = new JdbcPaymentRuns(jdbc);
        entitlements = new JdbcEntitlements(jdbc);
        holds = new JdbcHolds(jdbc);
        exceptions = new JdbcRunExceptions(jdbc);
        lists = new JdbcRunLists(jdbc);
        PaymentCalendar calendar = new PaymentCalendar(REFERENCE);
        ReckonPayments reckon = new ReckonPayments(new JdbcCaseAccounts(source), holds, calendar, REFERENCE);
        JdbcRunContents contents = new JdbcRunContents(source);
        prepare = new PreparePaymentRun(runs, new ForeseePaymentRun(reckon, contents, holds, REFERENCE), REFERENCE);
        calculate = new CalculatePaymentRun(reckon, runs, contents);
        find = new FindExceptions(exceptions, REFERENCE);
        accept = new AcceptExceptions(runs, exceptions);
        holdPayee = new HoldPayee(runs, holds, entitlements);
        compare = new ComparePaymentRun(runs, lists, calendar);
        check = new CheckPaymentRun(runs);
        approve = new ApprovePaymentRun(runs);
        release = new ReleasePaymentRun(runs);
        send = new SendPaymentRun(runs);
        post = new PostPaymentRun(new JdbcLedger(jdbc));
    }

    /** A run that pat has prepared, with its payments and exceptions. */
    RunNumber prepared(LocalDate payDate) {
        RunNumber number = runs.nextNumber(2026);
        prepare.prepare(number, payDate, payDate.minusDays(3), "pat");
        calculate.calculate(number);
        find.find(number, payDate.minusDays(3), List.of());
        return number;
    }

    /** The run, checked, approved, released, sent and posted. */
    void pay(RunNumber number) {
        LocalDate today = runs.find(number).orElseThrow().payDate().minusDays(3);
        check.check(number, "pat");
        approve.approve(number, "peri");
        release.release(number, today, "petra");
        send.send(number, today, "pat");
        post.post(number);
    }

    /** A case that is paid so much a week into an account of its own, which was confirmed. */
    CaseNumber agree(String weekly, Frequency frequency) {
        CaseNumber caseNumber = Objects.requireNonNull(database).openCase(LegalBasis.CARE_ACT_ADULT);
        UUID account = account(caseNumber, "Payee of " + caseNumber, caseNumber.text(), true);
        start(caseNumber, account, "Payee of " + caseNumber, weekly, frequency);
        return caseNumber;
    }

    /** An account that ola entered, of a number that leads nowhere. */
    UUID account(CaseNumber caseNumber, String payee, String number, boolean confirmed) {
        UUID account = UUID.nameUUIDFromBytes((caseNumber + number).getBytes(StandardCharsets.UTF_8));
        enter(account, caseNumber, payee, number);
        if (confirmed) {
            confirm(account);
        }
        return account;
    }

    /** An account of that identity that was confirmed. */
    void confirmed(UUID account, CaseNumber caseNumber, String payee) {
        enter(account, caseNumber, payee, account.toString());
        confirm(account);
    }

    private void enter(UUID account, CaseNumber caseNumber, String payee, String number) {
        jdbc.sql("INSERT INTO fairway.bank_account (account_id, case_number, payee_name, sealed, key_id, last_four, "
                        + "proposed_on, recorded_by, fingerprint) "
                        + "VALUES (?, ?, ?, '', 'key', '4321', '2026-04-01', 'ola', sha256(convert_to(?, 'UTF8')))")
                .params(account, caseNumber.text(), payee, number)
                .update();
    }

    private void confirm(UUID account) {
        jdbc.sql("INSERT INTO fairway.bank_account_check (account_id, confirmed, called_back_on, name_matches, "
                        + "evidence, checked_on, recorded_by) "
                        + "VALUES (?, true, '2026-04-01', true, 'Rang back', '2026-04-01', 'owen')")
                .param(account)
                .update();
    }

    void start(CaseNumber caseNumber, UUID account, String payee, String weekly, Frequency frequency) {
        LocalDate on = LocalDate.of(2026, 4, 6);
        Entitlement entitlement = new Entitlement(
                new EntitlementId(UUID.randomUUID()),
                caseNumber,
                new Payee(payee, account, "4321"),
                frequency,
                PaidAs.NET,
                on);
        Terms terms = new Terms(Money.parse(weekly).orElseThrow(), Money.NIL, Money.NIL, on.minusDays(10), null);
        new StartEntitlement(entitlements).start(entitlement, terms, "ola");
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
