package org.fairway.process.signoff;

/** The elements of {@code AbsenceCoverProcess} that Java names. Its business key is a reference of its own. */
public final class AbsenceCoverProcess {
    public static final String KEY = "AbsenceCoverProcess";
    public static final String RECORD_ABSENCE_COVER = "Task_RecordAbsenceCover";

    private AbsenceCoverProcess() {}
}
