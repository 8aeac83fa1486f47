package org.fairway.process.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** A deployment that was refused, with every file, element and mend. Nothing of it is in force. */
class ModelsRefused extends BadUserRequestException {
    ModelsRefused(List<ModelProblem> problems) {
        super(problems.stream()
                .map(ModelProblem::toString)
                .collect(Collectors.joining("\n  ", "These models cannot be used:\n  ", "")));
    }
}
