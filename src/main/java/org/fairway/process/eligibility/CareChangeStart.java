package org.fairway.process.eligibility;

import java.util.Set;
import java.util.UUID;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.variable.CaseVariables;
import org.springframework.stereotype.Component;

/** A carer has told a carers' worker that something changes; the worker starts to write it down, on any day. */
@Component
class CareChangeStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return CareChangeProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        String team = Role.TEAMS.stream()
                .filter(one -> groups.contains(Role.CARERS_WORKER.id(one)))
                .findFirst()
                .orElseThrow(() -> new FormRefused("Only a carers’ worker of a team can record this."));
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        return new Started("CARE-" + reference, Facts.NONE.with(CaseVariables.TEAM, team));
    }
}
