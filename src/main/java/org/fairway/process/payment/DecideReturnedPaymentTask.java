package org.fairway.process.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.fairway.payment.file.returns.ReturnReason;
import org.fairway.payment.file.suspense.DecideReturn;
import org.fairway.payment.file.suspense.Decision;
import org.fairway.payment.file.suspense.Finding;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.ReturnedPayments;
import org.fairway.payment.file.suspense.SentPayment;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.payment.DecideReturnedPaymentAnswers.Choice;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A payment came back: it is paid again, written back or cleared, or it is found to which payment it belongs. */
@Component
class DecideReturnedPaymentTask implements HumanTask<DecideReturnedPaymentAnswers> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private final ReturnedPayments returns;
    private final DecideReturn decide;
    private final Colleagues colleagues;

    DecideReturnedPaymentTask(ReturnedPayments returns, DecideReturn decide, Colleagues colleagues) {
        this.returns = returns;
        this.decide = decide;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return ReturnedPaymentProcess.DECIDE;
    }

    @Override
    public Class<DecideReturnedPaymentAnswers> answers() {
        return DecideReturnedPaymentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Returned returned = returned(task);
        @Nullable SentPayment payment = payment(returned).orElse(null);
        return Prefill.empty()
                .with(
                        "amount",
                        returned.amount() == null
                                ? "an amount not told"
                                : returned.amount().toString())
                .with("arrivedOn", returned.arrivedOn().format(DAY))
                .with("takenInBy", colleagues.nameOf(returned.by()))
                .with("reasonWords", returned.reason().words())
                .with("codeWords", code(returned))
                .with("matched", returned.finding() == Finding.MATCHED)
                .with("findingWords", returned.finding().words())
                .with("paymentWords", payment == null ? "No payment of ours was found." : words(payment))
                .with("accountWords", payment == null ? "" : account(payment))
                .with("adviceWords", advice(returned.reason()));
    }

    @Override
    public Completion complete(OpenTask task, DecideReturnedPaymentAnswers answers) {
        Returned returned = returned(task);
        Choice choice = answers.decision();
        boolean belongs = choice == Choice.BELONGS_TO;
        boolean needsReason = !belongs && choice != Choice.PAY_NEW_ACCOUNT;
        Objections objections = new Objections()
                .when(belongs && answers.paymentReference() == null, "paymentReference", "Say which payment it is.")
                .when(
                        !belongs && answers.paymentReference() != null,
                        "paymentReference",
                        "Choose “It belongs to another payment”, or leave the reference out.")
                .when(
                        belongs && returned.finding() == Finding.MATCHED,
                        "decision",
                        "It belongs to a payment already. Decide what becomes of it.")
                .when(
                        needsReason && answers.reason() == null,
                        "reason",
                        "Give your reason. It is kept with the payment.");
        Optional<Completion.Refused> refusal =
                AccountNumbers.refuse(objections, "reason", answers.reason()).refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return belongs
                ? match(returned, Objects.requireNonNull(answers.paymentReference()), task.user())
                : settle(returned, Decision.valueOf(choice.name()), reason(answers), task);
    }

    private Completion match(Returned returned, String reference, String user) {
        return decide.match(returned, reference, user)
                .<Completion>map(why -> Completion.refused("paymentReference", why))
                .orElseGet(() -> Completion.done()
                        .with(ReturnedPaymentProcess.RETURN_OUTCOME, ReturnedPaymentProcess.Outcome.MATCHED));
    }

    private Completion settle(Returned returned, Decision decision, String reason, OpenTask task) {
        boolean tell = decision != Decision.CLEARED
                && !(decision == Decision.NOT_OWED && returned.reason() == ReturnReason.BENEFICIARY_DECEASED);
        return decide.decide(returned, decision, reason, task.today(), task.user())
                .<Completion>map(why -> Completion.refused("decision", why))
                .orElseGet(() -> Completion.done()
                        .with(
                                ReturnedPaymentProcess.RETURN_OUTCOME,
                                tell ? ReturnedPaymentProcess.Outcome.TELL : ReturnedPaymentProcess.Outcome.SETTLED));
    }

    private static String reason(DecideReturnedPaymentAnswers answers) {
        return answers.reason() == null ? "" : answers.reason();
    }

    private Returned returned(OpenTask task) {
        return returns.find(task.fact(ReturnedPaymentProcess.RETURN_ID)).orElseThrow();
    }

    private Optional<SentPayment> payment(Returned returned) {
        return returned.run() == null || returned.place() == null
                ? Optional.empty()
                : returns.payment(returned.run(), returned.place());
    }

    private static String code(Returned returned) {
        String code = returned.code().isBlank() ? "no code" : "code " + returned.code();
        String reference = returned.reference().isBlank() ? "no reference" : "reference " + returned.reference();
        String said = returned.said().isBlank() ? "" : ", “" + returned.said() + "”";
        return "The report says: " + code + ", " + reference + day(returned.namedDay()) + said + ".";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : ", of " + day.format(DAY);
    }

    private static String words(SentPayment payment) {
        return "%s to %s, account ending %s, reference %s, paid on %s by run %s, for %s"
                .formatted(
                        payment.amount(),
                        payment.payee(),
                        payment.accountEnding(),
                        payment.reference(),
                        payment.payDate().format(DAY),
                        payment.run(),
                        String.join(
                                ", ",
                                payment.cases().stream()
                                        .map(number -> number.text())
                                        .toList()));
    }

    private static String account(SentPayment payment) {
        return payment.elsewhereNow()
                ? "Another account is in use since then, so it can be paid again at once."
                : "No other account is in use yet. If the person has a new one, a direct payments officer starts “Change of a bank account”; the payment goes out with the first run after it is checked.";
    }

    private static String advice(ReturnReason reason) {
        return switch (reason) {
            case BENEFICIARY_DECEASED ->
                "Make sure first that it is so. If the person has died, record it in the case: support ends, and wages and notice of personal assistants come first. If the account holder was somebody else who managed the money, the person needs another account.";
            case INVALID_DETAILS, NO_ACCOUNT, ACCOUNT_CLOSED, ACCOUNT_TRANSFERRED, ACCOUNT_BLOCKED ->
                "Ring the person on the number that the council has, and ask for their new account. They may be without money for their care: tell them when it comes, and ask how they manage until then.";
            case REQUESTED_BY_REMITTER -> "The council asked for it back: look in the run for who did so and why.";
            case OVER_LIMIT, DUPLICATE, REFUSED_BY_FINANCE, FILE_REFUSED, NOT_SAID, UNKNOWN ->
                "Find out why before it is paid again, and ask how the person manages until then.";
        };
    }
}
