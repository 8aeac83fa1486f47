package org.fairway.process.agreement;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentRuling;
import org.fairway.agreement.RefusalWords;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Letters;
import org.fairway.letter.Statement;
import org.fairway.planning.PlanWording;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** T20: the person is told which condition fails, why, what happens instead and how to challenge it. */
@Component
class RefuseDirectPaymentTask implements HumanTask<RefuseDirectPaymentAnswers> {
    static final String KIND = "DIRECT_PAYMENT_REFUSED";
    private final AgreedBudget agreed;
    private final DirectPaymentChecks checks;
    private final Letters letters;
    private final Colleagues colleagues;
    private final LetterDrafts drafts;

    RefuseDirectPaymentTask(
            AgreedBudget agreed,
            DirectPaymentChecks checks,
            Letters letters,
            Colleagues colleagues,
            LetterDrafts drafts) {
        this.agreed = agreed;
        this.checks = checks;
        this.letters = letters;
        this.colleagues = colleagues;
        this.drafts = drafts;
    }

    @Override
    public String taskKey() {
        return DirectPaymentAgreementProcess.REFUSE_DIRECT_PAYMENT;
    }

    @Override
    public Class<RefuseDirectPaymentAnswers> answers() {
        return RefuseDirectPaymentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        DirectPaymentCheck check = check(task.caseNumber());
        return Prefill.empty()
                .with("personName", agreed.personName(task.caseNumber()))
                .with(
                        "letterWords",
                        words(task, "(your reasons, from below)", "")
                                .replace(
                                        LetterWords.STATEMENT,
                                        statement(task.caseNumber()).text()))
                .with("foundOut", check.foundOut(ruling(check).failed()))
                .with("sentOn", task.today());
    }

    @Override
    public Completion complete(OpenTask task, RefuseDirectPaymentAnswers answers) {
        DirectPaymentCheck check = check(task.caseNumber());
        if (answers.sentOn().isBefore(check.checkedOn())) {
            return Completion.refused("sentOn", "Nothing was decided yet on that day.");
        }
        String note = answers.personalNote() == null ? "" : answers.personalNote();
        letters.record(
                new Letter(
                        UUID.randomUUID(),
                        task.caseNumber(),
                        KIND,
                        words(task, answers.reasons(), note),
                        answers.sentOn(),
                        answers.sentBy(),
                        statement(task.caseNumber())),
                task.user());
        return Completion.done();
    }

    private String words(OpenTask task, String reasons, String note) {
        CaseNumber caseNumber = task.caseNumber();
        DirectPaymentCheck check = check(caseNumber);
        Map<String, String> values = new HashMap<>();
        values.put("name", agreed.personName(caseNumber));
        values.put("askedOn", PlanWording.day(check.askedOn()));
        values.put("condition", RefusalWords.of(ruling(check)));
        values.put("reasons", reasons);
        values.put("statement", LetterWords.STATEMENT);
        values.put("note", note);
        values.put("worker", colleagues.nameOf(task.user()));
        return drafts.of(KIND, agreed.pathwayCase(caseNumber).legalBasis(), values);
    }

    private Statement statement(CaseNumber caseNumber) {
        return ArrangedInstead.of(agreed.plan(caseNumber));
    }

    private DirectPaymentCheck check(CaseNumber caseNumber) {
        return checks.latest(caseNumber)
                .orElseThrow(() -> new IllegalStateException("Nothing was checked in " + caseNumber));
    }

    private DirectPaymentRuling ruling(DirectPaymentCheck check) {
        return checks.ruling(check.id())
                .orElseThrow(() -> new IllegalStateException("Nothing was decided in " + check.caseNumber()));
    }
}
