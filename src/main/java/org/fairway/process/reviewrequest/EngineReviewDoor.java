package org.fairway.process.reviewrequest;

import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.PathwayCase;
import org.fairway.process.engine.PathwayMessages;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.variable.CaseVariables;
import org.fairway.reviewrequest.ReviewDoor;
import org.fairway.reviewrequest.ReviewRequest;
import org.springframework.stereotype.Component;

@Component
class EngineReviewDoor implements ReviewDoor {
    private static final String REVIEW_REQUESTED = "Msg_ReviewRequested";
    private final PathwayMessages messages;
    private final PathwayStarter starter;

    EngineReviewDoor(PathwayMessages messages, PathwayStarter starter) {
        this.messages = messages;
        this.starter = starter;
    }

    @Override
    public boolean open(CaseNumber caseNumber) {
        return messages.tell(REVIEW_REQUESTED, caseNumber.text(), Facts.NONE);
    }

    @Override
    public void askWorker(PathwayCase current, ReviewRequest request) {
        starter.start(
                ReviewRequestProcess.KEY,
                current.number().text(),
                Facts.NONE
                        .with(
                                CaseVariables.WORKER_GROUP,
                                CaseVariables.workerGroup(current.legalBasis(), current.team()))
                        .with(ReviewRequestProcess.PASSED_ON, true)
                        .with(ReviewRequestProcess.REVIEW_REQUEST, request.id()));
    }
}
