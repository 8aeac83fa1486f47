package org.fairway.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.fairway.process.task.FormRefused;
import org.jspecify.annotations.Nullable;

/**
 * The engine's accounts. People change their own password; the name that they sign with is the administrators' to change,
 * and nobody's roles are their own to give. Every change goes on record, by whatever page or interface it comes.
 */
final class FairwayIdentityService extends IdentityServiceImpl {
    private final AccountsRecord record;

    FairwayIdentityService(AccountsRecord record) {
        this.record = record;
    }

    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        commandExecutor.execute(context -> {
            @Nullable User known = known(context, user.getId());
            refuseAnotherName(context, known, user);
            Map<String, Object> before = AccountsRecord.of(known);
            Map<String, Object> after = new HashMap<>(AccountsRecord.of(user));
            if (user instanceof UserEntity account && account.hasNewPassword()) {
                refuseShortPassword(context, account);
                after.put("newPassword", true);
            }
            super.saveUser(user, true);
            record.note(context, "AccountSaved", before, after);
            return user;
        });
    }

    @Override
    public void deleteUser(String id) {
        commandExecutor.execute(context -> {
            Map<String, Object> before = new HashMap<>(AccountsRecord.of(known(context, id)));
            List<String> groups = createGroupQuery().groupMember(id).list().stream()
                    .map(Group::getId)
                    .toList();
            before.put("groups", groups);
            super.deleteUser(id);
            record.note(context, "AccountDeleted", before, Map.of());
            return id;
        });
    }

    @Override
    public void saveGroup(Group group) {
        commandExecutor.execute(context -> {
            Map<String, Object> before = AccountsRecord.of(known(group.getId()));
            super.saveGroup(group);
            record.note(context, "GroupSaved", before, AccountsRecord.of(group));
            return group;
        });
    }

    @Override
    public void deleteGroup(String id) {
        commandExecutor.execute(context -> {
            Map<String, Object> before = new HashMap<>(AccountsRecord.of(known(id)));
            List<String> members = createUserQuery().memberOfGroup(id).list().stream()
                    .map(User::getId)
                    .toList();
            before.put("members", members);
            super.deleteGroup(id);
            record.note(context, "GroupDeleted", before, Map.of());
            return id;
        });
    }

    @Override
    public void createMembership(String userId, String groupId) {
        commandExecutor.execute(context -> {
            @Nullable Authentication signedIn = context.getAuthentication();
            if (signedIn != null && Objects.equals(signedIn.getUserId(), userId)) {
                throw new FormRefused("Nobody gives a role to themselves. Ask another administrator.");
            }
            super.createMembership(userId, groupId);
            record.note(context, "MembershipGiven", Map.of(), Map.of("user", userId, "group", groupId));
            return userId;
        });
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        commandExecutor.execute(context -> {
            super.deleteMembership(userId, groupId);
            record.note(context, "MembershipTaken", Map.of("user", userId, "group", groupId), Map.of());
            return userId;
        });
    }

    /** Only what Fairway makes by itself may be shorter: the accounts of the demonstration. */
    private static void refuseShortPassword(CommandContext context, UserEntity account) {
        if (context.getAuthentication() != null && !account.checkPasswordAgainstPolicy()) {
            throw new FormRefused("A password needs at least " + PasswordRule.CHARACTERS_MIN
                    + " characters. Three random words are easy to remember.");
        }
    }

    private @Nullable Group known(String groupId) {
        return createGroupQuery().groupId(groupId).singleResult();
    }

    private static @Nullable User known(CommandContext context, String userId) {
        return context.runWithoutAuthorization(
                () -> context.getReadOnlyIdentityProvider().findUserById(userId));
    }

    private static void refuseAnotherName(CommandContext context, @Nullable User known, User user) {
        @Nullable Authentication signedIn = context.getAuthentication();
        if (signedIn == null
                || !Objects.equals(signedIn.getUserId(), user.getId())
                || context.getAuthorizationManager().isCamundaAdmin(signedIn)) {
            return;
        }
        if (known != null
                && !(Objects.equals(known.getFirstName(), user.getFirstName())
                        && Objects.equals(known.getLastName(), user.getLastName()))) {
            throw new FormRefused(
                    "Letters and decisions are signed with this name. Ask an administrator to change it.");
        }
    }
}
