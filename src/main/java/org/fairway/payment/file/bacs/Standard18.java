package org.fairway.payment.file.bacs;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Iterator;
import org.fairway.kernel.Money;
import org.fairway.payment.file.BankText;
import org.fairway.payment.file.DaySum;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.HashedOutput;
import org.fairway.payment.file.ItemReader;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.PaymentItem;

/**
 * Writes a run as a Bacs Standard 18 file of direct credits: labels, for each day its payments and the debit of the
 * council's account that balances them, labels. The same run and submission give the same bytes. Payments are written as
 * they come and not held.
 */
public final class Standard18 {
    private static final String DIRECT_CREDIT = "99";
    private static final String DEBIT_OF_THE_COUNCIL = "17";
    private static final int TEXT = 18;
    private static final int WIDTH = 100;
    private static final int WIDTH_WITH_DAY = 106;
    /** A payee of whose name Bacs carries no letter is paid all the same. */
    private static final String NAME_IN_OTHER_LETTERS = "ACCOUNT HOLDER";

    private Standard18() {}

    public static FileOutcome write(Manifest manifest, BacsSubmission submission, OutputStream to) throws IOException {
        if (manifest.days().size() != submission.processingDays().size()) {
            throw new IllegalArgumentException("The submission is not that of run " + manifest.run());
        }
        HashedOutput out = new HashedOutput(to);
        Labels labels = new Labels(manifest.originator().serviceUserNumber(), submission);
        labels.before(out);
        Sections sections = new Sections(manifest, submission, out);
        boolean whole = manifest.giveTo(sections);
        if (!whole) {
            return FileOutcome.changedSinceFrozen(manifest);
        }
        sections.endLast();
        labels.after(out, manifest.total(), manifest.days().size(), manifest.count());
        return out.made(manifest.count(), manifest.total());
    }

    /** The days of the file one after the other, each ended by its contra. */
    private static final class Sections implements ItemReader {
        private final Iterator<DaySum> days;
        private final Iterator<LocalDate> processingDays;
        private final BankColumns columns;
        private final HashedOutput out;
        private DaySum day;

        Sections(Manifest manifest, BacsSubmission submission, HashedOutput out) {
            this.days = manifest.days().iterator();
            this.processingDays = submission.processingDays().iterator();
            this.columns = new BankColumns(manifest.originator(), submission.hasSeveralDays());
            this.out = out;
            this.day = days.next();
            columns.processedOn(processingDays.next());
        }

        @Override
        public void read(PaymentItem item) throws IOException {
            if (!item.payDate().equals(day.payDate()) && days.hasNext()) {
                endLast();
                day = days.next();
                columns.processedOn(processingDays.next());
            }
            columns.credit(item).writeTo(out);
        }

        void endLast() throws IOException {
            columns.contra(day.total()).writeTo(out);
        }
    }

    /** One record, used again for each payment, in which what is the council's stays. */
    private static final class BankColumns {
        private final Originator originator;
        private final String name;
        private final boolean withDay;
        private final FixedRecord columns;

        BankColumns(Originator originator, boolean withDay) {
            this.originator = originator;
            this.name = BankText.bacs(originator.name(), TEXT);
            this.withDay = withDay;
            this.columns = new FixedRecord(withDay ? WIDTH_WITH_DAY : WIDTH)
                    .text(15, "0")
                    .text(18, originator.account().sortCode())
                    .text(24, originator.account().number());
        }

        void processedOn(LocalDate day) {
            if (withDay) {
                columns.day(101, day);
            }
        }

        FixedRecord credit(PaymentItem item) {
            String payee = BankText.bacs(item.payeeName(), TEXT);
            return columns.text(1, item.account().sortCode())
                    .text(7, item.account().number())
                    .text(16, DIRECT_CREDIT)
                    .number(36, 11, item.amount().pence())
                    .blank(47, 100)
                    .text(47, name)
                    .text(65, item.reference())
                    .text(83, payee.isEmpty() ? NAME_IN_OTHER_LETTERS : payee);
        }

        FixedRecord contra(Money total) {
            return columns.text(1, originator.account().sortCode())
                    .text(7, originator.account().number())
                    .text(16, DEBIT_OF_THE_COUNCIL)
                    .number(36, 11, total.pence())
                    .blank(47, 100)
                    .text(47, name)
                    .text(65, "CONTRA")
                    .text(83, name);
        }
    }
}
