package org.fairway.process.engine;

import java.util.Optional;
import org.fairway.process.task.ProcessStart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes that people may start. */
@Component
class ProcessStarts {
    private final ObjectProvider<ProcessStart> starts;

    ProcessStarts(ObjectProvider<ProcessStart> starts) {
        this.starts = starts;
    }

    Optional<ProcessStart> of(String processKey) {
        return starts.stream()
                .filter(start -> start.processKey().equals(processKey))
                .findFirst();
    }
}
