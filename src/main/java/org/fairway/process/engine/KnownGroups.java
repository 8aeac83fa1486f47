package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the rights of somebody's groups without reading first which groups have rights at all: every group of ours has,
 * and that question reads the rights to every open task of the council.
 */
final class KnownGroups extends AuthorizationManager {
    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? List.of() : new ArrayList<>(groups);
    }

    /** Rights are granted to tasks and to whole processes, never to one running process, so none goes when it ends. */
    @Override
    public void deleteAuthorizationsByResourceId(Resource resource, String id) {
        if (resource != Resources.PROCESS_INSTANCE) {
            super.deleteAuthorizationsByResourceId(resource, id);
        }
    }
}
