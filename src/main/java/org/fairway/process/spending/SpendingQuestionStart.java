package org.fairway.process.spending;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** Somebody asks a worker whether they may spend their direct payment on something. */
@Component
class SpendingQuestionStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return SpendingQuestionProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        String workers = Stream.concat(
                        Role.TEAMS.stream()
                                .flatMap(team -> Stream.of(Role.SOCIAL_WORKER.id(team), Role.CARERS_WORKER.id(team))),
                        Stream.of(Role.DIRECT_PAYMENTS_OFFICER.id()))
                .filter(groups::contains)
                .findFirst()
                .orElseThrow(() -> new FormRefused(
                        "Only a social worker, a carers' worker or a direct payments officer can answer this."));
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        return new Started("SPEND-" + reference, Facts.NONE.with(CaseVariables.WORKER_GROUP, workers));
    }
}
