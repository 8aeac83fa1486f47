package org.fairway.process.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fairway.kernel.Money;
import org.fairway.payment.ComparePaymentRun;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunException;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunLists;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** What the check and the approval show of a run: its largest payments, how it differs from the last one, its exceptions. */
@Component
class RunFindings {
    private final RunLists lists;
    private final RunExceptions exceptions;
    private final ComparePaymentRun compare;
    private final PaymentLists settings;
    private final Colleagues colleagues;

    RunFindings(
            RunLists lists,
            RunExceptions exceptions,
            ComparePaymentRun compare,
            PaymentLists settings,
            Colleagues colleagues) {
        this.lists = lists;
        this.exceptions = exceptions;
        this.compare = compare;
        this.settings = settings;
        this.colleagues = colleagues;
    }

    /** One payment as a row, with what the same person was paid last. */
    record PaymentRow(String caseNumber, String payee, String ending, String amount, String last) {}

    /** One way in which the run differs from the last one. */
    record ChangeRow(String change, String count, String before, String now) {}

    /** One payment that differs. */
    record DifferingRow(String change, String caseNumber, String payee, String before, String now) {}

    /** One kind of exception. */
    record KindRow(String kind, String found, String open) {}

    /** One exception. */
    record ExceptionRow(String caseNumber, String payee, String amount, String words, String standing) {}

    Prefill payments(Prefill form, PaymentRun run, LocalDate on) {
        RunLists.Page page = lists.search(run.number(), "", 0, settings.most(on));
        return form.with("payments", page.lines().stream().map(RunFindings::row).toList())
                .with("shownWords", settings.shown(page.found(), on));
    }

    Prefill comparison(Prefill form, PaymentRun run, LocalDate on) {
        long percent = settings.changePercent(on);
        List<RunLists.Difference> differences = compare.compare(run.number(), percent, settings.most(on));
        List<DifferingRow> differing = differences.stream()
                .flatMap(kind -> kind.largest().stream().map(line -> differing(kind.change(), line)))
                .toList();
        return form.with(
                        "changes",
                        differences.stream().map(kind -> change(kind, percent)).toList())
                .with("anyChanged", !differing.isEmpty())
                .with("changed", differing);
    }

    Prefill exceptions(Prefill form, PaymentRun run, LocalDate on) {
        List<RunExceptions.Count> counts = exceptions.counts(run.number());
        int open = counts.stream().mapToInt(RunExceptions.Count::open).sum();
        return form.with("anyExceptions", !counts.isEmpty())
                .with(
                        "anyOverLimit",
                        counts.stream()
                                .anyMatch(each -> each.open() > 0 && each.kind().needsFurtherApprover()))
                .with("openWords", open == 0 ? "Nothing is open" : count(open) + " still open")
                .with("kinds", counts.stream().map(RunFindings::kind).toList())
                .with(
                        "exceptions",
                        exceptions.list(run.number(), null, 0, settings.most(on)).stream()
                                .map(this::exception)
                                .toList());
    }

    private static PaymentRow row(RunLists.Line line) {
        return new PaymentRow(
                line.caseNumber().text(),
                line.payee().name(),
                line.payee().accountEnding(),
                line.hold() == null ? line.amount().toString() : line.amount() + ", held",
                line.lastPaid() == null ? "First payment" : line.lastPaid().toString());
    }

    private static ChangeRow change(RunLists.Difference kind, long percent) {
        return new ChangeRow(
                words(kind.change(), percent),
                count(kind.count()),
                kind.before().toString(),
                kind.now().toString());
    }

    private static DifferingRow differing(RunLists.Change change, RunLists.Line line) {
        Money before = Objects.requireNonNullElse(line.lastPaid(), Money.NIL);
        String held = line.hold() == null ? "" : ", held";
        return new DifferingRow(
                switch (change) {
                    case NEW -> "New";
                    case STOPPED -> "Not paid" + held;
                    case CHANGED -> "Changed";
                },
                line.caseNumber().text(),
                line.payee().name(),
                before.toString(),
                line.amount().toString());
    }

    private static String words(RunLists.Change change, long percent) {
        return switch (change) {
            case NEW -> "Paid for the first time";
            case STOPPED -> "Paid last time and not in this run";
            case CHANGED -> "Changed by more than " + percent + " per cent";
        };
    }

    private static KindRow kind(RunExceptions.Count count) {
        return new KindRow(
                count.kind().words(),
                count(count.found()),
                count.kind().blocks() ? count(count.open()) : "Only a warning");
    }

    private ExceptionRow exception(RunException found) {
        String by = found.acceptedBy();
        return new ExceptionRow(
                found.caseNumber() == null
                        ? "The whole run"
                        : found.caseNumber().text(),
                found.payee(),
                found.amount().toString(),
                found.words(),
                by == null ? found.standing() : found.standing() + " (" + colleagues.nameOf(by) + ")");
    }

    private static String count(int count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
