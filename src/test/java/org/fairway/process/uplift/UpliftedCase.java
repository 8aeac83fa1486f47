package org.fairway.process.uplift;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.acceptance.Office;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.payment.Timeline;
import org.fairway.person.People;
import org.fairway.person.Person;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who is paid directly for ten units of a service that nobody else in the tests buys, with the plan that says so. */
final class UpliftedCase {
    static final LocalDate START = LocalDate.of(2026, 4, 6);
    static final String SERVICE = "SHARED_LIVES";
    static final String UNIT = "JOURNEY";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final CaseNumber number;
    private final EntitlementId id = new EntitlementId(UUID.randomUUID());

    private UpliftedCase(ApplicationContext context, CaseNumber number) {
        this.context = context;
        this.jdbc = context.getBean(Office.class).jdbc();
        this.number = number;
    }

    /** Ten units a week at that price, which is the whole weekly amount. */
    static UpliftedCase at(ApplicationContext context, Money price) {
        return of(context, LegalBasis.CARE_ACT_ADULT, price, price.times(10));
    }

    static UpliftedCase of(ApplicationContext context, LegalBasis basis, Money price, Money weekly) {
        Office office = context.getBean(Office.class);
        PersonId person = new PersonId(UUID.randomUUID());
        context.getBean(People.class)
                .save(new Person(person, "Peter", "Lane", LocalDate.of(1986, 5, 1), null, null, null, null, null));
        CaseNumber number = context.getBean(Cases.class)
                .open(person, basis, "north", START, null)
                .number();
        UpliftedCase opened = new UpliftedCase(context, number);
        context.getBean(StartEntitlement.class)
                .start(
                        new Entitlement(
                                opened.id,
                                number,
                                office.payee(number, "Peter Lane", "7531"),
                                Frequency.FOUR_WEEKLY,
                                PaidAs.NET,
                                START),
                        new Terms(weekly, Money.NIL, Money.NIL, null, null),
                        "owen");
        opened.plan(1, price, START);
        return opened;
    }

    /** A plan at that price, which the budget of that version pays for from that day. */
    void plan(int version, Money price, LocalDate from) {
        UUID plan = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO fairway.support_plan
                            (plan_id, case_number, version, deployment, choice_held_on, direct_payment_asked_for,
                             choice_own_words, outcomes, involved, risk, risks, contingency, advice, review_wishes, starts_on,
                             written_on, recorded_by)
                        VALUES (:plan, :number, :version, 'DIRECT_PAYMENT', :from, true, 'Mine', 'Mine', 'Me', 'LOW', 'None',
                                'None', 'None', 'None', :from, :from, 'amina')
                        """)
                .param("plan", plan)
                .param("number", number.text())
                .param("version", version)
                .param("from", from)
                .update();
        jdbc.sql("""
                        INSERT INTO fairway.support_plan_line
                            (plan_id, line, need, need_text, support, how_met, given_by, component, units, unit,
                             unit_price_pence, paid_as, recurrence)
                        VALUES (:plan, 1, 'COMMUNITY', 'Getting about', 'Somebody to go with', 'FUNDED', 'An agency', :service, 10,
                                :unit, :price, 'DIRECT_PAYMENT', 'WEEKLY')
                        """)
                .param("plan", plan)
                .param("service", SERVICE)
                .param("unit", UNIT)
                .param("price", price.pence())
                .update();
        jdbc.sql("""
                        INSERT INTO fairway.personal_budget
                            (budget_id, case_number, version, plan_id, weekly_cost_pence, contribution_pence,
                             council_share_pence, one_off_pence, contribution_assessed, holds_from, recorded_by)
                        VALUES (:budget, :number, :version, :plan, :weekly, 0, :weekly, 0, true, :from, 'priya')
                        """)
                .param("budget", UUID.randomUUID())
                .param("number", number.text())
                .param("version", version)
                .param("plan", plan)
                .param("weekly", price.times(10).pence())
                .param("from", from)
                .update();
    }

    CaseNumber number() {
        return number;
    }

    EntitlementId id() {
        return id;
    }

    Timeline timeline() {
        return context.getBean(Entitlements.class).of(number).get(0);
    }

    /** What the support costs a week on the day. */
    Money costOn(LocalDate day) {
        return timeline().agreedOn(day).aWeek();
    }

    /** Nothing is due any more, so that no run of another test pays it. */
    void settle() {
        context.getBean(EndEntitlement.class).end(number, START.minusDays(1), "End of the test", "owen");
    }
}
