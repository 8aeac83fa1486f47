package org.fairway.payment.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fairway.payment.ApprovePaymentRun;
import org.fairway.payment.CalculatePaymentRun;
import org.fairway.payment.CheckPaymentRun;
import org.fairway.payment.PaymentCalendar;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.PostPaymentRun;
import org.fairway.payment.ReckonPayments;
import org.fairway.payment.ReleasePaymentRun;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.SendPaymentRun;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.FreezeManifest;
import org.fairway.payment.file.FrozenItems;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.bacs.PrepareBacsSubmission;
import org.fairway.payment.file.bacs.Standard18;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.RowsOfFiles;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A payment run, from its calculation to its sealed ledger and its bank file, beside COPY of the same rows in the same run. */
public final class MoneyBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate PAY_DATE = LocalDate.of(2026, 11, 27);
    private static final Originator COUNCIL =
            new Originator("COUNCIL", "123456", new BankAccount("200000", "12345678"));
    private final DataSource database;
    private final JdbcClient jdbc;
    private final ReferenceData reference;
    private final TransactionTemplate transaction;
    private final JdbcPaymentRuns runs;
    private final CalculatePaymentRun calculate;
    private final Map<String, Long> steps = new LinkedHashMap<>();

    private MoneyBenchmark(DataSource database, ReferenceData reference) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.reference = reference;
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.runs = new JdbcPaymentRuns(jdbc);
        ReckonPayments reckon = new ReckonPayments(
                new JdbcCaseAccounts(database), new JdbcHolds(jdbc), new PaymentCalendar(reference), reference);
        this.calculate = new CalculatePaymentRun(reckon, runs, new JdbcRunContents(database));
    }

    /** How many payments, for each round one after the other: the same database, another run, so that rounds repeat. */
    public static void main(String[] args) throws Exception {
        Path product = Path.of(args[0]);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C")
                .start()) {
            DataSource database = new SingleConnectionDataSource(postgres.getJdbcUrl("postgres", "postgres"), true);
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .schemas("fairway")
                    .locations("filesystem:" + product.resolve("resources/db/fairway"))
                    .load()
                    .migrate();
            ReferenceData reference = RowsOfFiles.read(product.resolve("resources/reference"));
            for (int at = 1; at < args.length; at++) {
                new MoneyBenchmark(database, reference).round(Integer.parseInt(args[at]));
            }
        }
    }

    /** So many more people, who alone are due anything: everybody else was paid. */
    private void round(int payments) throws Exception {
        new MoneyPeople(jdbc).add(payments, LocalDate.of(2026, 11, 23));
        steps.clear();
        RunNumber number = runs.nextNumber(2026);
        timed(
                "calculated",
                () -> inTransaction(() -> {
                    runs.prepare(number, PAY_DATE, "pat");
                    calculate.calculate(number);
                }));
        timed("checked", () -> taken(() -> new CheckPaymentRun(runs).check(number, "pat")));
        timed("approved", () -> taken(() -> new ApprovePaymentRun(runs).approve(number, "peri")));
        timed("released", () -> taken(() -> new ReleasePaymentRun(runs).release(number, TODAY, "petra")));
        timed("file", () -> file(runs.find(number).orElseThrow()));
        timed(
                "sent, posted, sealed",
                () -> taken(() -> {
                    RunStep sent = new SendPaymentRun(runs).send(number, TODAY, "pat");
                    new PostPaymentRun(new JdbcLedger(jdbc)).post(number);
                    return sent;
                }));
        MoneyCopy copy = new MoneyCopy(database, number);
        copy.take();
        long first = copy.milliseconds();
        long second = copy.milliseconds();
        report(runs.find(number).orElseThrow(), Math.min(first, second), copy.rows());
    }

    private void report(PaymentRun run, long copy, long rows) {
        long all = steps.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%,d payments of %s: %,d ms in all%n", run.instructions(), run.total(), all);
        steps.forEach((step, milliseconds) -> System.out.printf("  %-22s %,7d ms%n", step, milliseconds));
        System.out.printf(
                "  %-22s %,7d ms, %,d rows: the run took %.1f times that, %.1f microseconds a payment%n",
                "COPY of the same rows", copy, rows, (double) all / copy, all * 1000.0 / run.instructions());
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "  heap in use %,d of %,d MB%n",
                (memory.totalMemory() - memory.freeMemory()) >> 20, memory.maxMemory() >> 20);
    }

    private void file(PaymentRun run) {
        FrozenItems items = new MoneyItems(database, run.number());
        try {
            FreezeManifest.Outcome outcome = new FreezeManifest(reference)
                    .freeze(run.number(), COUNCIL, items, run.instructions(), run.total(), TODAY);
            FreezeManifest.Frozen frozen = (FreezeManifest.Frozen) outcome;
            PrepareBacsSubmission.Ready ready = (PrepareBacsSubmission.Ready)
                    new PrepareBacsSubmission(reference).prepare(frozen.manifest(), "A00001", 1, TODAY);
            FileOutcome made = Standard18.write(frozen.manifest(), ready.submission(), OutputStream.nullOutputStream());
            if (!(made instanceof FileOutcome.Made file) || !file.total().equals(run.total())) {
                throw new IllegalStateException("The file is not that of the run: " + made);
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void timed(String step, Runnable work) {
        long start = System.nanoTime();
        work.run();
        steps.put(step, (System.nanoTime() - start) / 1_000_000);
    }

    private void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    private void taken(Supplier<RunStep> step) {
        inTransaction(() -> {
            RunStep outcome = step.get();
            if (!(outcome instanceof RunStep.Taken)) {
                throw new IllegalStateException("Refused: " + outcome);
            }
        });
    }
}
