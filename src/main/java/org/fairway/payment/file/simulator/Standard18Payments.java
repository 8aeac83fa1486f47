package org.fairway.payment.file.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fairway.kernel.Money;
import org.fairway.reference.WorkingDays;
import org.jspecify.annotations.Nullable;

/** The payments and contras of a Standard 18 file, day by day, added up as they are read. */
final class Standard18Payments {
    private static final long ITEM_MAX_PENCE = 2_000_000_000L;
    private final boolean severalDays;
    private final List<String> faults;
    private final List<Read> read = new ArrayList<>();
    private @Nullable LocalDate day;
    private boolean dayEnded = true;
    private long daySum;
    private long creditSum;
    private long debitSum;
    private long debits;
    private String sender = "";
    private String senderAccount = "";

    Standard18Payments(boolean severalDays, @Nullable LocalDate firstDay, List<String> faults) {
        this.severalDays = severalDays;
        this.day = firstDay;
        this.faults = faults;
    }

    private record Read(LocalDate processed, ReceivedPayment payment) {}

    void read(Columns columns) {
        LocalDate processed = severalDays ? columns.day(101) : day;
        columns.must(15, "0").blank(32, 35);
        sameSender(columns);
        String sortCode = columns.number(1, 6);
        String account = columns.number(7, 14);
        long pence = columns.amount(36, 46);
        boolean contra = columns.text(16, 17).equals("17");
        columns.must(16, 17, contra || columns.text(16, 17).equals("99"));
        sameDay(columns, processed);
        if (contra) {
            contra(columns, sortCode + account, pence);
        } else {
            columns.must(36, 46, pence <= ITEM_MAX_PENCE);
            columns.must(65, 82, columns.text(65, 65).charAt(0) != ' ')
                    .must(83, 100, columns.text(83, 83).charAt(0) != ' ');
            credit(columns, processed, sortCode, account, pence);
        }
    }

    /** All of a file leaves one account, under one name. */
    private void sameSender(Columns columns) {
        String account = columns.number(18, 23) + columns.number(24, 31);
        String name = columns.text(47, 64);
        if (senderAccount.isEmpty()) {
            senderAccount = account;
            sender = name;
        }
        columns.must(18, 31, account.equals(senderAccount)).must(47, 64, name.equals(sender) && !name.isBlank());
    }

    /** Days come one after the other, and a day begins when the one before has its contra. */
    private void sameDay(Columns columns, @Nullable LocalDate processed) {
        boolean first = read.isEmpty() && debits == 0;
        boolean same = processed != null && processed.equals(day);
        boolean next = severalDays && dayEnded && !first && processed != null && day != null && processed.isAfter(day);
        columns.must(severalDays ? 101 : 1, severalDays ? 106 : 6, same ? !dayEnded || first : next);
        if (next) {
            day = processed;
        }
        dayEnded = false;
    }

    private void credit(Columns columns, @Nullable LocalDate processed, String sortCode, String account, long pence) {
        daySum += pence;
        creditSum += pence;
        if (processed != null) {
            read.add(new Read(
                    processed,
                    new ReceivedPayment(
                            "",
                            processed,
                            sortCode,
                            account,
                            "",
                            columns.text(83, 100).strip(),
                            Money.ofPence(pence),
                            columns.text(65, 82).strip())));
        }
    }

    private void contra(Columns columns, String account, long pence) {
        columns.must(1, 14, account.equals(senderAccount))
                .must(65, "CONTRA            ")
                .must(83, sender);
        columns.must(36, 46, pence == daySum);
        debitSum += pence;
        debits++;
        daySum = 0;
        dayEnded = true;
    }

    void end(long debitTotal, long creditTotal, long debitCount, long creditCount) {
        boolean agree = debitTotal == debitSum
                && creditTotal == creditSum
                && debitCount == debits
                && creditCount == read.size()
                && debitTotal == creditTotal;
        if (!agree || !dayEnded || read.isEmpty()) {
            faults.add("The totals at the end are not those of the payments.");
        }
    }

    void daysAllWork(Predicate<LocalDate> working) {
        if (!read.stream().map(Read::processed).distinct().allMatch(working)) {
            faults.add("A processing day is no working day.");
        }
    }

    /** All payments, each in the account on the working day after it is processed. */
    List<ReceivedPayment> all(WorkingDays workingDays) {
        return read.stream()
                .map(each -> with(each.payment(), workingDays.after(each.processed(), 1)))
                .toList();
    }

    private static ReceivedPayment with(ReceivedPayment payment, LocalDate payDate) {
        return new ReceivedPayment(
                "",
                payDate,
                payment.sortCode(),
                payment.accountNumber(),
                "",
                payment.payeeName(),
                payment.amount(),
                payment.reference());
    }

    String sender() {
        return sender.strip();
    }

    String senderAccount() {
        return senderAccount;
    }
}
