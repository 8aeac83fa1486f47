package org.fairway.process.spending;

import java.util.UUID;
import org.fairway.process.variable.ProcessVariable;

/**
 * The elements and variables of {@code SpendingQuestionProcess} that Java names. Its business key is a reference of its own:
 * the case is chosen in the task.
 */
public final class SpendingQuestionProcess {
    public static final String KEY = "SpendingQuestionProcess";
    public static final String ANSWER_QUESTION = "Task_AnswerSpendingQuestion";
    public static final String TELL_ANSWER = "Task_TellSpendingAnswer";

    /** Somebody did ask, and there is an answer to tell. */
    static final ProcessVariable<Boolean> QUESTION_ANSWERED = ProcessVariable.flag("questionAnswered");

    /** The answer that was kept. */
    static final ProcessVariable<UUID> SPENDING_ANSWER =
            ProcessVariable.text("spendingAnswerId", UUID::fromString, UUID::toString);

    private SpendingQuestionProcess() {}
}
