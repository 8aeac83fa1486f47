package org.fairway.payment.file.suspense;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.returns.ArrivalOutcome;
import org.fairway.payment.file.returns.BatchAnswer;
import org.fairway.payment.file.returns.ReadArucs;
import org.fairway.payment.file.returns.ReadInputReport;
import org.fairway.payment.file.returns.ReadPaymentStatus;
import org.fairway.payment.file.returns.ReadReturnsCsv;
import org.fairway.payment.file.returns.ReturnReason;
import org.fairway.payment.file.returns.ReturnsOutcome;
import org.fairway.reference.ReferenceData;

/** Reads a report of whatever kind into one shape. */
public final class ReadReport {
    private final ReferenceData reference;
    private final FileProfiles profiles;
    private final String serviceUserNumber;

    public ReadReport(ReferenceData reference, FileProfiles profiles, String serviceUserNumber) {
        this.reference = reference;
        this.profiles = profiles;
        this.serviceUserNumber = serviceUserNumber;
    }

    ReturnsOutcome read(ReportKind kind, byte[] content, LocalDate day) {
        try (ByteArrayInputStream report = new ByteArrayInputStream(content)) {
            return switch (kind) {
                case ARUCS ->
                    new ReadArucs(reference, profiles.on("returns-arucs", day)).read(report, serviceUserNumber, day);
                case PAIN002 -> new ReadPaymentStatus(reference).read(report, day);
                case BANK_CSV -> new ReadReturnsCsv(reference, profiles.on("returns-bank", day)).read(report, day);
                case FINANCE_CSV ->
                    new ReadReturnsCsv(reference, profiles.on("returns-finance", day)).read(report, day);
                case INPUT_REPORT ->
                    arrivals(new ReadInputReport(reference, profiles.on("returns-input", day))
                            .read(report, serviceUserNumber, day));
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException("The report is in memory", impossible);
        }
    }

    private static ReturnsOutcome arrivals(ArrivalOutcome outcome) {
        if (outcome instanceof ArrivalOutcome.Refused refused) {
            return new ReturnsOutcome.Refused(refused.fileHash(), refused.reason());
        }
        ArrivalOutcome.Read read = (ArrivalOutcome.Read) outcome;
        List<String> notes = new ArrayList<>(read.notUnderstood());
        read.arrivals().forEach(arrival -> notes.add(words(arrival)));
        long accepted = read.arrivals().stream()
                .filter(arrival -> arrival.status() == BatchAnswer.Status.ACCEPTED && arrival.count() != null)
                .mapToLong(arrival -> arrival.count() == null ? 0 : arrival.count())
                .sum();
        List<BatchAnswer> refused = read.arrivals().stream()
                .filter(arrival -> arrival.status() == BatchAnswer.Status.REJECTED
                        && !arrival.serial().isEmpty())
                .map(arrival -> new BatchAnswer(
                        arrival.serial(),
                        "",
                        BatchAnswer.Status.REJECTED,
                        String.join(" ", arrival.faults()),
                        ReturnReason.FILE_REFUSED))
                .toList();
        return new ReturnsOutcome.Read(read.fileHash(), List.of(), refused, accepted, notes);
    }

    private static String words(ArrivalOutcome.Arrival arrival) {
        String file = arrival.serial().isEmpty() ? "A file" : "File " + arrival.serial();
        return switch (arrival.status()) {
            case ACCEPTED ->
                file + " was taken" + (arrival.count() == null ? "" : ": payments counted " + arrival.count())
                        + (arrival.total() == null ? "." : ", together " + arrival.total() + ".");
            case REJECTED ->
                file + " was refused as a whole: none of its payments is made. " + String.join(" ", arrival.faults());
            case PARTLY, UNKNOWN -> "Of " + file + " the report says something else: read it yourself.";
        };
    }
}
