package org.fairway.process.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The groups that a task can be for: with a task comes the right to read its form, so a model must not give tasks to those
 * who write the models, audit the cases or look after the accounts.
 */
final class WorkingGroups {
    private static final Set<String> KNOWN = among(Role.TEAMS);
    private static final Set<String> WRITTEN = Stream.of(
                    KNOWN, among(List.of("${team}")), Set.of("${workerGroup}", "${approverGroup}", "${conditionGroup}"))
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    private WorkingGroups() {}

    static boolean knows(String group) {
        return KNOWN.contains(group);
    }

    /** Whether a model can name it so; what a variable stands for is looked at again when the task is made. */
    static boolean canBeWritten(String group) {
        return WRITTEN.contains(group);
    }

    private static Set<String> among(List<String> teams) {
        return Arrays.stream(Role.values())
                .filter(Role::works)
                .flatMap(role -> role.inTeams()
                        ? Stream.concat(Stream.of(role.id()), teams.stream().map(role::id))
                        : Stream.of(role.id()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
