package org.fairway.process.signoff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairway.process.engine.Role;
import org.fairway.process.identity.Colleagues;
import org.springframework.stereotype.Component;

/** The colleagues who can sit on a panel: those whose role it is to decide, to check or to buy, beside any chair. */
@Component
class PanelPeople {
    private static final List<Role> ROLES = List.of(
            Role.PANEL_CHAIR,
            Role.HEAD_OF_SERVICE,
            Role.TEAM_MANAGER,
            Role.SAFEGUARDING_LEAD,
            Role.COMMISSIONING_OFFICER,
            Role.FINANCE_OFFICER);
    private final Colleagues colleagues;

    PanelPeople(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** As a list of answers, without those who must not sit. */
    List<Map<String, String>> answers(Set<String> without) {
        return colleagues.inGroups(ROLES.stream().map(Role::id).toList()).entrySet().stream()
                .filter(colleague -> !without.contains(colleague.getKey()))
                .map(colleague -> Map.of("label", colleague.getValue(), "value", colleague.getKey()))
                .toList();
    }

    boolean mayAllSit(Collection<String> members) {
        return answers(Set.of()).stream()
                .map(answer -> answer.get("value"))
                .collect(Collectors.toSet())
                .containsAll(members);
    }
}
