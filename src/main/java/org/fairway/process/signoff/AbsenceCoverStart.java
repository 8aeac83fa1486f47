package org.fairway.process.signoff;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** Somebody who approves plans will be away, or is, and starts to write down who covers. */
@Component
class AbsenceCoverStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return AbsenceCoverProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        String approvers = Stream.concat(
                        Stream.of(Role.HEAD_OF_SERVICE.id(), Role.PANEL_CHAIR.id()),
                        Role.TEAMS.stream().map(Role.TEAM_MANAGER::id))
                .filter(groups::contains)
                .findFirst()
                .orElseThrow(() -> new FormRefused("Only somebody who approves plans can record who covers."));
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        return new Started("COVER-" + reference, Facts.NONE.with(PathwayVariables.APPROVER_GROUP, approvers));
    }
}
