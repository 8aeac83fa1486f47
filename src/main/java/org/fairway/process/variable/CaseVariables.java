package org.fairway.process.variable;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;

/** What every process of a case carries. The case number is the business key, not a variable. */
public final class CaseVariables {
    public static final ProcessVariable<LegalBasis> LEGAL_BASIS =
            ProcessVariable.choice("legalBasis", LegalBasis.class);

    /** The team that holds the case, such as {@code north}; the models name candidates as {@code ${team}-social-worker}. */
    public static final ProcessVariable<String> TEAM = ProcessVariable.word("team");

    private CaseVariables() {}

    /** The case a process works for. */
    public static CaseNumber caseNumber(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }
}
