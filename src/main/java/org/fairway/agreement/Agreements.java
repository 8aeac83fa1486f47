package org.fairway.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/** All direct payment agreements of the council. */
public interface Agreements {
    /** The agreement of the case that came into force last, ended or not. */
    Optional<DirectPaymentAgreement> current(CaseNumber caseNumber);

    /** The agreements under which support runs on the day, by case number. */
    List<DirectPaymentAgreement> liveOn(LocalDate day);

    /** Brings the agreement into force, or replaces what is known of it by a newer version. The same again changes nothing. */
    void record(DirectPaymentAgreement agreement, String by);
}
