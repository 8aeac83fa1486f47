package org.fairway.payment.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Adds payments up by day, and hashes them one after the other. */
final class Tally {
    /** Between two fields; no field holds it, so no two payments can be told as one. */
    private static final char BETWEEN = '\u001f';

    private final MessageDigest digest = Hash.sha256();
    private final List<DaySum> days = new ArrayList<>();
    private final StringBuilder line = new StringBuilder(200);

    Tally(Originator originator) {
        field(originator.name()).field(originator.serviceUserNumber()).account(originator.account());
        endLine();
    }

    void add(PaymentItem item) {
        int last = days.size() - 1;
        if (last >= 0 && days.get(last).payDate().equals(item.payDate())) {
            days.set(last, days.get(last).with(item.amount()));
        } else {
            days.add(new DaySum(item.payDate(), 1, item.amount()));
        }
        field(item.paymentId()).field(item.payDate().toString()).field(item.payeeName());
        account(item.account()).field(Long.toString(item.amount().pence())).field(item.reference());
        for (CostLine cost : item.costs()) {
            field(cost.purpose()).field(Long.toString(cost.amount().pence()));
        }
        endLine();
    }

    /** What is paid on each day, in the order the payments came in. */
    List<DaySum> days() {
        return List.copyOf(days);
    }

    /** The hash of all payments; it ends the tally. */
    String hash() {
        return Hash.hex(digest);
    }

    private Tally account(BankAccount account) {
        String iban = account.iban();
        return field(account.sortCode()).field(account.number()).field(iban == null ? "" : iban);
    }

    private Tally field(String text) {
        line.append(text).append(BETWEEN);
        return this;
    }

    private void endLine() {
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }
}
