package org.fairway.process.model;

import java.nio.file.Path;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * One decision file.
 *
 * @param file the file, as a process owner finds it
 * @param name the file's name without its ending, which is the id of the decision
 * @param model its content
 */
record DecisionModel(String file, String name, DmnModelInstance model) {
    static DecisionModel read(Path file) {
        return new DecisionModel(file.toString(), ModelFiles.baseName(file), Dmn.readModelFromFile(file.toFile()));
    }

    Finding finding(String element, String mend) {
        return new Finding(file, element, mend);
    }
}
