package org.fairway.payment.file.making;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.FreezeManifest;
import org.fairway.payment.file.FrozenItems;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.PaymentItem;
import org.fairway.payment.file.Reasons;

/** Freezes a run with its approval: which payment goes to which version of whose bank details, and a hash over it all. */
public final class FreezeRun {
    private final PaymentFiles files;
    private final PayeeAccounts accounts;
    private final FreezeManifest freeze;
    private final Originator council;

    public FreezeRun(PaymentFiles files, PayeeAccounts accounts, FreezeManifest freeze, Originator council) {
        this.files = files;
        this.accounts = accounts;
        this.freeze = freeze;
        this.council = council;
    }

    /**
     * Freezes a run that was approved in this transaction; one that is frozen stays as it is. A run that only moves money between
     * funders goes to no bank, and needs nothing frozen but its digest.
     *
     * @return why it cannot be paid as it is, in plain sentences; empty when it is frozen
     */
    public List<String> freeze(PaymentRun run, LocalDate today, String by) {
        if (run.instructions() == 0) {
            return List.of();
        }
        List<FrozenPayment> payments = files.listApproved(run.number());
        if (payments.isEmpty() && files.standing(run.number(), today).isPresent()) {
            return List.of();
        }
        Numbered numbered = Numbered.of(run.number(), payments, accounts, "Payment run approved", by);
        if (!numbered.missing().isEmpty()) {
            return numbered.missing();
        }
        try {
            FreezeManifest.Outcome outcome = freeze.freeze(
                    run.number(), council, FrozenItems.of(numbered.items()), run.instructions(), run.total(), today);
            if (outcome instanceof FreezeManifest.Refused refused) {
                return refused.reasons();
            }
            files.keep(FrozenRun.of(((FreezeManifest.Frozen) outcome).manifest()), by);
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException("The payments are in memory", impossible);
        }
    }

    /** The payments of a run with their account numbers, or whose numbers are not there. */
    record Numbered(List<PaymentItem> items, List<String> missing) {
        static Numbered of(
                RunNumber run, List<FrozenPayment> payments, PayeeAccounts accounts, String reason, String by) {
            Map<UUID, BankAccount> numbers = accounts.numbers(
                    payments.stream().map(FrozenPayment::account).collect(Collectors.toSet()), run, reason, by);
            Reasons missing = new Reasons();
            List<PaymentItem> items = new ArrayList<>(payments.size());
            for (FrozenPayment payment : payments) {
                BankAccount number = numbers.get(payment.account());
                if (number == null) {
                    missing.add(
                            "The account of " + payment.payeeName()
                                    + " is not among the bank details that were entered and checked. Hold this payment, or cancel the run.");
                } else {
                    items.add(payment.into(run, number));
                }
            }
            return new Numbered(items, missing.all());
        }
    }
}
