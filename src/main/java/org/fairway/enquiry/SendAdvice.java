package org.fairway.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairway.enquiry.WriteAdvice.Beside;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.CannotBePrinted;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ForeseePayments;
import org.fairway.payment.RunNumber;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letters about the payments of a run that are the first of their case or differ from the last, some at a time:
 * each question is asked for all of them together, never payment by payment.
 */
public final class SendAdvice {
    private final AdviceToSend toSend;
    private final PaymentHistory history;
    private final CasesTold cases;
    private final ForeseePayments foresee;
    private final WriteAdvice write;
    private final Letters letters;

    public SendAdvice(
            AdviceToSend toSend,
            PaymentHistory history,
            CasesTold cases,
            ForeseePayments foresee,
            WriteAdvice write,
            Letters letters) {
        this.toSend = toSend;
        this.history = history;
        this.cases = cases;
        this.foresee = foresee;
        this.write = write;
        this.letters = letters;
    }

    /** What letters about payments need to know of cases. */
    public interface CasesTold {
        /** The law that each of the cases stands on. */
        Map<CaseNumber, LegalBasis> basis(List<CaseNumber> numbers);

        /** The agreements of each of the cases. */
        Map<CaseNumber, List<Timeline>> agreements(List<CaseNumber> numbers);
    }

    /**
     * What was done.
     *
     * @param sent how many letters were kept as sent
     * @param refused the cases whose letter has characters that paper cannot show
     */
    public record Done(int sent, List<CaseNumber> refused) {
        public Done {
            refused = List.copyOf(refused);
        }
    }

    /** The letters that wait, as they would be sent: at most so many. */
    public List<Letter> drafts(RunNumber run, @Nullable CaseNumber after, LocalDate on, SentBy by, int most) {
        List<CaseNumber> waiting = toSend.waiting(run, after, most);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<CaseNumber, MadePayment> before = new HashMap<>();
        history.before(run, waiting).forEach(each -> before.put(each.caseNumber(), each));
        Map<CaseNumber, LegalBasis> basis = cases.basis(waiting);
        Map<CaseNumber, List<Timeline>> agreements = cases.agreements(waiting);
        List<Letter> drafts = new ArrayList<>();
        for (MadePayment payment : history.of(run, waiting)) {
            CaseNumber number = payment.caseNumber();
            Beside beside = new Beside(
                    basis.getOrDefault(number, LegalBasis.CARE_ACT_ADULT),
                    before.get(number),
                    foresee.payDayAfter(agreements.getOrDefault(number, List.of()), payment.payDate())
                            .orElse(null));
            drafts.add(write.write(payment, beside, on, by));
        }
        return drafts;
    }

    /**
     * Keeps the letters that wait, up to that case, as sent; at most so many. A letter that cannot be printed is left, and
     * named.
     */
    public Done send(RunNumber run, CaseNumber until, LocalDate on, SentBy sentBy, int most, String by) {
        List<CaseNumber> told = new ArrayList<>();
        List<CaseNumber> refused = new ArrayList<>();
        for (Letter letter : drafts(run, null, on, sentBy, most)) {
            if (letter.caseNumber().compareTo(until) <= 0) {
                (kept(letter, by) ? told : refused).add(letter.caseNumber());
            }
        }
        return new Done(told.isEmpty() ? 0 : toSend.sent(run, told, by).size(), refused);
    }

    private boolean kept(Letter letter, String by) {
        try {
            letters.record(letter, by);
            return true;
        } catch (CannotBePrinted unprintable) {
            return false;
        }
    }
}
