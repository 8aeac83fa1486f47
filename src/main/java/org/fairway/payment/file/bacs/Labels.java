package org.fairway.payment.file.bacs;

import java.io.IOException;
import java.io.OutputStream;
import org.fairway.kernel.Money;

/**
 * The labels of eighty columns before and after the payments: who sends what, when it is to be processed, and what it
 * comes to.
 */
final class Labels {
    private static final int WIDTH = 80;
    private final String serviceUserNumber;
    private final BacsSubmission submission;

    Labels(String serviceUserNumber, BacsSubmission submission) {
        this.serviceUserNumber = serviceUserNumber;
        this.submission = submission;
    }

    void before(OutputStream out) throws IOException {
        label("VOL1")
                .text(5, submission.serial())
                .text(42, serviceUserNumber)
                .text(80, "1")
                .writeTo(out);
        header("HDR1").writeTo(out);
        layout("HDR2").writeTo(out);
        label("UHL1")
                .day(5, submission.processingDays().get(0))
                .text(11, "999999")
                .text(21, "00")
                .text(23, "000000")
                .text(29, submission.hasSeveralDays() ? "4 MULTI" : "1 DAILY")
                .number(38, 3, submission.fileNumber())
                .writeTo(out);
    }

    /** Every payment is a credit, and each day has one debit that balances it. */
    void after(OutputStream out, Money total, long debits, long credits) throws IOException {
        header("EOF1").writeTo(out);
        layout("EOF2").writeTo(out);
        label("UTL1")
                .number(5, 13, total.pence())
                .number(18, 13, total.pence())
                .number(31, 7, debits)
                .number(38, 7, credits)
                .writeTo(out);
    }

    private FixedRecord header(String name) {
        return label(name)
                .text(5, "A")
                .text(6, serviceUserNumber)
                .text(12, "S")
                .text(16, serviceUserNumber)
                .text(22, submission.serial())
                .text(28, "0001")
                .text(32, "0001")
                .day(42, submission.createdOn())
                .day(48, submission.expiresOn())
                .text(55, "000000");
    }

    /** Blocks of twenty records. */
    private FixedRecord layout(String name) {
        return label(name)
                .text(5, submission.hasSeveralDays() ? "F0212000106" : "F0200000100")
                .text(51, "00");
    }

    private static FixedRecord label(String name) {
        return new FixedRecord(WIDTH).text(1, name);
    }
}
