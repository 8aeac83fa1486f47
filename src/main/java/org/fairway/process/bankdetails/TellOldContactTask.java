package org.fairway.process.bankdetails;

import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.springframework.stereotype.Component;

/** Before anything is paid into the new account, the person is told of it at the address that was known before. */
@Component
class TellOldContactTask implements HumanTask<AccountLetterAnswers> {
    static final String KIND = "ACCOUNT_CHANGED";
    private final AccountLetter letter;

    TellOldContactTask(AccountLetter letter) {
        this.letter = letter;
    }

    @Override
    public String taskKey() {
        return BankDetailsProcess.TELL_OLD_CONTACT;
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
