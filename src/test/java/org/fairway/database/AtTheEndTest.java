package org.fairway.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.fairway.audit.Decision;
import org.fairway.audit.Decisions;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Cases;
import org.fairway.pathway.Stage;
import org.fairway.payment.Entitlements;
import org.fairway.process.referral.ReferralExamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Decisions, audit and stages are written at the end of a transaction, whole or not at all, and in their order. */
@FairwayTest
class AtTheEndTest {
    @Autowired
    Office office;

    @Autowired
    Decisions decisions;

    @Autowired
    AuditTrail audit;

    @Autowired
    Cases cases;

    @Autowired
    Entitlements entitlements;

    @Autowired
    PlatformTransactionManager transactions;

    private final String subject = "PR-" + UUID.randomUUID();

    @BeforeEach
    void monday() {
        office.today(LocalDate.of(2026, 11, 23));
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void keepsDecisionsInTheirOrderAndTheChainWhole() {
        in(status -> {
            audit.append(entry("first"));
            IntStream.range(0, 60).forEach(number -> decisions.record(decision("Decision" + number)));
            audit.append(entry("second"));
        });

        assertThat(decisions.of(subject))
                .extracting(Decision::key)
                .containsExactlyElementsOf(IntStream.range(0, 60)
                        .mapToObj(number -> "Decision" + number)
                        .toList());
        assertThat(audit.of(subject)).extracting(AuditEntry::what).containsExactly("first", "second");
        assertThat(audit.firstBreak(subject)).isEmpty();
    }

    @Test
    void givesWhatWasNotedToWhoeverAsks() {
        in(status -> {
            decisions.record(decision("Eligibility"));
            audit.append(entry("first"));
            assertThat(decisions.of(subject)).hasSize(1);
            assertThat(audit.of(subject)).hasSize(1);
        });

        assertThat(decisions.of(subject)).hasSize(1);
        assertThat(audit.of(subject)).hasSize(1);
    }

    @Test
    void leavesNothingOfATransactionThatFails() {
        in(status -> {
            decisions.record(decision("Eligibility"));
            audit.append(entry("first"));
            status.setRollbackOnly();
        });

        assertThat(decisions.of(subject)).isEmpty();
        assertThat(audit.of(subject)).isEmpty();
    }

    @Test
    void writesAtOnceOutsideATransaction() {
        decisions.record(decision("Eligibility"));

        assertThat(decisions.of(subject)).hasSize(1);
    }

    @Test
    void keepsTheLastOfSeveralStages() {
        String number = ReferralExamples.begin(office);
        office.desk("grace").complete(number, "Task_RecordContact", ReferralExamples.adult());
        CaseNumber caseNumber = new CaseNumber(number);

        in(status -> List.of(Stage.SIGN_OFF, Stage.AGREEMENT)
                .forEach(stage -> cases.reach(caseNumber, stage, LocalDate.of(2026, 11, 23))));

        assertThat(cases.get(caseNumber).stage()).isEqualTo(Stage.AGREEMENT);
    }

    /** Whoever changes what a case is paid locks the case first and its chain last, and so must whoever moves it on. */
    @Test
    void locksTheCaseBeforeItsChain() throws Exception {
        String number = ReferralExamples.begin(office);
        office.desk("grace").complete(number, "Task_RecordContact", ReferralExamples.adult());
        CaseNumber caseNumber = new CaseNumber(number);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            CompletableFuture<Void> movedOn = new CompletableFuture<>();
            in(status -> {
                entitlements.claim(caseNumber);
                other.execute(() -> {
                    in(inner -> {
                        cases.reach(caseNumber, Stage.SIGN_OFF, LocalDate.of(2026, 11, 23));
                        audit.append(entry(number, "moved on"));
                    });
                    movedOn.complete(null);
                });
                Awaitility.await().until(this::somebodyWaits);
                audit.append(entry(number, "paid"));
            });
            movedOn.get(30, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }

        assertThat(audit.of(number)).extracting(AuditEntry::what).endsWith("paid", "moved on");
        assertThat(audit.firstBreak(number)).isEmpty();
    }

    private boolean somebodyWaits() {
        return office.jdbc()
                        .sql(
                                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%audit_chain%'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void in(Consumer<TransactionStatus> work) {
        new TransactionTemplate(transactions).executeWithoutResult(work);
    }

    private AuditEntry entry(String what) {
        return entry(subject, what);
    }

    private static AuditEntry entry(String subject, String what) {
        return new AuditEntry(subject, AuditEntry.Kind.COMPLETED, what, "amina", Instant.EPOCH, Map.of("said", what));
    }

    private Decision decision(String key) {
        return new Decision(
                subject, key, "Yes", List.of("Because"), List.of("Rule_Yes"), 1, Map.of(), "fairway", Instant.EPOCH);
    }
}
