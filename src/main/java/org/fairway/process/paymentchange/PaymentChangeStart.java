package org.fairway.process.paymentchange;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** A worker has heard of something that a direct payment may have to change for, and starts to write it down. */
@Component
class PaymentChangeStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return PaymentChangeProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        String workers = Stream.concat(
                        Role.TEAMS.stream()
                                .flatMap(team -> Stream.of(Role.SOCIAL_WORKER.id(team), Role.CARERS_WORKER.id(team))),
                        Stream.of(Role.DIRECT_PAYMENTS_OFFICER.id()))
                .filter(groups::contains)
                .findFirst()
                .orElseThrow(() -> new FormRefused("Only a social worker or a carers’ worker of a team, or a direct"
                        + " payments officer, can propose a change of a direct payment."));
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        return new Started("CHANGE-" + reference, Facts.NONE.with(CaseVariables.WORKER_GROUP, workers));
    }
}
