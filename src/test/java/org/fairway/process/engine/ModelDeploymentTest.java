package org.fairway.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@FairwayTest
@ExtendWith(OutputCaptureExtension.class)
class ModelDeploymentTest {
    @Autowired
    RepositoryService repository;

    @Autowired
    Office office;

    @TempDir
    Path folder;

    @AfterEach
    void packagedModelsAgain() {
        deploy("");
    }

    private void deploy(String from) {
        new ModelDeployment(repository, from).deploy();
    }

    private ProcessDefinition probe() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ProbeProcess")
                .latestVersion()
                .singleResult();
    }

    private static String packaged() throws IOException {
        return Files.readString(Path.of("src/test/resources/processes/ProbeProcess.bpmn"));
    }

    private void put(String model) throws IOException {
        Files.writeString(folder.resolve("ProbeProcess.bpmn"), model);
    }

    @Test
    void deploysNothingWhenNothingHasChanged() {
        long before = repository.createDeploymentQuery().count();

        deploy("");

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void takesAChangedModelFromTheFolderAsANewVersion() throws IOException {
        int before = probe().getVersion();
        put(packaged().replace("name=\"Answer the probe\"", "name=\"Answer the council's probe\""));

        deploy(folder.toString());
        deploy(folder.toString());

        assertThat(probe().getVersion()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <userTask id="Task_AnswerProbe" | <scriptTask id="Task_AnswerProbe" scriptFormat="groovy" | Task_AnswerProbe: “scriptTask” is not allowed
                    ${team}-social-worker | ${runtimeService.deleteProcessInstance(team)}-social-worker | says too much
                    camunda:formRef="answer-probe" | camunda:formRef="no-such-form" | needs forms/no-such-form.form
                    camunda:formRef="answer-probe" | camunda:class="java.lang.Runtime" camunda:formRef="answer-probe" | camunda:class is not allowed
                    camunda:formRef="answer-probe" | xmlns:old="http://activiti.org/bpmn" old:class="java.lang.Runtime" camunda:formRef="answer-probe" | old:class is not allowed
                    <timeDate>${due | <timeDate>$<!-- -->{runtimeService.due | says too much
                    <timeDate>${due | <timeDate>$<![CDATA[{]]>runtimeService.due | says too much
                    <timeDate>${due | <timeDate language="groovy">${due | language is not allowed
                    Task_AnswerProbe | Task_Unheard | nothing is known of this human task
                    camunda:dueDate= | camunda:followUpDate= | say by when in camunda:dueDate
                    camunda:candidateGroups= | camunda:candidateUsers= | say who may do this task
                    "${team}-social-worker" | "process-owner" | Task_AnswerProbe: “process-owner” is no role that does tasks; name one in camunda:candidateGroups, such as
                    "${team}-social-worker" | "${team}-social-worker, auditor" | “auditor” is no role that does tasks
                    "${team}-social-worker" | "camunda-admin,finance-officer" | “camunda-admin” is no role that does tasks
                    "${team}-social-worker" | "${reviewer}" | “${reviewer}” is no role that does tasks
                    "${team}-social-worker" | "" | “” is no role that does tasks
                    camunda:formRef="answer-probe" | camunda:assignee="nadia" camunda:formRef="answer-probe" | “assignee” is not allowed; say which roles
                    camunda:formRef="answer-probe" | camunda:candidateUsers="nadia" camunda:formRef="answer-probe" | “candidateUsers” is not allowed
                    camunda:formRef="answer-probe" | xmlns:old="http://activiti.org/bpmn" old:candidateGroups="auditor" camunda:formRef="answer-probe" | “auditor” is no role that does tasks
                    </definitions> | </definition> | the file is not well-formed
                    isExecutable="true" camunda:historyTimeToLive="P1D" | isExecutable="true" | ProbeProcess
                    """)
    void keepsTheLastGoodModelsWhenOneCannotBeUsed(String from, String to, String said, CapturedOutput log)
            throws IOException {
        String before = probe().getId();
        put(packaged().replace(from, to));

        deploy(folder.toString());

        assertThat(probe().getId()).isEqualTo(before);
        assertThat(log.getAll()).contains("ProbeProcess.bpmn").contains(said).contains("stay in force");
    }

    /** A value can be put into the variable that names the group; the task is then not made. */
    @Test
    void makesNoTaskForAGroupThatDoesNone() throws IOException {
        put(packaged().replace("${team}-social-worker", "${workerGroup}").replace("('needs-assessment')}\" />", """
                        ('needs-assessment')}"><extensionElements><camunda:inputOutput>
                        <camunda:inputParameter name="workerGroup">process-owner</camunda:inputParameter>
                        </camunda:inputOutput></extensionElements></userTask>"""));
        deploy(folder.toString());

        HttpResponse<String> answer = office.desk("admin")
                .post(Desk.engine("/process-definition/key/ProbeProcess/submit-form"), Map.of("variables", Map.of()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“process-owner” is no role that does tasks, so Task_AnswerProbe cannot be");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    hitPolicy="UNIQUE" | hitPolicy="SOMETIMES" | SOMETIMES
                    <outputEntry id="OutputEntry_WeeklyCostAboveLimit"> | <noEntry id="OutputEntry_WeeklyCostAboveLimit"> | noEntry
                    id="ApprovalRoute" name | name |
                    camunda:historyTimeToLive="P3650D" | camunda:historyTimeToLive="soon" | soon
                    """)
    void namesTheDecisionThatCannotBeUsed(String from, String to, @Nullable String said, CapturedOutput log)
            throws IOException {
        String model = Files.readString(Path.of("processes/decisions/ApprovalRoute.dmn"))
                .replace(from, to)
                .replace(
                        "<noEntry id=\"OutputEntry_WeeklyCostAboveLimit\">\n          <text>\"HEAD_OF_SERVICE\"</text>\n        </outputEntry>",
                        "<noEntry />");
        Files.writeString(folder.resolve("ApprovalRoute.dmn"), model);

        deploy(folder.toString());

        assertThat(log.getAll())
                .contains("processes/decisions/ApprovalRoute.dmn: the decisions cannot be read: ")
                .contains(said == null ? "" : said)
                .contains("stay in force");
    }

    @Test
    void refusesAFormThatWouldBlankTheWorkList(CapturedOutput log) throws IOException {
        Files.writeString(folder.resolve("answer-probe.form"), """
                {"id":"answer-probe","schemaVersion":16,"components":[{"type":"filepicker","key":"letter","id":"letter"}]}
                """);

        deploy(folder.toString());

        assertThat(log.getAll())
                .contains("forms/answer-probe.form, letter: a component of type “filepicker” cannot be used");
    }

    @Test
    void saysWhenTheFolderIsNotThere() {
        assertThatThrownBy(() -> deploy(folder.resolve("nowhere").toString()))
                .hasMessageContaining("There is no folder")
                .hasMessageContaining("fairway.models.folder");
    }
}
