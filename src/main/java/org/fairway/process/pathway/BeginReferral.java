package org.fairway.process.pathway;

import java.util.Set;
import org.fairway.kernel.BusinessClock;
import org.fairway.pathway.Cases;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.fairway.process.variable.CaseVariables;
import org.fairway.process.variable.PathwayVariables;
import org.springframework.stereotype.Component;

/** A contact officer begins a referral from the work list; the case number is drawn before anything is known. */
@Component
class BeginReferral implements ProcessStart {
    private final Cases cases;
    private final BusinessClock clock;

    BeginReferral(Cases cases, BusinessClock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return PathwayProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        String team = Role.TEAMS.stream()
                .filter(one -> groups.contains(Role.CONTACT_OFFICER.id(one)))
                .findFirst()
                .orElseThrow(() -> new FormRefused("Only a contact officer of a team can start a referral."));
        return new Started(cases.nextNumber(clock.today()).text(), facts(team));
    }

    /** What every pathway that begins with a referral starts with. */
    static Facts facts(String team) {
        return Facts.NONE.with(CaseVariables.TEAM, team).with(PathwayVariables.ALREADY_REFERRED, false);
    }
}
