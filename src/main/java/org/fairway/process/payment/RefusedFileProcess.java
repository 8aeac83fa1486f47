package org.fairway.process.payment;

import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code RefusedFileProcess} that Java names. Its business key is the number of the run. */
public final class RefusedFileProcess {
    public static final String KEY = "RefusedFileProcess";
    public static final String DECIDE = "Task_DecideRefusedFile";

    static final ProcessVariable<String> REFUSAL_ID = ProcessVariable.word("refusalId");

    private RefusedFileProcess() {}
}
