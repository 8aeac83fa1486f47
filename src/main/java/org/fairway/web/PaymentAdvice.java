package org.fairway.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.enquiry.AskAboutPayments;
import org.fairway.enquiry.MadePayment;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.enquiry.PromiseFirstPayment;
import org.fairway.enquiry.WriteAdvice;
import org.fairway.enquiry.WriteAdvice.Beside;
import org.fairway.enquiry.WriteStatement;
import org.fairway.enquiry.WriteStatement.Budget;
import org.fairway.enquiry.WriteStatement.Facts;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.payment.Entitlements;
import org.fairway.payment.ForeseePayments;
import org.fairway.payment.RunNumber;
import org.fairway.signoff.PersonalBudget;
import org.fairway.signoff.PersonalBudgets;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a person is told of one payment and of all of them, for those who may see the money of their case; each reading is recorded. */
@Component
class PaymentAdvice {
    private final CaseRecords records;
    private final PaymentHistory history;
    private final Entitlements entitlements;
    private final ForeseePayments foresee;
    private final WriteAdvice write;
    private final WriteStatement writeStatement;
    private final AskAboutPayments ask;
    private final PromiseFirstPayment promise;
    private final PersonalBudgets budgets;
    private final Cases cases;
    private final BusinessClock clock;

    PaymentAdvice(
            CaseRecords records,
            PaymentHistory history,
            Entitlements entitlements,
            ForeseePayments foresee,
            WriteAdvice write,
            WriteStatement writeStatement,
            AskAboutPayments ask,
            PromiseFirstPayment promise,
            PersonalBudgets budgets,
            Cases cases,
            BusinessClock clock) {
        this.records = records;
        this.history = history;
        this.entitlements = entitlements;
        this.foresee = foresee;
        this.write = write;
        this.writeStatement = writeStatement;
        this.ask = ask;
        this.promise = promise;
        this.budgets = budgets;
        this.cases = cases;
        this.clock = clock;
    }

    Letter of(CaseNumber number, RunNumber run, String reader, Set<String> groups) {
        return records.money(number, "PaymentAdvice", reader, groups, known -> written(known, run));
    }

    /** The one statement of a person’s money as it stands today. */
    Letter statement(CaseNumber number, String reader, Set<String> groups) {
        return records.money(number, "PaymentStatement", reader, groups, this::stated);
    }

    private Letter stated(CaseNumber number) {
        LocalDate today = clock.today();
        Facts facts = new Facts(
                cases.get(number).legalBasis(),
                budgets.current(number).map(PaymentAdvice::told).orElse(null),
                promise.of(number).orElse(null),
                ask.of(number, today, null));
        return writeStatement.write(number, facts, today);
    }

    private static Budget told(PersonalBudget budget) {
        return new Budget(
                budget.weeklyCost(), budget.contribution(), budget.councilShare(), budget.oneOff(), budget.from());
    }

    private Letter written(CaseNumber number, RunNumber run) {
        MadePayment payment = history.find(run, number)
                .filter(made -> made.isPayment() && made.isSent())
                .orElseThrow(() -> Problems.refused(
                        HttpStatus.NOT_FOUND,
                        "This run has not paid anything in this case. Nothing is told before it is sent."));
        LocalDate sentOn = payment.sentOn();
        Beside beside = new Beside(
                cases.get(number).legalBasis(),
                history.before(run, List.of(number)).stream().findFirst().orElse(null),
                foresee.payDayAfter(entitlements.of(number), payment.payDate()).orElse(null));
        return write.write(
                payment,
                beside,
                sentOn == null || sentOn.isAfter(payment.payDate()) ? payment.payDate() : sentOn,
                SentBy.POST);
    }
}
