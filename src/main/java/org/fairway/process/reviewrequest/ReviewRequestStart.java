package org.fairway.process.reviewrequest;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** A worker has heard that support must be looked at, and starts to write it down, on any day. */
@Component
class ReviewRequestStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return ReviewRequestProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        String workers = Role.TEAMS.stream()
                .flatMap(team -> Stream.of(Role.SOCIAL_WORKER.id(team), Role.CARERS_WORKER.id(team)))
                .filter(groups::contains)
                .findFirst()
                .orElseThrow(() ->
                        new FormRefused("Only a social worker or a carers’ worker of a team can ask for a review."));
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        return new Started(
                "REVIEW-" + reference,
                Facts.NONE.with(CaseVariables.WORKER_GROUP, workers).with(ReviewRequestProcess.PASSED_ON, false));
    }
}
