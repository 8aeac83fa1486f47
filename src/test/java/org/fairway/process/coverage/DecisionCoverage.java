package org.fairway.process.coverage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.fairway.process.decision.DecisionFile;

/**
 * Which rules of one decision fired. A process test tries the answers that lead somewhere else; each rule for itself is
 * tried by the test of its table.
 *
 * @param name the decision
 * @param rules the ids of its rules
 * @param inProcesses the ids of the rules that fired in a process
 */
record DecisionCoverage(String name, List<String> rules, Set<String> inProcesses) {
    static DecisionCoverage of(Path file, Set<String> inProcesses) {
        String name = file.getFileName().toString().replace(".dmn", "");
        List<String> rules = Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .toList();
        return new DecisionCoverage(name, rules, inProcesses);
    }

    /** The rules that fired in some test. */
    long fired() {
        return rules.stream().filter(this::fired).count();
    }

    long firedInProcesses() {
        return rules.stream().filter(inProcesses::contains).count();
    }

    private boolean fired(String rule) {
        return inProcesses.contains(rule) || DecisionFile.fired().contains(name + "." + rule);
    }

    List<String> missed() {
        return rules.stream().filter(rule -> !fired(rule)).toList();
    }
}
