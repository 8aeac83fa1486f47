package org.fairway.process.bankdetails;

import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** The person is told that the account stays as it was, and why. */
@Component
class TellAccountRefusedTask implements HumanTask<AccountLetterAnswers> {
    static final String KIND = "ACCOUNT_NOT_CHANGED";
    private final AccountLetter letter;

    TellAccountRefusedTask(AccountLetter letter) {
        this.letter = letter;
    }

    @Override
    public String taskKey() {
        return BankDetailsProcess.TELL_REFUSED;
    }

    @Override
    public Class<AccountLetterAnswers> answers() {
        return AccountLetterAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        return letter.prefill(task, KIND);
    }

    @Override
    public Completion complete(OpenTask task, AccountLetterAnswers answers) {
        return letter.record(task, KIND, answers);
    }
}
