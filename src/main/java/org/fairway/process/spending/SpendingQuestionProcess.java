package org.fairway.process.spending;

import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.process.variable.ProcessVariable;

/**
 * The elements and variables of {@code SpendingQuestionProcess} that Java names. Its business key is a reference of its own:
 * the case is chosen in the first task.
 */
public final class SpendingQuestionProcess {
    public static final String KEY = "SpendingQuestionProcess";
    public static final String CHOOSE_PLAN = "Task_ChoosePlan";
    public static final String ANSWER_QUESTION = "Task_AnswerSpendingQuestion";
    public static final String TELL_ANSWER = "Task_TellSpendingAnswer";

    /** Whose plan was asked about is known. */
    static final ProcessVariable<Boolean> PLAN_CHOSEN = ProcessVariable.flag("planChosen");

    /** The case whose plan was asked about. */
    static final ProcessVariable<CaseNumber> ASKED_ABOUT =
            ProcessVariable.text("askedAboutCase", CaseNumber::new, CaseNumber::text);

    /** Somebody did ask, and there is an answer to tell. */
    static final ProcessVariable<Boolean> QUESTION_ANSWERED = ProcessVariable.flag("questionAnswered");

    /** The answer that was kept. */
    static final ProcessVariable<UUID> SPENDING_ANSWER =
            ProcessVariable.text("spendingAnswerId", UUID::fromString, UUID::toString);

    private SpendingQuestionProcess() {}
}
