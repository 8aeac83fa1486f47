package org.fairway.process.variable;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/** What every process of a case carries. The case number is the business key, not a variable. */
public final class CaseVariables {
    public static final ProcessVariable<LegalBasis> LEGAL_BASIS =
            ProcessVariable.choice("legalBasis", LegalBasis.class);

    /** The team that holds the case, such as {@code north}; the models name a role of it as {@code ${team}-team-manager}. */
    public static final ProcessVariable<String> TEAM = ProcessVariable.word("team");

    /**
     * The group that works on the case from end to end, such as {@code north-carers-worker}. Said where the case begins, so
     * that no step of a carer's case reaches the workers of the adult, and none of the adult's the carers' workers.
     */
    public static final ProcessVariable<String> WORKER_GROUP = ProcessVariable.word("workerGroup");

    private CaseVariables() {}

    /** The group of the team that works on cases of that kind. */
    public static String workerGroup(LegalBasis basis, String team) {
        return team + (basis == LegalBasis.CARE_ACT_CARER ? "-carers-worker" : "-social-worker");
    }

    /** The case a process works for. */
    public static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
