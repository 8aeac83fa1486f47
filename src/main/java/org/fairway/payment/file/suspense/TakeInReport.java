package org.fairway.payment.file.suspense;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Holds;
import org.fairway.payment.RunNumber;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.returns.BatchAnswer;
import org.fairway.payment.file.returns.ReturnReason;
import org.fairway.payment.file.returns.ReturnedPayment;
import org.fairway.payment.file.returns.ReturnsOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Takes in a report: keeps it as it came, finds the payment of each line, puts the money in suspense and holds whoever was
 * to have it. A line that is known, from this file or another, has no effect again.
 */
public final class TakeInReport {
    private static final int WORDS_MAX = 300;
    private final ReadReport read;
    private final ReturnedPayments returns;
    private final Holds holds;
    private final NoteRefusedFile refusals;

    public TakeInReport(ReadReport read, ReturnedPayments returns, Holds holds, NoteRefusedFile refusals) {
        this.read = read;
        this.returns = returns;
        this.holds = holds;
        this.refusals = refusals;
    }

    /** What became of a report. */
    public sealed interface Outcome {}

    /** Nothing of it counts, and it is not kept. */
    public record Refused(String reason) implements Outcome {}

    /** The very same file was taken in before. */
    public record Known(KeptReport report) implements Outcome {}

    /**
     * It was taken in.
     *
     * @param arrived what came back and was not known before
     * @param again how many of its lines were known before, or are of a file that it refuses as a whole
     * @param refused files that it refuses as a whole
     * @param notNoted why something it refuses as a whole was not noted, in plain words
     */
    public record Taken(
            KeptReport report, List<Returned> arrived, long again, List<RefusedFile> refused, List<String> notNoted)
            implements Outcome {
        public Taken {
            refused = List.copyOf(refused);
            notNoted = List.copyOf(notNoted);
            arrived = List.copyOf(arrived);
        }
    }

    public Outcome take(ReportKind kind, byte[] content, LocalDate today, Instant at, String by) {
        Optional<KeptReport> before = returns.report(Hash.of(content));
        if (before.isPresent()) {
            return new Known(before.get());
        }
        ReturnsOutcome outcome = read.read(kind, content, today);
        if (outcome instanceof ReturnsOutcome.Refused refused) {
            return new Refused(refused.reason());
        }
        ReturnsOutcome.Read report = (ReturnsOutcome.Read) outcome;
        KeptReport kept = new KeptReport(
                report.fileHash(),
                kind,
                content.length,
                report.accepted(),
                report.returns().size(),
                notes(report, kind),
                by,
                at);
        returns.keep(kept, content);
        Refusals refused = refused(report, today, by);
        List<Returned> arrived = new ArrayList<>();
        for (ReturnedPayment each : report.returns()) {
            Optional<SentPayment> payment = returns.payment(each.paymentId(), each.reference());
            if (payment.isPresent() && refused.has(payment.get().run())) {
                continue;
            }
            Returned returned = returned(each, payment.orElse(null), today, by);
            if (returns.keep(returned)) {
                arrived.add(returned);
                payment.ifPresent(found -> hold(returned, found, holds, by));
            }
        }
        int again = report.returns().size() - arrived.size();
        return new Taken(kept, arrived, again, refused.files(), refused.notNoted());
    }

    /** Files that the report refuses as a whole, before its lines: these say the same of each payment once more. */
    private Refusals refused(ReturnsOutcome.Read report, LocalDate today, String by) {
        List<RefusedFile> files = new ArrayList<>();
        Set<String> notNoted = new LinkedHashSet<>();
        Set<String> asked = new HashSet<>();
        for (BatchAnswer answer : report.answers()) {
            if (answer.status() == BatchAnswer.Status.REJECTED && asked.add(answer.messageId())) {
                String words = shortened(withoutNumbers(words(answer)));
                NoteRefusedFile.Outcome outcome =
                        refusals.reported(answer.messageId(), report.fileHash(), words, today, by);
                if (outcome instanceof NoteRefusedFile.Noted noted) {
                    files.add(noted.refused());
                } else if (outcome instanceof NoteRefusedFile.NotNoted not) {
                    notNoted.add(not.reason());
                }
            }
        }
        return new Refusals(files, List.copyOf(notNoted));
    }

    private static String words(BatchAnswer answer) {
        return answer.reason() == ReturnReason.FILE_REFUSED
                ? answer.code()
                : answer.reason().words() + (answer.code().isBlank() ? "" : " (" + answer.code() + ")");
    }

    private record Refusals(List<RefusedFile> files, List<String> notNoted) {
        boolean has(RunNumber run) {
            return files.stream().anyMatch(file -> file.run().equals(run));
        }
    }

    private static List<String> notes(ReturnsOutcome.Read report, ReportKind kind) {
        List<String> notes = new ArrayList<>(report.notUnderstood());
        for (BatchAnswer answer : report.answers()) {
            if (answer.status() == BatchAnswer.Status.REJECTED && kind != ReportKind.INPUT_REPORT) {
                notes.add(
                        "The bank refused message " + answer.messageId() + " as a whole: none of its payments is made. "
                                + answer.reason().words());
            }
        }
        return notes;
    }

    private static Returned returned(ReturnedPayment each, @Nullable SentPayment payment, LocalDate today, String by) {
        return new Returned(
                each.id(),
                each.fileHash(),
                payment == null ? Finding.UNKNOWN_REFERENCE : finding(each, payment),
                payment == null ? null : payment.run(),
                payment == null ? null : payment.place(),
                shortened(each.paymentId()),
                shortened(each.reference()),
                each.amount(),
                shortened(each.code()),
                each.reason(),
                withoutNumbers(each.said()),
                each.day(),
                today,
                by,
                null,
                "");
    }

    private static Finding finding(ReturnedPayment each, SentPayment payment) {
        if (!payment.sent()) {
            return Finding.NOT_SENT;
        }
        if (payment.returned()) {
            return Finding.TWICE;
        }
        return payment.amount().equals(each.amount()) ? Finding.MATCHED : Finding.OTHER_AMOUNT;
    }

    static void hold(Returned returned, SentPayment payment, Holds holds, String by) {
        payment.entitlements()
                .forEach(entitlement -> holds.place(new Hold(
                        HoldId.of(entitlement, Hold.Cause.RETURNED_PAYMENT, returned.id()),
                        entitlement,
                        Hold.Cause.RETURNED_PAYMENT,
                        returned.shortId(),
                        "A payment came back. " + returned.reason().words(),
                        by)));
    }

    private static String shortened(String text) {
        return text.length() > WORDS_MAX ? text.substring(0, WORDS_MAX) : text;
    }

    /** What a bank says in words may name an account; it is kept with the report, and not among what people read. */
    private static String withoutNumbers(String said) {
        return shortened(said.replaceAll("\\d[\\d -]{4,}\\d", "(number)"));
    }
}
