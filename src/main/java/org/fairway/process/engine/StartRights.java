package org.fairway.process.engine;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Whether the signed-in person may start a process, by the same right as in the work list. */
@Component
public class StartRights {
    private final IdentityService identity;
    private final AuthorizationService authorisations;

    StartRights(IdentityService identity, AuthorizationService authorisations) {
        this.identity = identity;
        this.authorisations = authorisations;
    }

    public boolean mayStart(String processKey) {
        Authentication signedIn = identity.getCurrentAuthentication();
        return signedIn != null
                && authorisations.isUserAuthorized(
                        signedIn.getUserId(),
                        signedIn.getGroupIds(),
                        Permissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        processKey);
    }
}
