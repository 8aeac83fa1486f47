package org.fairway.process.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.Letters;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.payment.file.suspense.Decision;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.ReturnedPayments;
import org.fairway.payment.file.suspense.SentPayment;
import org.fairway.person.People;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.AccountNumbers;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.Objections;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** The person is told that a payment came back, what the council does and what they can do. */
@Component
class TellPaymentReturnedTask implements HumanTask<TellPaymentReturnedAnswers> {
    private static final Map<Decision, String> KINDS = Map.of(
            Decision.PAY_NEW_ACCOUNT, "PAYMENT_RETURNED_NEW_ACCOUNT",
            Decision.PAY_SAME_ACCOUNT, "PAYMENT_RETURNED_SAME_ACCOUNT",
            Decision.NOT_OWED, "PAYMENT_RETURNED_NOT_OWED");
    private final ReturnedPayments returns;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final Cases cases;
    private final People people;
    private final Colleagues colleagues;

    TellPaymentReturnedTask(
            ReturnedPayments returns,
            Letters letters,
            LetterDrafts drafts,
            Cases cases,
            People people,
            Colleagues colleagues) {
        this.returns = returns;
        this.letters = letters;
        this.drafts = drafts;
        this.cases = cases;
        this.people = people;
        this.colleagues = colleagues;
    }

    @Override
    public String taskKey() {
        return ReturnedPaymentProcess.TELL;
    }

    @Override
    public Class<TellPaymentReturnedAnswers> answers() {
        return TellPaymentReturnedAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        Returned returned = returned(task);
        List<CaseNumber> paid = payment(returned).cases();
        return Prefill.empty()
                .with("personName", person(paid.get(0)))
                .with("letterWords", words(task, returned, paid.get(0), ""))
                .with(
                        "othersWords",
                        paid.size() == 1
                                ? ""
                                : "The payment was for %d people. Each of them is sent the same letter in their own name."
                                        .formatted(paid.size()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, TellPaymentReturnedAnswers answers) {
        Returned returned = returned(task);
        Objections objections = new Objections()
                .when(
                        answers.sentOn().isBefore(returned.arrivedOn()),
                        "sentOn",
                        "The payment had not come back on that day. It came back on %s."
                                .formatted(LetterText.day(returned.arrivedOn())));
        Optional<Completion.Refused> refusal = AccountNumbers.refuse(objections, "personalNote", answers.personalNote())
                .refusal();
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        for (CaseNumber number : payment(returned).cases()) {
            letters.record(
                    new Letter(
                            task.recordId("letter/" + number.text()),
                            number,
                            kind(returned),
                            words(task, returned, number, note),
                            answers.sentOn(),
                            answers.sentBy()),
                    task.user());
        }
        return Completion.done();
    }

    private String words(OpenTask task, Returned returned, CaseNumber number, String note) {
        SentPayment payment = payment(returned);
        PathwayCase pathwayCase = cases.get(number);
        Map<String, String> values = new HashMap<>();
        values.put("name", person(number));
        values.put("amount", payment.amount().toString());
        values.put("payDate", LetterText.day(payment.payDate()));
        values.put("payee", payment.payee());
        values.put("ending", payment.accountEnding());
        values.put("bankWords", returned.reason().words());
        values.put("reason", LetterText.quoted(returned.decidedBecause()));
        values.put("accountNow", payment.elsewhereNow() ? NEW_ACCOUNT_KNOWN : NEW_ACCOUNT_ASKED);
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(kind(returned), pathwayCase.legalBasis(), values);
    }

    private static final String NEW_ACCOUNT_KNOWN =
            "You have given us another account, and we have checked it. We pay the money into it with our next payments.";
    private static final String NEW_ACCOUNT_ASKED =
            "We need to know into which account we can pay. Tell us by the telephone number or the email address on this letter, and have a statement of the account at hand. We ring you back on the number that we have before we pay anything into it, and pay the money with our next payments after that.";

    private String person(CaseNumber number) {
        return people.get(cases.get(number).person()).name();
    }

    private static String kind(Returned returned) {
        return Objects.requireNonNull(
                KINDS.get(Objects.requireNonNull(returned.decision(), "Nothing was decided")),
                "There is nobody to tell");
    }

    private Returned returned(OpenTask task) {
        return returns.find(task.fact(ReturnedPaymentProcess.RETURN_ID)).orElseThrow();
    }

    private SentPayment payment(Returned returned) {
        return returns.payment(
                        Objects.requireNonNull(returned.run(), "Of a payment that is known"),
                        Objects.requireNonNull(returned.place(), "Of a payment that is known"))
                .orElseThrow();
    }
}
