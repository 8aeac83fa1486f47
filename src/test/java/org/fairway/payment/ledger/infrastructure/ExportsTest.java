package org.fairway.payment.ledger.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.payment.ledger.infrastructure.Postings.COSTS;
import static org.fairway.payment.ledger.infrastructure.Postings.DAY;
import static org.fairway.payment.ledger.infrastructure.Postings.IN_TRANSIT;
import static org.fairway.payment.ledger.infrastructure.Postings.RETURNED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.infrastructure.PaidRuns;
import org.fairway.payment.infrastructure.PaymentDatabase;
import org.fairway.payment.ledger.AccountCode;
import org.fairway.payment.ledger.ExportBatch;
import org.fairway.payment.ledger.Exports.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Batches for the finance system: numbered without a gap, each transfer in one of them, the same to the byte for ever. */
class ExportsTest {
    private static final PaymentDatabase EMPTY = new PaymentDatabase();

    private final PaymentDatabase database = EMPTY.copy();
    private final JdbcClient jdbc = database.jdbc();
    private final Postings postings = new Postings(jdbc);
    private final JdbcExports exports = new JdbcExports(jdbc, database.dataSource());

    @AfterAll
    static void stop() {
        EMPTY.close();
    }

    private Outcome make() {
        return make(database.dataSource());
    }

    private static Outcome make(DataSource connections) {
        JdbcExports exports = new JdbcExports(JdbcClient.create(connections), connections);
        return new TransactionTemplate(new DataSourceTransactionManager(connections))
                .execute(one -> exports.make("helen"));
    }

    private ExportBatch made() {
        Outcome outcome = make();
        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        return ((Outcome.Made) outcome).batch();
    }

    private void code(String account, String funder, String basis, String costCentre) {
        exports.add(
                new AccountCode(
                        account,
                        funder.isEmpty() ? null : funder,
                        basis.isEmpty() ? null : basis,
                        costCentre,
                        "R1",
                        DAY.minusYears(1)),
                "ada");
    }

    private void codes() {
        for (String account :
                List.of(COSTS, "direct-payments-carers", IN_TRANSIT, RETURNED, "recharge-nhs", "write-offs")) {
            code(account, "", "", "C-" + account.substring(0, 6));
        }
    }

    private List<String> lines(ExportBatch batch) {
        return new String(exports.file(batch), StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void givesEachTransferAwayOnceWithControlTotals() {
        codes();
        assertThat(make()).isInstanceOf(Outcome.NothingNew.class);
        postings.payMany(3, "J-9");
        ExportBatch first = made();
        long paid = postings.pay(1_234_567);
        postings.reverse(paid, RETURNED, COSTS, 1_234_567);
        ExportBatch second = made();

        assertThat(make()).isInstanceOf(Outcome.NothingNew.class);
        assertThat(exports.batches()).containsExactly(second, first);
        assertThat(first).satisfies(batch -> {
            assertThat(batch.number()).isEqualTo(1);
            assertThat(batch.transfers()).isEqualTo(3);
            assertThat(batch.debits()).isEqualTo(Money.ofPence(306)).isEqualTo(batch.credits());
            assertThat(batch.fileName()).isEqualTo("general-ledger-000001.csv");
        });
        assertThat(lines(first)).hasSize(7);
        assertThat(lines(second))
                .hasSize(5)
                .contains("2,3," + (paid + 1) + ",J-1,2026-05-08," + today()
                        + ",C-return,R1,returned-payments,,,12345.67,0.00," + paid + ",The account was closed");
        assertThat(new ExportProof(exports).firstFault()).isEmpty();
    }

    private String today() {
        return jdbc.sql("SELECT (clock_timestamp() AT TIME ZONE 'Europe/London')::date::text")
                .query(String.class)
                .single();
    }

    /** By hand: 4 weeks of £100.00, of which the NHS bears a quarter, on the codes of adults and of the NHS. */
    @Test
    void chargesRealPaymentsToTheCodesOfFunderAndLegalBasis() {
        codes();
        code("recharge-nhs", "NHS", "CARE_ACT_ADULT", "NHS-ADULTS");
        code("recharge-nhs", "NHS", "", "NHS-ALL");
        PaidRuns runs = new PaidRuns(database);
        runs.start(LegalBasis.CARE_ACT_ADULT, "100");
        runs.pay("2026-04-10");

        assertThat(lines(made()))
                .anyMatch(line -> line.contains(",NHS-ADULTS,R1,recharge-nhs,NHS,CARE_ACT_ADULT,100.00,0.00,,"))
                .anyMatch(line ->
                        line.contains(",C-direct,R1,direct-payments-adults,COUNCIL,CARE_ACT_ADULT,300.00,0.00,,"));
    }

    @Test
    void takesTheNewestCodesOfTheDayAndKeepsTheOldOnesOfAnOldBatch() {
        codes();
        postings.pay(100);
        ExportBatch before = made();
        byte[] file = exports.file(before);
        exports.add(new AccountCode(COSTS, null, null, "NEW", "R2", DAY.plusDays(1)), "ada");
        exports.add(new AccountCode(COSTS, null, null, "MENDED", "R3", DAY.minusYears(1)), "ada");
        postings.pay(200);
        postings.post(COSTS, IN_TRANSIT, 300, DAY.plusDays(1));

        assertThat(lines(made()))
                .anyMatch(line -> line.contains("MENDED,R3"))
                .anyMatch(line -> line.contains("NEW,R2"));
        assertThat(exports.file(before)).isEqualTo(file);
    }

    @Test
    void makesNoBatchWithoutCodesAndSaysWhichAreMissing() {
        code(IN_TRANSIT, "", "", "C1");
        postings.pay(100);

        assertThat(make()).isEqualTo(new Outcome.CodesMissing(List.of("Direct payments to adults on 2026-05-01")));
        assertThat(exports.batches()).isEmpty();
        code(COSTS, "", "", "C2");
        assertThat(made().number()).isEqualTo(1);
    }

    @Test
    void writesNothingThatASpreadsheetReckonsWith() {
        codes();
        postings.payMany(1, "=HYPERLINK(\"http://example.org\")");

        assertThat(lines(made())).element(1).asString().contains(",\"'=HYPERLINK(\"\"http://example.org\"\")\",");
    }

    /** Twelve at once while others post: each transfer is in one batch, numbers have no gap, and nobody waits for ever. */
    @Test
    void makesOneBatchAfterTheOtherWhenManyAskAtOnce() throws Exception {
        codes();
        ExecutorService people = Executors.newFixedThreadPool(12);
        List<Future<Outcome>> asked = new ArrayList<>();
        for (int one = 0; one < 12; one++) {
            postings.payMany(50, "J-" + one);
            asked.add(people.submit(() -> make(database.connections())));
        }
        long made = 0;
        for (Future<Outcome> outcome : asked) {
            made += outcome.get() instanceof Outcome.Made ? 1 : 0;
        }
        people.shutdown();
        if (make() instanceof Outcome.Made) {
            made++;
        }

        assertThat(exports.batches())
                .extracting(ExportBatch::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, made)
                        .boxed()
                        .sorted(Collections.reverseOrder())
                        .toList());
        assertThat(exports.batches().stream().mapToLong(ExportBatch::transfers).sum())
                .isEqualTo(600);
        assertThat(jdbc.sql("SELECT count(*) FROM fairway.ledger_export_transfer")
                        .query(Long.class)
                        .single())
                .isEqualTo(600);
    }

    @Test
    void refusesABatchThatIsNotTheNextOrNotWhole() {
        codes();
        postings.pay(100);
        made();
        postings.pay(100);
        for (String values : List.of("3, 1, 2, 1, 100, 100", "2, 0, 2, 1, 100, 100", "2, 1, 2, 1, 100, 100")) {
            assertThatThrownBy(() -> jdbc.sql("INSERT INTO fairway.ledger_export_batch (batch_number, after_transfer, "
                                    + "up_to_transfer, transfers, debit_pence, credit_pence, sha256, made_by) VALUES ("
                                    + values
                                    + ", repeat('a', 64), 'helen')")
                            .update())
                    .hasMessageContaining("is not the next one, or not whole");
        }
    }

    @Test
    void noticesAFileThatNoLongerComesOut() {
        codes();
        postings.pay(100);
        ExportBatch batch = made();
        jdbc.sql("SET session_replication_role = replica").update();
        jdbc.sql("UPDATE fairway.ledger_code SET cost_centre = 'OTHER'").update();

        assertThatThrownBy(() -> exports.file(batch)).hasMessageContaining("does not come out as it was given away");
        assertThat(new ExportProof(exports).firstFault()).contains("Batch 1.");
        assertThat(exportedOnce()).isEmpty();
        jdbc.sql("DELETE FROM fairway.ledger_export_transfer").update();
        assertThat(exportedOnce())
                .containsExactly("Batch 1: transfers 1, 100 pence; the ledger has 1 and 100, given away were 0.");
    }

    private List<String> exportedOnce() {
        return Invariants.of(jdbc).stream()
                .filter(proof -> proof.promise().contains("given to the finance system once"))
                .flatMap(proof -> proof.firstFault().stream())
                .toList();
    }
}
