package org.fairway.process.engine;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Whether the signed-in person may begin something from another system. */
@Component
public class StartRights {
    private static final List<Role> REFERRERS =
            List.of(Role.CONTACT_OFFICER, Role.SOCIAL_WORKER, Role.CARERS_WORKER, Role.DUTY_SOCIAL_WORKER);
    private final IdentityService identity;
    private final AuthorizationService authorisations;

    StartRights(IdentityService identity, AuthorizationService authorisations) {
        this.identity = identity;
        this.authorisations = authorisations;
    }

    /**
     * Whether they may refer somebody. Beside those whom the work list offers it these are the workers and the duty desk:
     * the referral names its team, and a contact officer of that team records the contact.
     */
    public boolean mayRefer(String pathway) {
        Authentication signedIn = identity.getCurrentAuthentication();
        if (signedIn == null) {
            return false;
        }
        Set<String> groups = Workplace.groups(signedIn);
        return REFERRERS.stream().map(Role::id).anyMatch(groups::contains)
                || authorisations.isUserAuthorized(
                        signedIn.getUserId(),
                        signedIn.getGroupIds(),
                        Permissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        pathway);
    }
}
