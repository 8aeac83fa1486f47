package org.fairway.process.identity;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.fairway.process.engine.CoversInForce;
import org.springframework.stereotype.Component;

/** The accounts of the people who work with Fairway, kept by the engine until a council's own directory takes over. */
@Component
public class Accounts {
    private final IdentityService identity;
    private final CoversInForce covers;

    Accounts(IdentityService identity, CoversInForce covers) {
        this.identity = identity;
        this.covers = covers;
    }

    /** Makes the account unless it is there, and puts it in the groups it is missing from. */
    public void ensure(String id, String givenName, String familyName, String password, Set<String> groups) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setFirstName(givenName);
            user.setLastName(familyName);
            user.setPassword(password);
            identity.saveUser(user);
        }
        Set<String> has = Set.copyOf(groupsOf(id));
        groups.stream().filter(group -> !has.contains(group)).forEach(group -> identity.createMembership(id, group));
    }

    /** The role and team groups of the account. */
    public List<String> groupsOf(String id) {
        return identity.createGroupQuery().groupMember(id).list().stream()
                .map(Group::getId)
                .toList();
    }

    boolean any() {
        return identity.createUserQuery().count() > 0;
    }

    boolean passwordFits(String id, String password) {
        return identity.checkPassword(id, password);
    }

    /** Runs the work as that person, with that person's rights, as if they were signed in. */
    public <T> T as(String id, Supplier<T> work) {
        identity.setAuthentication(id, List.copyOf(covers.groups(id, groupsOf(id))));
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
