package org.fairway.process.engine;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The lists in which each person finds their work, soonest due first. */
@Component
class WorkLists {
    private final FilterService filters;
    private final TaskService tasks;
    private final Rights rights;

    WorkLists(FilterService filters, TaskService tasks, Rights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    /** Makes the lists that are missing and lets every role see them. */
    void make() {
        list("My work", "What you have taken or been given", 1, "#1d70b8", mine());
        list("My team's work", "What your role and team can take", 2, "#00703c", teams());
        list(
                "Overdue",
                "What your role and team should have done by now",
                3,
                "#b10e1e",
                teams().dueBeforeExpression("${now()}"));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .taskAssigneeExpression("${currentUser()}")
                .orderByDueDate()
                .asc();
    }

    private TaskQuery teams() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .includeAssignedTasks()
                .orderByDueDate()
                .asc();
    }

    private void list(String name, String description, int priority, String colour, TaskQuery query) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description", description,
                "priority", priority,
                "color", colour,
                "refresh", true,
                "showUndefinedVariable", false));
        filters.saveFilter(filter);
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                rights.read(role, filter.getId());
            }
        }
    }
}
