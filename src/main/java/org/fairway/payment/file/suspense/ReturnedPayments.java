package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.RunNumber;

/** Reports and the payments that they say came back. All is added to and never changed; reports are kept encrypted. */
public interface ReturnedPayments {
    Optional<KeptReport> report(String hash);

    void keep(KeptReport report, byte[] content);

    /** The newest reports, as many as are asked for. */
    List<KeptReport> newest(int most);

    /** The payment of that id or reference, if there was one. */
    Optional<SentPayment> payment(String paymentId, String reference);

    /** The payment at that place of the run. */
    Optional<SentPayment> payment(RunNumber run, long place);

    /** Keeps one that came back, and posts it to suspense; false when it was known, and then nothing changes. */
    boolean keep(Returned returned);

    Optional<Returned> find(String id);

    /** Those on which nobody has decided, the oldest first, as many as are asked for. */
    List<Returned> open(int most);

    long countOpen();

    /** Those decided last, as many as are asked for. */
    List<Returned> decided(int most);

    /** Keeps to which payment it belongs, and posts it to suspense if it was not. */
    void match(Returned returned, SentPayment payment, String by);

    /** Keeps what was decided; false when it was decided before. */
    boolean decide(Returned returned, Decision decision, String reason, LocalDate on, String by);

    /** Takes the items of the payment back in the ledger, so that they are owed again, once. */
    void takeBack(Returned returned, SentPayment payment, String reason, String by);

    /** Takes the arrival in suspense back in the ledger, once. */
    void clear(Returned returned, String reason, String by);

    /** Those to be paid again into a new account for that agreement. */
    List<Returned> waitingForAccount(EntitlementId entitlement);
}
