package org.fairway.process.recovery;

import java.util.Set;
import java.util.UUID;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.springframework.stereotype.Component;

/** A direct payments officer has found something that may have to come back, and starts to write it down. */
@Component
class RecoveryStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return RecoveryProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        if (!groups.contains(Role.DIRECT_PAYMENTS_OFFICER.id())) {
            throw new FormRefused("Only a direct payments officer can claim something back.");
        }
        return new Started("RECOVERY-" + UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH), Facts.NONE);
    }
}
