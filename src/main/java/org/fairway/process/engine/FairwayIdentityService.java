package org.fairway.process.engine;

import java.util.Objects;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.fairway.process.task.FormRefused;
import org.jspecify.annotations.Nullable;

/** The engine's accounts. People change their own password; the name that they sign with is the administrators' to change. */
final class FairwayIdentityService extends IdentityServiceImpl {
    @Override
    public void saveUser(User user) {
        commandExecutor.execute(context -> {
            refuseAnotherName(context, user);
            return user;
        });
        super.saveUser(user);
    }

    private static void refuseAnotherName(CommandContext context, User user) {
        @Nullable Authentication signedIn = context.getAuthentication();
        if (signedIn == null
                || !Objects.equals(signedIn.getUserId(), user.getId())
                || context.getAuthorizationManager().isCamundaAdmin(signedIn)) {
            return;
        }
        @Nullable User known = context.getReadOnlyIdentityProvider().findUserById(user.getId());
        if (known != null
                && !(Objects.equals(known.getFirstName(), user.getFirstName())
                        && Objects.equals(known.getLastName(), user.getLastName()))) {
            throw new FormRefused(
                    "Letters and decisions are signed with this name. Ask an administrator to change it.");
        }
    }
}
