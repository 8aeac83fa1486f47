package org.fairway.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Work list", description = "What the cards of a work list show beside what the engine keeps.")
class WorkListController {
    private static final int TASKS_MAX = 100;
    private static final Pattern TASK_ID = Pattern.compile("[0-9A-Za-z-]{1,64}");
    private final WorkListCards cards;

    WorkListController(WorkListCards cards) {
        this.cards = cards;
    }

    @GetMapping(path = "/api/work-list/cards", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Cards of tasks",
            description =
                    "The case number, the person's name and the due date of each of the tasks that you may read; a "
                            + "task that you may not read, or that is finished, is left out. Those who only run the "
                            + "system get no names. The reading is recorded.")
    @ApiResponse(responseCode = "200", description = "One card for each task that you may read.")
    List<WorkListCards.Card> cards(
            @Parameter(
                            description = "Ids of tasks, with commas between them; 100 at most.",
                            example = "0caf370d-e644-11f1-8ce6-02fc00000001")
                    @RequestParam
                    String tasks,
            Authentication who) {
        return cards.of(ids(tasks), who.getName(), CasesController.groups(who));
    }

    private static Set<String> ids(String tasks) {
        Set<String> ids = new LinkedHashSet<>();
        for (String id : tasks.split(",", -1)) {
            if (!TASK_ID.matcher(id.strip()).matches()) {
                throw Problems.wrong("tasks", "Give ids of tasks with commas between them.");
            }
            ids.add(id.strip());
        }
        if (ids.size() > TASKS_MAX) {
            throw Problems.wrong("tasks", "Ask for " + TASKS_MAX + " tasks at most at a time.");
        }
        return ids;
    }
}
