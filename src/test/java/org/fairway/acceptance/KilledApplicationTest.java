package org.fairway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.AccountId;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.Vault;
import org.fairway.agreement.infrastructure.OpenVault;
import org.fairway.demo.PaymentAnswers;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.infrastructure.KnownPayees;
import org.fairway.payment.ledger.infrastructure.LedgerProof;
import org.fairway.process.referral.ReferralExamples;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Fairway as it is delivered, killed as {@code kill -9} does while it does something that can be named: another session holds
 * the table that it writes next. Then its database is killed with every backend while Fairway goes on.
 */
class KilledApplicationTest {
    private static final Path FOLDER = Path.of("target", "killed-application").toAbsolutePath();
    private static final ReferenceData REFERENCE = PublishedReference.load();

    private final LocalDate today = LocalDate.now(BusinessClock.ENGLAND);
    private final LocalDate payDate = REFERENCE.due("earliest-pay-date", today);
    private OwnPostgres postgres;
    private FairwayProcess fairway;
    private int starts;

    @BeforeEach
    void start() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        postgres = new OwnPostgres(FOLDER.resolve("database"));
        startFairway();
        BankAccounts vault = OpenVault.accounts(postgres.connections(), FairwayProcess.KEY);
        KnownPayees.agree(postgres.connections(), today, (account, caseNumber, payee, number) -> {
            AccountId id = new AccountId(account);
            AccountDetails details = new AccountDetails(number.sortCode(), number.number());
            vault.propose(id, caseNumber, payee, details, "sofia", today);
            vault.record(new AccountCheck(id, true, today, true, "Rang back", null, "owen", today));
        });
    }

    @AfterEach
    void stop() throws Exception {
        fairway.kill();
        postgres.close();
    }

    @Test
    void paysOnceWhateverIsKilled() throws Exception {
        String run = fairway.desk("helen").start("PaymentRunProcess");
        Map<String, Object> prepared = PaymentAnswers.prepared(payDate).answers();
        killFairway(
                "helen",
                run,
                "Task_PreparePaymentRun",
                prepared,
                "fairway.payment_item",
                "fairway.payment_instruction");
        killFairway("helen", run, "Task_PreparePaymentRun", prepared, "engine.act_ru_task", "fairway.payment_item");
        complete("helen", run, "Task_PreparePaymentRun", prepared);
        complete("helen", run, "Task_CheckPaymentRun", PaymentAnswers.checked().answers());
        complete(
                "ivan", run, "Task_ApprovePaymentRun", PaymentAnswers.approved().answers());
        Map<String, Object> released = PaymentAnswers.released().answers();
        killFairway("mary", run, "Task_ReleasePaymentRun", released, "fairway.payment_file", "fairway.payment_run");
        complete("mary", run, "Task_ReleasePaymentRun", released);
        Map<String, Object> sent = PaymentAnswers.sent().answers();
        killFairway("helen", run, "Task_SendPaymentFile", sent, "fairway.ledger_seal", "fairway.ledger_transfer");
        killFairway("helen", run, "Task_SendPaymentFile", sent, "engine.act_ru_execution", "fairway.ledger_seal");
        complete("helen", run, "Task_SendPaymentFile", sent);

        paidOnce(payDate);
        fileIsThatOfACleanRun(run);
        assertThat(starts).isEqualTo(6);
        killDatabase();
    }

    /** The same Fairway goes on by itself when its database is back. */
    private void killDatabase() throws Exception {
        String run = fairway.desk("helen").start("PaymentRunProcess");
        LocalDate next = REFERENCE.workingDays().isWorkingDay(payDate.plusDays(7))
                ? payDate.plusDays(7)
                : REFERENCE.workingDays().before(payDate.plusDays(7));
        killDatabase(
                "helen",
                run,
                "Task_PreparePaymentRun",
                PaymentAnswers.prepared(next).answers(),
                "fairway.payment_item");
        complete("helen", run, "Task_CheckPaymentRun", PaymentAnswers.checked().answers());
        complete(
                "ivan", run, "Task_ApprovePaymentRun", PaymentAnswers.approved().answers());
        killDatabase(
                "mary", run, "Task_ReleasePaymentRun", PaymentAnswers.released().answers(), "fairway.payment_file");
        killDatabase("helen", run, "Task_SendPaymentFile", PaymentAnswers.sent().answers(), "engine.act_ru_execution");
        paidOnce(next);
        retriesWhatNobodyAskedFor();
    }

    /** A step that the engine takes by itself was under way: it is taken up again, and nobody does anything for it. */
    private void retriesWhatNobodyAskedFor() throws Exception {
        String number = fairway.desk("grace").start("PersonalBudgetPathwayProcess");
        Map<String, Object> contact = new HashMap<>(ReferralExamples.adult());
        contact.put("receivedOn", today.toString());
        contact.put("urgent", "YES");
        contact.put("urgentNeed", "No heating and no food in the house.");
        complete("grace", number, "Task_RecordContact", contact);
        Map<String, Object> support = new HashMap<>(ReferralExamples.urgentSupport());
        support.put("decidedOn", today.toString());
        support.put("startsOn", today.toString());
        support.put("endsOn", today.plusDays(28).toString());
        Desk amina = fairway.desk("amina");
        postgres.holding("fairway.decision", () -> {
            complete("amina", number, "Task_DecideUrgentSupport", support);
            postgres.untilBlockedAt("fairway.decision");
            postgres.kill();
        });
        postgres.startAgain();
        long end = System.nanoTime() + 60_000_000_000L;
        while (!seesAfterwards(amina, number)) {
            assertThat(System.nanoTime()).as("the step is taken up again").isLessThan(end);
        }
    }

    private static boolean seesAfterwards(Desk desk, String number) {
        try {
            return desk.sees(number, "Task_ArrangeAssessment");
        } catch (AssertionError notYet) {
            return false;
        }
    }

    private void killFairway(
            String person, String run, String task, Map<String, Object> answers, String before, String after)
            throws Exception {
        List<CompletableFuture<Integer>> answer = new ArrayList<>();
        postgres.holding(before, () -> {
            answer.add(handIn(person, run, task, answers));
            postgres.untilBlockedAt(before);
            assertThat(postgres.hasWritten(before, after))
                    .as("has come as far as %s", after)
                    .isTrue();
            fairway.kill();
        });
        assertThat(answer.get(0).handle((status, died) -> died == null).join())
                .as("told that it is done")
                .isFalse();
        startFairway();
        assertThat(fairway.desk(person).sees(run, task))
                .as("the task is still to do")
                .isTrue();
    }

    private void killDatabase(String person, String run, String task, Map<String, Object> answers, String before)
            throws Exception {
        List<CompletableFuture<Integer>> answer = new ArrayList<>();
        postgres.holding(before, () -> {
            answer.add(handIn(person, run, task, answers));
            postgres.untilBlockedAt(before);
            postgres.kill();
        });
        assertThat(answer.get(0)
                        .handle((status, died) -> died != null || status >= 500)
                        .join())
                .as("told that it did not work")
                .isTrue();
        postgres.startAgain();
        fairway.untilItIsWell();
        complete(person, run, task, answers);
    }

    private CompletableFuture<Integer> handIn(String person, String run, String task, Map<String, Object> answers) {
        Desk desk = fairway.desk(person);
        String id = desk.task(run, task);
        return CompletableFuture.supplyAsync(() -> desk.submit(id, answers).statusCode());
    }

    private void complete(String person, String run, String task, Map<String, Object> answers) {
        fairway.desk(person).complete(run, task, answers);
    }

    private void paidOnce(LocalDate last) {
        assertThat(postgres.jdbc()
                        .sql("""
                        SELECT entitlement_id::text FROM fairway.ledger_transfer
                        GROUP BY entitlement_id
                        HAVING count(*) = count(DISTINCT period_first) AND max(period_first) > :last - 7
                           AND count(*) = (max(period_first) - min(period_first)) / 7 + 1 AND count(*) > 2
                        """)
                        .param("last", last)
                        .query(String.class)
                        .list())
                .as("paid every week once")
                .hasSize(KnownPayees.COUNT);
        LedgerProof.holds(postgres.connections());
    }

    private void fileIsThatOfACleanRun(String run) {
        FileSeal seal = new Sealed(OpenVault.of(postgres.connections(), FairwayProcess.KEY));
        PaymentFile file = KnownPayees.file(postgres.connections(), run, seal);
        assertThat(KnownPayees.content(postgres.connections(), file, seal))
                .isEqualTo(KnownPayees.cleanFile(file, payDate));
    }

    /** As the application seals its files. */
    private record Sealed(Vault vault) implements FileSeal {
        @Override
        public String key() {
            return vault.key();
        }

        @Override
        public byte[] seal(String table, String row, String column, String key, byte[] plain) {
            return vault.seal(table, row, column, key, plain);
        }

        @Override
        public byte[] open(String table, String row, String column, String key, byte[] sealed) {
            return vault.open(table, row, column, key, sealed);
        }
    }

    private void startFairway() throws IOException {
        fairway = FairwayProcess.start(postgres, FOLDER.resolve("start-" + ++starts + ".log"));
    }
}
