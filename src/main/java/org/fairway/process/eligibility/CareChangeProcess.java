package org.fairway.process.eligibility;

/** The elements of {@code CareChangeProcess} that Java names. Its business key is a reference of its own. */
public final class CareChangeProcess {
    public static final String KEY = "CareChangeProcess";

    static final String RECORD_CARE_CHANGE = "Task_RecordCareChange";

    private CareChangeProcess() {}
}
