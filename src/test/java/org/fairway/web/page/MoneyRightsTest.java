package org.fairway.web.page;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.demo.DemoPeople;
import org.fairway.demo.DemoPeople.Colleague;
import org.fairway.demo.DemoRun;
import org.fairway.process.engine.PathwayStarter;
import org.fairway.process.task.Facts;
import org.fairway.process.task.HumanTask;
import org.fairway.process.variable.ProcessVariable;
import org.fairway.web.Caller;
import org.fairway.web.PaidCase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every action of the money, and who may take it: the table of {@code rights/money.csv}, tried by everybody of the
 * demonstration council. An action that has no row fails here, so that none is open to somebody by oversight.
 */
@FairwayTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoneyRightsTest {
    private static final Set<String> PARTS =
            Set.of("payment", "paymentchange", "recovery", "bankdetails", "agreement", "uplift");
    private static final Pattern OF_THE_MONEY = Pattern.compile(
            "org\\.fairway\\.(payment|paymentchange|recovery|bankdetails|enquiry|uplift)\\..*|org\\.fairway\\.agreement\\.BankAccounts");
    private static final Pattern PATH_OF_THE_MONEY =
            Pattern.compile(".*(payment|ledger|return|account|recover|refus).*");
    private static final LocalDate DAY = LocalDate.of(2027, 6, 9);

    @Autowired
    Office office;

    @Autowired
    ApplicationContext context;

    @Autowired
    PathwayStarter starter;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    List<HumanTask<?>> humanTasks;

    private PagePost pages;
    private PaidCase paid;
    private String run = "";

    /** A row of the table. */
    record Row(String kind, String where, String action, String sent, Set<String> allowed, String what) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Row(cells[0], cells[1], cells[2], cells[3], Set.of(cells[4].split(" ")), cells[5]);
        }

        boolean allows(Colleague colleague) {
            return allowed.contains("everybody") || colleague.groups().stream().anyMatch(allowed::contains);
        }

        @Override
        public String toString() {
            return where + " " + action + " " + sent;
        }
    }

    static List<Row> rows() {
        try (var table = MoneyRightsTest.class.getResourceAsStream("/rights/money.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Row> rows(String kind) {
        return rows().stream().filter(row -> row.kind().equals(kind));
    }

    static Stream<Row> pages() {
        return rows("PAGE");
    }

    static Stream<Row> starts() {
        return rows("START");
    }

    static Stream<Row> tasks() {
        return rows("TASK");
    }

    static Stream<Row> own() {
        return rows("OWN");
    }

    @BeforeAll
    void pay() {
        office.today(DAY);
        pages = new PagePost(office);
        paid = PaidCase.of(context, "Rightsholder");
        run = DemoRun.sent(office, DAY.plusDays(2));
    }

    @AfterAll
    void settle() {
        paid.settle();
        office.time().backToNow();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void opensAPageToThoseOfTheTableAndToNobodyElse(Row row) {
        List<String> wrong = new ArrayList<>();
        for (Colleague colleague : DemoPeople.COLLEAGUES) {
            int status = call(row, colleague.id()).statusCode();
            boolean right = row.allows(colleague) ? status < 500 && status != 401 && status != 403 : status == 403;
            if (!right) {
                wrong.add(colleague.id() + " " + status);
            }
        }
        assertThat(wrong).as(row.toString()).isEmpty();
        int stranger = Caller.stranger(office)
                .call(row.where(), path(row), null, Map.of())
                .statusCode();
        assertThat(stranger).as("without signing in").isIn(302, 401, 403);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void startsAProcessForThoseOfTheTableAndForNobodyElse(Row row) {
        List<String> wrong = new ArrayList<>();
        for (Colleague colleague : DemoPeople.COLLEAGUES) {
            HttpResponse<String> answer = Caller.as(office, colleague.id())
                    .post(
                            "/engine-rest/process-definition/key/" + row.action() + "/submit-form",
                            Map.of("variables", Map.of()));
            boolean started = answer.statusCode() == 200;
            if (started) {
                end(Caller.json(answer).path("id").asText());
            }
            // An administrator has every right of the engine; what starts refuses them all the same
            int refused = colleague.id().equals("admin") ? 400 : 403;
            if (row.allows(colleague) ? !started : answer.statusCode() != refused) {
                wrong.add(colleague.id() + " " + answer.statusCode());
            }
        }
        assertThat(wrong).as(row.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void givesATaskToThoseOfTheTableAndToNobodyElse(Row row) {
        String key = "RIGHTS-" + UUID.randomUUID();
        String instance = starter.startAt(row.action(), row.where(), key, facts(row));
        try {
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            List<String> wrong = new ArrayList<>();
            for (Colleague colleague : DemoPeople.COLLEAGUES) {
                if (takes(task, colleague.id()) != row.allows(colleague)) {
                    wrong.add(colleague.id());
                }
            }
            assertThat(wrong).as(row.toString()).isEmpty();
        } finally {
            end(instance);
        }
    }

    /** Nobody takes two parts in one matter: each row names the test that holds it, through the forms and past them. */
    @ParameterizedTest
    @MethodSource("own")
    void keepsPeopleFromTheirOwnRecords(Row row) throws ClassNotFoundException {
        String[] proof = row.what().split("#", -1);
        Class<?> test = Class.forName(proof[0]);
        assertThat(row.allowed()).containsExactly("nobody");
        assertThat(Arrays.stream(test.getDeclaredMethods())
                        .filter(method -> proof.length == 1 || method.getName().equals(proof[1]))
                        .filter(method -> method.isAnnotationPresent(Test.class)
                                || method.isAnnotationPresent(ParameterizedTest.class)))
                .as(row.what())
                .isNotEmpty();
    }

    @Test
    void knowsEveryEndpointOfTheMoney() {
        Set<String> found = new TreeSet<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> mapping.getPatternValues().stream()
                        .filter(path -> isOfTheMoney(path, method))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> found.add(verb + " " + path))));
        assertThat(rows("PAGE").map(row -> row.where() + " " + row.action()).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void knowsEveryTaskOfTheMoneyAndWhoStartsItsProcess() {
        Set<String> keys = humanTasks.stream()
                .filter(task -> PARTS.contains(part(task.answers())))
                .map(HumanTask::taskKey)
                .collect(toSet());
        assertThat(rows("TASK").map(Row::action).collect(toSet())).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(rows("START").map(Row::action).collect(toSet()))
                .isEqualTo(rows("TASK").map(Row::where).collect(toSet()));
        rows("TASK")
                .forEach(row -> assertThat(repository
                                .getBpmnModelInstance(repository
                                        .createProcessDefinitionQuery()
                                        .processDefinitionKey(row.where())
                                        .latestVersion()
                                        .singleResult()
                                        .getId())
                                .<org.camunda.bpm.model.bpmn.instance.UserTask>getModelElementById(row.action()))
                        .as(row.toString())
                        .isNotNull());
    }

    private void end(String instance) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            context.getExecutionManager().deleteProcessInstance(instance, "End of the test");
            return null;
        });
    }

    private static String part(Class<?> answers) {
        String name = answers.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isOfTheMoney(String path, HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.fairway.web")
                && !path.startsWith("/api/calculators")
                && (PATH_OF_THE_MONEY.matcher(path).matches()
                        || Arrays.stream(method.getBeanType().getDeclaredFields())
                                .anyMatch(field -> OF_THE_MONEY
                                        .matcher(field.getType().getName())
                                        .matches()));
    }

    private boolean takes(String task, String person) {
        Caller caller = Caller.as(office, person);
        String at = "/engine-rest/task/" + task;
        int submitted = caller.post(at + "/submit-form", Map.of("variables", Map.of("nothing", Map.of("value", "x"))))
                .statusCode();
        int claimed = caller.post(at + "/claim", Map.of("userId", person)).statusCode();
        if (claimed == 204) {
            assertThat(caller.post(at + "/unclaim", Map.of()).statusCode()).isEqualTo(204);
            return true;
        }
        assertThat(List.of(submitted, claimed))
                .as(person)
                .allMatch(status -> status == 403 || status == 404 || (status == 400 && person.equals("admin")));
        return false;
    }

    private static Facts facts(Row row) {
        Map<String, Object> words = new HashMap<>(Map.of(
                "team", "north",
                "workerGroup", "north-social-worker",
                "legalBasis", "CARE_ACT_ADULT",
                "approverGroup", "finance-officer"));
        if (!row.sent().isEmpty()) {
            String[] pair = row.sent().split("=", -1);
            words.put(pair[0], pair[1]);
        }
        return Facts.of(words)
                .with(ProcessVariable.deadline("objectUntil"), DAY)
                .with(ProcessVariable.deadline("repayBy"), DAY);
    }

    private HttpResponse<String> call(Row row, String person) {
        String path = path(row);
        if (row.where().equals("GET")) {
            String query = row.sent().isEmpty() ? "" : "?" + filled(row.sent());
            return path.startsWith("/api/")
                    ? Caller.as(office, person).call("GET", path, null, Map.of("Accept", "*/*"))
                    : office.desk(person).get(path + query);
        }
        if (row.sent().startsWith("FILES ")) {
            Map<String, String> fields = new LinkedHashMap<>(fields(row.sent().substring(6)));
            for (String file : List.of("weights", "substitutes", "report")) {
                fields.put(file, "nothing\nof use\n");
            }
            return pages.upload(person, path, fields);
        }
        return pages.send(person, path, fields(filled(row.sent())));
    }

    private static Map<String, String> fields(String sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : sent.split("&", -1)) {
            if (!pair.isEmpty()) {
                String[] sides = pair.split("=", 2);
                fields.put(sides[0], sides[1].replace('+', ' '));
            }
        }
        return fields;
    }

    private String path(Row row) {
        return filled(row.action().replace("/ledger/exports/{number}", "/ledger/exports/987654"));
    }

    private String filled(String text) {
        return text.replace("{run}", run)
                .replace("{number}", run)
                .replace("{caseNumber}", paid.number().text())
                .replace("{case}", paid.number().text())
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{code}", "payments-in-transit")
                .replace("{report}", "arrival");
    }
}
