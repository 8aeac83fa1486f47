package org.fairway.payment.file.suspense;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.RunNumber;

/**
 * A payment that a return may belong to.
 *
 * @param sent whether its run was sent
 * @param returned whether it has come back before
 * @param accountEnding the last four digits
 * @param elsewhereNow whether every agreement that it paid is paid into another account now
 */
public record SentPayment(
        RunNumber run,
        long place,
        String reference,
        Money amount,
        LocalDate payDate,
        boolean sent,
        boolean returned,
        String payee,
        UUID account,
        String accountEnding,
        List<CaseNumber> cases,
        List<EntitlementId> entitlements,
        boolean elsewhereNow) {
    public SentPayment {
        cases = List.copyOf(cases);
        entitlements = List.copyOf(entitlements);
    }
}
