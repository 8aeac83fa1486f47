package org.fairway.process.paymentchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairway.paymentchange.PaidCase;
import org.fairway.paymentchange.PaymentChanges;
import org.fairway.process.engine.Role;
import org.fairway.process.task.OpenTask;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Whose direct payments somebody may propose to change: those of their own teams, and for a direct payments officer all. */
@Component
class CasesInSight {
    private final PaymentChanges changes;

    CasesInSight(PaymentChanges changes) {
        this.changes = changes;
    }

    List<PaidCase> of(OpenTask task) {
        return changes.paid(task.today()).stream()
                .filter(one -> mayPropose(one, task.groups()))
                .toList();
    }

    Optional<PaidCase> find(OpenTask task, String caseNumber) {
        return of(task).stream()
                .filter(one -> one.number().text().equals(caseNumber))
                .findFirst();
    }

    private static boolean mayPropose(PaidCase one, Set<String> groups) {
        return groups.contains(Role.DIRECT_PAYMENTS_OFFICER.id())
                || groups.contains(CaseVariables.workerGroup(one.legalBasis(), one.team()));
    }
}
