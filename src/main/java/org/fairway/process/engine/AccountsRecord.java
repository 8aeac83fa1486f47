package org.fairway.process.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.kernel.BusinessClock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes to the audit who changed which account, group, membership or right, and what it was before and after, in the
 * transaction of the change. Of a password it says only that there is a new one.
 */
@Component
class AccountsRecord {
    private static final String SUBJECT = "accounts";
    private final AuditTrail audit;
    private final BusinessClock clock;

    AccountsRecord(AuditTrail audit, BusinessClock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void note(CommandContext context, String what, Map<String, Object> before, Map<String, Object> after) {
        @Nullable Authentication signedIn = context.getAuthentication();
        audit.append(new AuditEntry(
                SUBJECT,
                AuditEntry.Kind.CHANGED,
                what,
                signedIn == null ? "fairway" : signedIn.getUserId(),
                clock.instant(),
                Map.of("before", before, "after", after)));
    }

    static Map<String, Object> of(@Nullable User user) {
        return user == null ? Map.of() : given("user", user.getId(), "name", nameOf(user), "email", user.getEmail());
    }

    static Map<String, Object> of(@Nullable Group group) {
        return group == null
                ? Map.of()
                : given("group", group.getId(), "name", group.getName(), "type", group.getType());
    }

    static Map<String, Object> of(@Nullable Authorization right) {
        if (right == null) {
            return Map.of();
        }
        Permission[] known = ResourceTypeUtil.getPermissionsByResourceType(right.getResourceType());
        List<String> permissions = Arrays.stream(right.getPermissions(known))
                .filter(permission -> permission.getValue() != 0)
                .map(Permission::getName)
                .toList();
        return given(
                "right", right.getId(),
                "type", right.getAuthorizationType(),
                "user", right.getUserId(),
                "group", right.getGroupId(),
                "resourceType", right.getResourceType(),
                "resource", right.getResourceId(),
                "permissions", permissions);
    }

    private static String nameOf(User user) {
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }

    private static Map<String, Object> given(@Nullable Object... namesAndValues) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                said.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return said;
    }
}
