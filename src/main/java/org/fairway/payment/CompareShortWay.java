package org.fairway.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fairway.kernel.CaseNumber;
import org.fairway.reference.ReferenceData;

/** Reckons some cases both as a run does and from the beginning, and notes whether both come to the same. */
public final class CompareShortWay {
    private final ShortWay shortWay;
    private final PaymentCalendar calendar;
    private final ReferenceData reference;

    public CompareShortWay(ShortWay shortWay, PaymentCalendar calendar, ReferenceData reference) {
        this.shortWay = shortWay;
        this.calendar = calendar;
        this.reference = reference;
    }

    /** The first of at most so many cases for which a run would pay another sum than is due; none should be. */
    public Optional<CaseNumber> compare(LocalDate payDate, int most) {
        BigDecimal mostTakenBack =
                reference.on("payment.taken-back-percent", payDate).value();
        List<CaseNumber> cases = shortWay.some(most);
        Map<CaseNumber, Settlement> quickly = new HashMap<>();
        shortWay.asRunsRead(cases, account -> {
            quickly.put(account.caseNumber(), settlement(account, payDate, mostTakenBack));
            return true;
        });
        Map<CaseNumber, Settlement> differing = new TreeMap<>();
        shortWay.inFull(cases, account -> {
            Settlement full = settlement(account, payDate, mostTakenBack);
            if (!full.equals(quickly.get(account.caseNumber()))) {
                differing.put(account.caseNumber(), full);
            }
            return true;
        });
        Optional<CaseNumber> first = differing.keySet().stream().findFirst();
        shortWay.note(payDate, cases.size(), first.orElse(null));
        return first;
    }

    private Settlement settlement(CaseAccount account, LocalDate payDate, BigDecimal mostTakenBack) {
        return Reckoning.of(account, calendar, payDate, mostTakenBack).settlement();
    }
}
