package org.fairway.process.engine;

import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/**
 * The least each role needs. Candidates of a task get the right to that task from the engine when the task is made; what
 * is granted here is what they need besides: the applications, the names of processes, what they may start and watch.
 */
@Component
class Rights {
    private static final Set<Role> WATCH =
            Set.of(Role.TEAM_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR, Role.PROCESS_OWNER);

    private final IdentityService identity;
    private final AuthorizationService authorisations;

    Rights(IdentityService identity, AuthorizationService authorisations) {
        this.identity = identity;
        this.authorisations = authorisations;
    }

    /** Makes the groups and grants what is missing; what is there already stays. */
    void grant() {
        for (Role role : Role.values()) {
            group(role.id(), role.title(), "ROLE");
            if (role.inTeams()) {
                Role.TEAMS.forEach(team -> group(role.id(team), role.title() + ", " + team, "TEAM"));
            }
            if (role != Role.ADMINISTRATOR) {
                grantTo(role);
            }
        }
    }

    private void grantTo(Role role) {
        give(role, PROCESS_DEFINITION, "*", Permissions.READ);
        // A task says which team it is for, by name
        give(role, GROUP, "*", Permissions.READ);
        give(
                role,
                APPLICATION,
                role == Role.AUDITOR || role == Role.PROCESS_OWNER ? "cockpit" : "tasklist",
                Permissions.ACCESS);
        if (WATCH.contains(role)) {
            give(role, APPLICATION, "cockpit", Permissions.ACCESS);
            give(
                    role,
                    PROCESS_DEFINITION,
                    "*",
                    Permissions.READ,
                    Permissions.READ_INSTANCE,
                    Permissions.READ_HISTORY,
                    role == Role.PROCESS_OWNER ? Permissions.READ_INSTANCE : Permissions.READ_TASK);
            give(role, DECISION_DEFINITION, "*", Permissions.READ);
        }
        if (role == Role.TEAM_MANAGER || role == Role.HEAD_OF_SERVICE) {
            give(
                    role,
                    PROCESS_DEFINITION,
                    "*",
                    Permissions.READ,
                    Permissions.READ_INSTANCE,
                    Permissions.READ_HISTORY,
                    Permissions.READ_TASK,
                    ProcessDefinitionPermissions.TASK_ASSIGN);
        }
        if (role == Role.PROCESS_OWNER) {
            give(
                    role,
                    PROCESS_DEFINITION,
                    "*",
                    Permissions.READ,
                    Permissions.READ_INSTANCE,
                    Permissions.READ_HISTORY,
                    ProcessDefinitionPermissions.MIGRATE_INSTANCE,
                    ProcessDefinitionPermissions.RETRY_JOB);
            give(role, BATCH, "*", Permissions.READ, BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES);
            give(role, DEPLOYMENT, "*", Permissions.READ, Permissions.CREATE);
        }
        if (role == Role.CONTACT_OFFICER) {
            start(role, "PersonalBudgetPathwayProcess");
        }
        if (role == Role.CARERS_WORKER) {
            start(role, "CareChangeProcess");
        }
        if (role == Role.SOCIAL_WORKER || role == Role.CARERS_WORKER) {
            start(role, "ReviewRequestProcess");
        }
        if (role == Role.SOCIAL_WORKER || role == Role.CARERS_WORKER || role == Role.DIRECT_PAYMENTS_OFFICER) {
            start(role, "SpendingQuestionProcess");
            start(role, "PaymentChangeProcess");
        }
        if (role == Role.TEAM_MANAGER || role == Role.HEAD_OF_SERVICE || role == Role.PANEL_CHAIR) {
            start(role, "AbsenceCoverProcess");
        }
        if (role == Role.DIRECT_PAYMENTS_OFFICER) {
            start(role, "BankDetailsProcess");
            start(role, "RecoveryProcess");
        }
        if (role == Role.PAYMENTS_OFFICER) {
            start(role, "PaymentRunProcess");
        }
        if (role == Role.PAYMENTS_OFFICER || role == Role.COMMISSIONING_OFFICER) {
            start(role, "UpliftProcess");
        }
    }

    /** The role may see the filter in its work list. */
    void read(Role role, String filterId) {
        give(role, FILTER, filterId, Permissions.READ);
    }

    /** Who holds the role in no team is not offered what only a team can begin. */
    private void start(Role role, String processKey) {
        List<String> groups = role.inTeams() ? Role.TEAMS.stream().map(role::id).toList() : List.of(role.id());
        for (String group : groups) {
            give(group, PROCESS_DEFINITION, processKey, Permissions.READ, Permissions.CREATE_INSTANCE);
            give(group, PROCESS_INSTANCE, "*", Permissions.CREATE);
        }
    }

    private void group(String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private void give(Role role, Resource resource, String id, Permission... permissions) {
        give(role.id(), resource, id, permissions);
    }

    private void give(String group, Resource resource, String id, Permission... permissions) {
        List<Authorization> present = authorisations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .list();
        Authorization grant = present.isEmpty()
                ? authorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT)
                : present.get(0);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorisations.saveAuthorization(grant);
    }
}
