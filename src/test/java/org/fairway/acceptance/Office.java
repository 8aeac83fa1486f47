package org.fairway.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;
import org.fairway.demo.Council;
import org.fairway.demo.Form;
import org.fairway.demo.TimeMachine;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.AcceptExceptions;
import org.fairway.payment.Payee;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunNumber;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The council at work: desks at which people sit, a clock that can be moved, and jobs that are fired by hand. */
@TestComponent
public class Office implements Council {
    private final Map<String, Desk> desks = new ConcurrentHashMap<>();
    private final Environment environment;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TimeMachine time;
    private final JdbcClient jdbc;
    private final Statements statements;
    private final BankAccounts accounts;
    private final RunExceptions exceptions;
    private final AcceptExceptions accept;

    Office(
            Environment environment,
            ManagementService management,
            RuntimeService runtime,
            TimeMachine time,
            JdbcClient jdbc,
            Statements statements,
            BankAccounts accounts,
            RunExceptions exceptions,
            AcceptExceptions accept) {
        this.environment = environment;
        this.management = management;
        this.runtime = runtime;
        this.time = time;
        this.jdbc = jdbc;
        this.statements = statements;
        this.accounts = accounts;
        this.exceptions = exceptions;
        this.accept = accept;
    }

    /** The desk of somebody of the demonstration council, signed in, such as {@code amina}. */
    public Desk desk(String person) {
        return desks.computeIfAbsent(person, id -> Desk.signIn(address(), id, statements::handingIn));
    }

    public String address() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    }

    public TimeMachine time() {
        return time;
    }

    public void today(LocalDate day) {
        time.moveTo(day);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void on(LocalDate day) {
        today(day);
    }

    @Override
    public String start(String person, String processKey) {
        return desk(person).start(processKey);
    }

    @Override
    public void complete(String person, String businessKey, String taskKey, Form form) {
        if (taskKey.equals("Task_CheckPaymentRun")) {
            acceptExceptions(businessKey);
        }
        desk(person).complete(businessKey, taskKey, form.answers());
    }

    @Override
    public JsonNode form(String person, String businessKey, String taskKey) {
        return desk(person).form(businessKey, taskKey);
    }

    @Override
    public boolean mayTake(String person, String businessKey, String taskKey) {
        String query = "/task?maxResults=1&candidateUser=" + person + "&includeAssignedTasks=true"
                + "&processInstanceBusinessKey=" + businessKey + "&taskDefinitionKey=" + taskKey;
        return !Desk.json(desk(person).get(Desk.engine(query))).isEmpty();
    }

    @Override
    public JdbcClient records() {
        return jdbc;
    }

    /** A payee of the case with confirmed bank details in the vault, which lead nowhere. */
    public Payee payee(CaseNumber caseNumber, String name, String ending) {
        AccountId id = new AccountId(UUID.randomUUID());
        String first = "%04d".formatted(1000 + Math.floorMod(id.value().hashCode(), 9000));
        LocalDate day = LocalDate.of(2026, 1, 5);
        accounts.propose(id, caseNumber, name, new AccountDetails("204060", first + ending), "sofia", day);
        accounts.record(
                new AccountCheck(id, true, day, true, "Rang the number of the first contact", null, "owen", day));
        return new Payee(name, id.value(), ending);
    }

    /** Helen checks the run, and accepts what stands out. */
    public void check(String run) {
        complete("helen", run, "Task_CheckPaymentRun", Form.empty().with("decision", "CHECKED"));
    }

    /** Cases of other tests are in arrears above the limit when the clock was moved by years. */
    private void acceptExceptions(String run) {
        RunNumber number = new RunNumber(run);
        exceptions.counts(number).stream()
                .filter(count -> count.open() > 0)
                .forEach(count -> accept.all(
                        number,
                        count.kind(),
                        "What the arrears come to",
                        count.kind().needsFurtherApprover() ? "daniel" : "helen"));
    }

    /** What the run pays for the case, in pence. */
    public long paid(String run, String caseNumber) {
        return jdbc.sql("SELECT sum(amount_pence) FROM fairway.payment_item WHERE run_number = ? AND case_number = ?")
                .params(run, caseNumber)
                .query(Long.class)
                .single();
    }

    /** Fires the waiting timer or save point at the element of the case; fails when none waits there. */
    public void fire(String businessKey, String elementId) {
        List<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                        .map(instance -> instance.getProcessInstanceId())
                        .toList();
        List<Job> jobs = management.createJobQuery().activityId(elementId).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
        if (jobs.size() != 1) {
            throw new AssertionError(
                    jobs.size() + " jobs wait at " + elementId + " of " + businessKey + "; waiting there: "
                            + management.createJobQuery().list().stream()
                                    .filter(job -> instances.contains(job.getProcessInstanceId()))
                                    .map(job -> job.getJobDefinitionId())
                                    .toList());
        }
        management.executeJob(jobs.get(0).getId());
    }
}
