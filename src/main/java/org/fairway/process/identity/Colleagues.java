package org.fairway.process.identity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The people who work with Fairway, as they sign what they write. */
@Component
public class Colleagues {
    private final ProcessEngineConfigurationImpl engine;

    Colleagues(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /**
     * The full name, or the name they sign in with where the account has no other. Nobody needs a right to the account of
     * whoever wrote what they read.
     */
    public String nameOf(String id) {
        User user = engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(
                        () -> context.getReadOnlyIdentityProvider().findUserById(id)));
        return user == null ? id : name(user);
    }

    /** The people in any of those groups, by name: the name they sign in with, and their full name. */
    public Map<String, String> inGroups(List<String> groups) {
        List<User> found = engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> groups.stream()
                                .flatMap(group -> context
                                        .getReadOnlyIdentityProvider()
                                        .createUserQuery(context)
                                        .memberOfGroup(group)
                                        .list()
                                        .stream())
                                .toList()));
        Map<String, String> names = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing(User::getLastName).thenComparing(User::getFirstName))
                .forEach(user -> names.put(user.getId(), name(user)));
        return names;
    }

    /** The groups that this person is in by their account, whoever asks. */
    public Set<String> groupsOf(String id) {
        return engine.getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() ->
                        context.getReadOnlyIdentityProvider().createGroupQuery(context).groupMember(id).list().stream()
                                .map(Group::getId)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    private static String name(User user) {
        return (user.getFirstName() + " " + user.getLastName()).strip();
    }
}
