package org.fairway.process.referral;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.fairway.pathway.Cases;
import org.fairway.pathway.PathwayCase;
import org.fairway.pathway.ReferralOutcome;
import org.fairway.process.decision.DecisionTables;
import org.fairway.process.variable.CaseVariables;
import org.fairway.referral.Contact;
import org.fairway.referral.Contacts;
import org.springframework.stereotype.Component;

@Component("triageContactDelegate")
class TriageContactDelegate implements JavaDelegate {
    static final String TABLE = "ContactTriage";
    private final Contacts contacts;
    private final Cases cases;
    private final DecisionTables tables;

    TriageContactDelegate(Contacts contacts, Cases cases, DecisionTables tables) {
        this.contacts = contacts;
        this.cases = cases;
        this.tables = tables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        PathwayCase current = cases.get(CaseVariables.caseNumber(execution));
        Contact contact = contacts.of(current.number());
        String route = tables.decide(
                        TABLE,
                        Map.of(
                                "urgent", contact.urgent(),
                                "safeguardingConcern", contact.safeguardingConcern(),
                                "residence", contact.responsibility().name(),
                                "caseAlreadyOpen", anotherIsOpen(current),
                                "legalBasis", current.legalBasis().name(),
                                "appearanceOfNeed", contact.appearanceOfNeed()))
                .text("contactRoute");
        ReferralProcess.CONTACT_ROUTE.set(execution, ReferralOutcome.valueOf(route));
    }

    private boolean anotherIsOpen(PathwayCase current) {
        return cases.of(current.person()).stream()
                .anyMatch(other -> !other.number().equals(current.number())
                        && other.legalBasis() == current.legalBasis()
                        && other.closedOn() == null);
    }
}
