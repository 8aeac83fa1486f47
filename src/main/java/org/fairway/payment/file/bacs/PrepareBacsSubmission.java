package org.fairway.payment.file.bacs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.Reasons;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;

/**
 * Works out when Bacs is to process a run. A payment is sent on one working day, processed on a second and in the account
 * on the third; the file names the second.
 */
public final class PrepareBacsSubmission {
    private static final String EARLIEST = "earliest-pay-date";
    private static final String LATEST = "latest-pay-date";
    private static final String KEPT_DAYS = "payment-file.kept-days";
    private final ReferenceData reference;

    public PrepareBacsSubmission(ReferenceData reference) {
        this.reference = reference;
    }

    /** Whether a serial was used before is for the caller to know, who keeps them. */
    public Outcome prepare(Manifest manifest, String serial, int fileNumber, LocalDate createdOn) {
        Reasons reasons = new Reasons();
        if (!BacsSubmission.isSerial(serial)) {
            reasons.add("The serial of a Bacs file is six capital letters or digits, not all of them 0.");
        }
        if (!BacsSubmission.isFileNumber(fileNumber)) {
            reasons.add("The files of one day are numbered from 1 to 999.");
        }
        List<LocalDate> processingDays = new ArrayList<>();
        try {
            for (LocalDate payDate : manifest.payDates()) {
                check(payDate, createdOn, reasons);
                processingDays.add(reference.workingDays().before(payDate));
            }
        } catch (NoValueOnDate unknown) {
            reasons.add(unknown.reason());
        }
        if (!reasons.isEmpty()) {
            return new Refused(reasons.all());
        }
        LocalDate last = processingDays.get(processingDays.size() - 1);
        long keptDays = reference.on(KEPT_DAYS, createdOn).value().longValueExact();
        return new Ready(new BacsSubmission(serial, fileNumber, createdOn, last.plusDays(keptDays), processingDays));
    }

    private void check(LocalDate payDate, LocalDate createdOn, Reasons reasons) {
        LocalDate earliest = reference.due(EARLIEST, createdOn);
        LocalDate latest = reference.due(LATEST, createdOn);
        if (!reference.workingDays().isWorkingDay(payDate)) {
            reasons.add("Bacs pays on working days, and " + Reasons.day(payDate) + " is none.");
        } else if (payDate.isBefore(earliest)) {
            reasons.add("A file made on " + Reasons.day(createdOn) + " pays on " + Reasons.day(earliest)
                    + " at the earliest, not on " + Reasons.day(payDate) + ".");
        } else if (payDate.isAfter(latest)) {
            reasons.add("Bacs takes payments until " + Reasons.day(latest) + " from a file made on "
                    + Reasons.day(createdOn) + "; " + Reasons.day(payDate) + " is too far ahead.");
        }
    }

    /** When Bacs is to process the run, or why it cannot. */
    public sealed interface Outcome {}

    public record Ready(BacsSubmission submission) implements Outcome {}

    public record Refused(List<String> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
