package org.fairway.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fairway.kernel.Money;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules find what they are for, and their messages name the file, the element and the mend. */
class RulesRefuseTest {
    private static final Path FOLDER = Path.of("src/test/resources/models-to-refuse");
    private static final ProcessModel PROCESS = ProcessModel.read(FOLDER.resolve("BrokenProcess.bpmn"));
    private static final ReferenceRules REFERENCES = new ReferenceRules(new ReferenceRules.Known(
            Set.of("record-contact"),
            Set.of("record-contact"),
            Set.of("finance-officer"),
            Set.of(),
            Set.of(),
            Set.of("team")));

    @Test
    void findWhatAProcessDoesNotSayOfItself() {
        assertThat(texts(ProcessRules.check(PROCESS)))
                .contains(
                        FOLDER
                                + "/BrokenProcess.bpmn, Shattered: has another id than its file; call the file Shattered.bpmn",
                        FOLDER + "/BrokenProcess.bpmn, Shattered: needs a history time to live such as P3650D",
                        FOLDER + "/BrokenProcess.bpmn, Shattered: needs a version tag such as 1.0",
                        FOLDER
                                + "/BrokenProcess.bpmn, Task_Script: uses scriptTask, which Fairway does not; use a delegate",
                        FOLDER
                                + "/BrokenProcess.bpmn, Task_AllocateBudget: uses camunda:class; use camunda:delegateExpression"
                                + " or a formRef");
        assertThat(elements(ProcessRules.check(PROCESS))).contains("CatchEvent_Waited");
        assertThat(texts(ProcessRules.check(PROCESS)))
                .contains(
                        FOLDER + "/BrokenProcess.bpmn, CatchEvent_Waited: can fail while nobody looks on; say what then"
                                + " did not happen in its extension property whenItFails");
    }

    @Test
    void findIdsAndNamesThatSayNothing() {
        assertThat(elements(NameRules.check(PROCESS)))
                .contains("Activity_1l35uib", "Gateway_Which", "Flow_Left", "Task_AllocateBudget");
    }

    @Test
    void findStepsWithoutSuccessorAndChoicesWithoutDefault() {
        assertThat(elements(FlowRules.check(PROCESS)))
                .contains("Gateway_Which", "Flow_Left", "Task_Script", "Activity_1l35uib", "Gateway_Join");
    }

    @Test
    void findReferencesToNothing() {
        assertThat(texts(REFERENCES.check(PROCESS)))
                .contains(
                        FOLDER
                                + "/BrokenProcess.bpmn, Activity_1l35uib: needs a form: set camunda:formRef to the name of a"
                                + " file in forms",
                        FOLDER + "/BrokenProcess.bpmn, Activity_1l35uib: needs a role: set camunda:candidateGroups",
                        FOLDER + "/BrokenProcess.bpmn, Activity_1l35uib: needs a due date such as"
                                + " ${due.within('needs-assessment')}",
                        FOLDER
                                + "/BrokenProcess.bpmn, CallActivity_Gone: calls “GoneProcess”, which is not a process in"
                                + " processes",
                        FOLDER + "/BrokenProcess.bpmn, CallActivity_Gone: passes all variables; name each one");
        assertThat(texts(REFERENCES.check(PROCESS))).anyMatch(text -> text.contains("the variable “amount > 5”"));
    }

    @Test
    void findPicturesThatCannotBeRead() {
        assertThat(elements(LayoutRules.check(PROCESS)))
                .contains("Task_Script", "Flow_Left", "StartEvent_Begun", "Flow_Again");
    }

    @Test
    void findDecisionsWithoutReasonOrSource() {
        DecisionModel decision = DecisionModel.read(FOLDER.resolve("BrokenDecision.dmn"));
        assertThat(elements(DecisionRules.check(decision)))
                .contains("Shards", "DecisionTable_Shards", "DecisionRule_0k3x9ab", "Input_Shard");
    }

    @Test
    void findFormsThatDifferFromTheirRecord() throws IOException {
        var form =
                new ObjectMapper().readTree(FOLDER.resolve("broken-form.form").toFile());
        assertThat(elements(FormRules.check("broken-form", form, Answers.class)))
                .contains("asked", "unasked", "amount", "day", "agrees", "name", "rows.cost", "rows")
                .doesNotContain("fine");
    }

    record Answers(
            String unasked,
            Money amount,
            String day,
            YesNo agrees,
            String name,
            @Nullable @Size(max = 20) String fine,
            List<Row> rows) {}

    record Row(@Nullable LocalDate cost) {}

    private static List<String> elements(List<Finding> found) {
        return found.stream().map(Finding::element).toList();
    }

    private static List<String> texts(List<Finding> found) {
        return found.stream().map(Finding::toString).toList();
    }
}
