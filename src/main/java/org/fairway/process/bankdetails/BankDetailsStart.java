package org.fairway.process.bankdetails;

import java.util.Set;
import java.util.UUID;
import org.fairway.process.engine.Role;
import org.fairway.process.task.Facts;
import org.fairway.process.task.FormRefused;
import org.fairway.process.task.ProcessStart;
import org.springframework.stereotype.Component;

/** Somebody has asked that a direct payment go to another account, and an officer starts to write it down. */
@Component
class BankDetailsStart implements ProcessStart {
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public String processKey() {
        return BankDetailsProcess.KEY;
    }

    @Override
    public Started start(String user, Set<String> groups) {
        if (!groups.contains(Role.DIRECT_PAYMENTS_OFFICER.id())) {
            throw new FormRefused("Only a direct payments officer can propose another account.");
        }
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        return new Started("ACCOUNT-" + reference, Facts.NONE);
    }
}
