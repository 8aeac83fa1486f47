package org.fairway.web.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.fairway.payment.ExceptionKind;
import org.fairway.payment.Hold;
import org.fairway.payment.HoldId;
import org.fairway.payment.Holds;
import org.fairway.payment.RunException;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunLists;
import org.fairway.payment.RunNumber;
import org.fairway.payment.StandingHold;
import org.fairway.process.identity.Colleagues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lists of the page of a run: never more than one screen of each, however long the run is. */
@Component
class RunPageLists {
    private static final int A_PAGE = 25;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final RunLists payments;
    private final RunExceptions exceptions;
    private final Holds holds;
    private final Colleagues colleagues;

    RunPageLists(RunLists payments, RunExceptions exceptions, Holds holds, Colleagues colleagues) {
        this.payments = payments;
        this.exceptions = exceptions;
        this.holds = holds;
        this.colleagues = colleagues;
    }

    /** A payment as a row. */
    public record PaymentRow(
            String caseNumber,
            String payee,
            String ending,
            String amount,
            String last,
            @Nullable String hold,
            @Nullable String holdReason) {}

    /**
     * A payee that no run pays as a row.
     *
     * @param elsewhere whether the decision on a payment that came back lifts it
     */
    public record HeldRow(
            String hold, String caseNumber, String payee, String reason, String by, String since, boolean elsewhere) {}

    /** A kind of exception as a row. */
    public record KindRow(String kind, String words, int found, int open, boolean blocks, boolean limit) {}

    /** An exception as a row. */
    public record ExceptionRow(
            long number,
            String caseNumber,
            String payee,
            String amount,
            String kind,
            String words,
            String standing,
            boolean open,
            boolean limit) {}

    /** One screen of rows. */
    public record Rows<R>(List<R> rows, int found, int page, int pages) {}

    Rows<PaymentRow> payments(RunNumber run, String words, int page) {
        RunLists.Page found = payments.search(run, words, (page - 1) * A_PAGE, A_PAGE);
        return new Rows<>(
                found.lines().stream().map(RunPageLists::row).toList(), found.found(), page, pages(found.found()));
    }

    /** Who is held now, whichever run is shown; the newest first. */
    Rows<HeldRow> held() {
        List<StandingHold> standing = holds.standing();
        return new Rows<>(standing.stream().limit(A_PAGE).map(this::row).toList(), standing.size(), 1, 1);
    }

    private HeldRow row(StandingHold standing) {
        Hold hold = standing.hold();
        return new HeldRow(
                hold.id().value().toString(),
                standing.caseNumber().text(),
                standing.payee(),
                hold.reason(),
                colleagues.nameOf(hold.by()),
                standing.since().format(DAY),
                hold.cause() == Hold.Cause.RETURNED_PAYMENT);
    }

    List<KindRow> kinds(RunNumber run) {
        return exceptions.counts(run).stream()
                .map(count -> new KindRow(
                        count.kind().name(),
                        count.kind().words(),
                        count.found(),
                        count.open(),
                        count.kind().blocks(),
                        count.kind().needsFurtherApprover()))
                .toList();
    }

    Rows<ExceptionRow> exceptions(RunNumber run, @Nullable ExceptionKind kind, int page) {
        int found = exceptions.counts(run).stream()
                .filter(count -> kind == null || count.kind() == kind)
                .mapToInt(RunExceptions.Count::found)
                .sum();
        List<ExceptionRow> rows = exceptions.list(run, kind, (page - 1) * A_PAGE, A_PAGE).stream()
                .map(this::row)
                .toList();
        return new Rows<>(rows, found, page, pages(found));
    }

    private ExceptionRow row(RunException found) {
        String by = found.acceptedBy();
        return new ExceptionRow(
                found.number(),
                found.caseNumber() == null ? "" : found.caseNumber().text(),
                found.payee(),
                found.amount().toString(),
                found.kind().words(),
                found.words(),
                by == null ? found.standing() : found.standing() + " (" + colleagues.nameOf(by) + ")",
                found.isOpen(),
                found.kind().needsFurtherApprover());
    }

    private static PaymentRow row(RunLists.Line line) {
        HoldId hold = line.hold();
        return new PaymentRow(
                line.caseNumber().text(),
                line.payee().name(),
                line.payee().accountEnding(),
                line.amount().toString(),
                line.lastPaid() == null ? "First payment" : line.lastPaid().toString(),
                hold == null ? null : hold.value().toString(),
                line.holdReason());
    }

    private static int pages(int found) {
        return Math.max(1, (found + A_PAGE - 1) / A_PAGE);
    }
}
