package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.kernel.WeeklyRate;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.Funder;
import org.fairway.payment.Funding;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.PaymentRuns;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.PreparePaymentRun;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.Timeline;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of the north team with a direct payment of £454.00 a week, of which a quarter is the NHS’s. */
public final class PaidCase {
    public static final LocalDate START = LocalDate.of(2026, 4, 6);

    /** The last four digits of the account. */
    public static final String ENDING = "8642";

    private final ApplicationContext context;
    private final CaseNumber number;
    private final EntitlementId id = new EntitlementId(UUID.randomUUID());

    private PaidCase(ApplicationContext context, CaseNumber number) {
        this.context = context;
        this.number = number;
    }

    /** Opens the case of somebody of that family name and starts the agreement. */
    public static PaidCase of(ApplicationContext context, String familyName) {
        PersonId person = new PersonId(UUID.randomUUID());
        context.getBean(People.class)
                .save(new Person(
                        person,
                        "Peter",
                        familyName,
                        LocalDate.of(1986, 5, 1),
                        null,
                        "1 High Street",
                        "EX1 1AA",
                        null,
                        null));
        CaseNumber number = context.getBean(Cases.class)
                .open(person, LegalBasis.CARE_ACT_ADULT, "north", START, null)
                .number();
        PaidCase paid = new PaidCase(context, number);
        Payee payee = context.getBean(Office.class).payee(number, "Mr P " + familyName, ENDING);
        context.getBean(Entitlements.class)
                .add(
                        new Timeline(
                                new Entitlement(paid.id, number, payee, Frequency.FOUR_WEEKLY, PaidAs.NET, START),
                                List.of(
                                        weekly(EntitlementLine.Kind.GROSS, "454.00", "Agreed support"),
                                        weekly(
                                                EntitlementLine.Kind.CONTRIBUTION,
                                                "110.10",
                                                "Contribution told on 2026-03-20"),
                                        new EntitlementLine.Funded(shared(), START, null, "Joint funding"))),
                        "owen");
        return paid;
    }

    private static EntitlementLine weekly(EntitlementLine.Kind kind, String pounds, String reason) {
        return new EntitlementLine.Weekly(kind, new WeeklyRate(new BigDecimal(pounds)), START, null, reason);
    }

    private static Funding shared() {
        return new Funding(List.of(new Funding.Share.Percent(Funder.NHS, BigDecimal.valueOf(25))), Funder.COUNCIL);
    }

    public CaseNumber number() {
        return number;
    }

    public EntitlementId agreement() {
        return id;
    }

    /** Adds to what was recorded of the agreement. */
    public void record(EntitlementLine line) {
        context.getBean(Entitlements.class).add(id, List.of(line), "owen");
    }

    /** Pays everybody what is due by the day, through all steps. */
    public RunNumber pay(LocalDate payDate) {
        LocalDate today = payDate.minusDays(4);
        RunNumber run = prepare(payDate);
        taken(context.getBean(CheckPaymentRun.class).check(run, "helen"));
        taken(context.getBean(ApprovePaymentRun.class).approve(run, "ivan"));
        taken(context.getBean(ReleasePaymentRun.class).release(run, today, "mary"));
        taken(context.getBean(SendPaymentRun.class).send(run, today, "helen"));
        context.getBean(PostPaymentRun.class).post(run);
        return run;
    }

    /** Opens a run that pays on the day and works it out. */
    public RunNumber prepare(LocalDate payDate) {
        RunNumber run = context.getBean(PaymentRuns.class).nextNumber(payDate.getYear());
        taken(context.getBean(PreparePaymentRun.class).prepare(run, payDate, payDate.minusDays(4), "helen"));
        context.getBean(CalculatePaymentRun.class).calculate(run);
        return run;
    }

    /** Leaves nothing behind that another test’s run would pay. */
    public void settle() {
        context.getBean(PaymentRuns.class)
                .underWay()
                .ifPresent(run ->
                        context.getBean(CancelPaymentRun.class).cancel(run.number(), "helen", "End of the test"));
        context.getBean(EndEntitlement.class).end(number, START.minusYears(1), "End of the test", "owen");
    }

    /** What the ledger says was paid. */
    public Money paid(RunNumber run) {
        return Money.ofPence(context.getBean(JdbcClient.class)
                .sql(
                        "SELECT sum(settles_pence) FROM fairway.ledger_transfer WHERE run_number = ? AND entitlement_id = ?")
                .params(run.text(), id.value())
                .query(Long.class)
                .single());
    }

    private static void taken(RunStep step) {
        assertThat(step).isInstanceOf(RunStep.Taken.class);
    }
}
