package org.fairway.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.enquiry.MadePayment;
import org.fairway.enquiry.PaymentHistory;
import org.fairway.enquiry.WriteAdvice;
import org.fairway.enquiry.WriteAdvice.Beside;
import org.fairway.kernel.BusinessClock;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.SentBy;
import org.fairway.pathway.Cases;
import org.fairway.payment.Entitlements;
import org.fairway.payment.ForeseePayments;
import org.fairway.payment.RunNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What a person is told of one payment, for those who may see the money of their case; each reading is recorded. */
@Component
class PaymentAdvice {
    private final CaseRecords records;
    private final PaymentHistory history;
    private final Entitlements entitlements;
    private final ForeseePayments foresee;
    private final WriteAdvice write;
    private final Cases cases;
    private final BusinessClock clock;

    PaymentAdvice(
            CaseRecords records,
            PaymentHistory history,
            Entitlements entitlements,
            ForeseePayments foresee,
            WriteAdvice write,
            Cases cases,
            BusinessClock clock) {
        this.records = records;
        this.history = history;
        this.entitlements = entitlements;
        this.foresee = foresee;
        this.write = write;
        this.cases = cases;
        this.clock = clock;
    }

    Letter of(CaseNumber number, RunNumber run, String reader, Set<String> groups) {
        return records.money(number, "PaymentAdvice", reader, groups, known -> written(known, run));
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
        return write.write(payment, beside, sentOn == null ? clock.today() : sentOn, SentBy.POST);
    }
}
