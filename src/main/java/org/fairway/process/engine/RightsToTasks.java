package org.fairway.process.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.fairway.process.task.FormRefused;
import org.jspecify.annotations.Nullable;

/**
 * Gives the candidates of a task their right to it, as the engine does. Candidates come with a task when it is made and
 * never later, so whether a group has its right already is known without asking the database.
 */
final class RightsToTasks extends DefaultAuthorizationProvider {
    /** People read their own account and change its password. They do not delete it: it says who did what. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        AuthorizationEntity[] own = super.newUser(user);
        for (AuthorizationEntity grant : own) {
            grant.setPermissions(new Permission[] {Permissions.READ, Permissions.UPDATE});
        }
        return own;
    }

    /** The last look at who a task is for, after whatever a model has put into the variable that names the group. */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        if (!WorkingGroups.knows(group)) {
            throw new FormRefused("“" + group + "” is no role that does tasks, so " + task.getTaskDefinitionKey()
                    + " cannot be for it. The process owner must mend the model.");
        }
        return super.newTaskGroupIdentityLink(task, group, type);
    }

    @Override
    protected @Nullable AuthorizationEntity getGrantAuthorizationByGroupId(
            String group, Resource resource, String resourceId) {
        return Context.getCommandContext()
                .getDbEntityManager()
                .getCachedEntitiesByType(AuthorizationEntity.class)
                .stream()
                .filter(grant -> group.equals(grant.getGroupId())
                        && resource.resourceType() == grant.getResourceType()
                        && resourceId.equals(grant.getResourceId()))
                .findFirst()
                .orElse(null);
    }
}
