package org.fairway.process.engine;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;
import org.jspecify.annotations.Nullable;

/**
 * The engine's rights. What somebody changes of them goes on record; what Fairway grants by itself at its start is in its
 * code.
 */
final class FairwayAuthorizationService extends AuthorizationServiceImpl {
    private final AccountsRecord record;

    FairwayAuthorizationService(AccountsRecord record) {
        this.record = record;
    }

    @Override
    public Authorization saveAuthorization(Authorization right) {
        return commandExecutor.execute(context -> {
            if (context.getAuthentication() == null) {
                return super.saveAuthorization(right);
            }
            var before = AccountsRecord.of(known(right.getId()));
            Authorization saved = super.saveAuthorization(right);
            record.note(context, "RightSaved", before, AccountsRecord.of(saved));
            return saved;
        });
    }

    @Override
    public void deleteAuthorization(String id) {
        commandExecutor.execute(context -> {
            var before = AccountsRecord.of(known(id));
            super.deleteAuthorization(id);
            if (context.getAuthentication() != null) {
                record.note(context, "RightDeleted", before, java.util.Map.of());
            }
            return id;
        });
    }

    private @Nullable Authorization known(@Nullable String id) {
        return id == null
                ? null
                : createAuthorizationQuery().authorizationId(id).singleResult();
    }
}
