package org.fairway.payment.infrastructure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.fairway.kernel.Money;
import org.fairway.payment.CancelPaymentRun;
import org.fairway.payment.PaymentRun;
import org.fairway.payment.RunExceptions;
import org.fairway.payment.RunNumber;
import org.fairway.payment.RunStep;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.FreezeManifest;
import org.fairway.payment.file.Originator;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.making.FreezeRun;
import org.fairway.payment.file.making.MakePaymentFile;
import org.fairway.payment.file.making.PayeeAccounts;
import org.fairway.payment.file.making.PaymentFile;
import org.fairway.payment.file.making.WriteFile;
import org.fairway.payment.file.signature.SignFile;
import org.fairway.payment.file.suspense.DecideReturn;
import org.fairway.payment.file.suspense.Decision;
import org.fairway.payment.file.suspense.NoteRefusedFile;
import org.fairway.payment.file.suspense.ReadReport;
import org.fairway.payment.file.suspense.ReportKind;
import org.fairway.payment.file.suspense.Returned;
import org.fairway.payment.file.suspense.TakeInReport;
import org.fairway.reference.infrastructure.PublishedReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A program that pays and does nothing else: a run goes through all its steps, its file is made, one of its payments comes back
 * and is to be paid again. Each step is a transaction, as it is in the engine. The program begins from its first step
 * whenever it is started and knows of no earlier start.
 */
final class PaymentsOnly {
    static final Originator COUNCIL =
            new Originator("Example Council", "123456", new BankAccount("401234", "12345678"));
    private static final FileProfiles PROFILES = FileProfiles.shipped();
    private static final String KEY =
            Base64.getEncoder().encodeToString("a signing key that has 32 bytes.".getBytes(StandardCharsets.US_ASCII));
    private static final String HEADER = "Reference,Amount,Return code,Return reason,Original processing date\n";

    final StepsOfARun steps;
    final JdbcPaymentFiles files;
    final JdbcReturnedPayments returns;
    final TakeInReport takeIn;
    final DecideReturn decide;
    final FreezeRun freeze;
    final MakePaymentFile make;
    final CancelPaymentRun cancel;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    PaymentsOnly(DataSource source) {
        this(source, new Numbers());
    }

    PaymentsOnly(DataSource source, PayeeAccounts numbers) {
        jdbc = JdbcClient.create(source);
        steps = new StepsOfARun(null, source);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        files = new JdbcPaymentFiles(jdbc, new Unsealed());
        returns = new JdbcReturnedPayments(jdbc, new Unsealed());
        takeIn = new TakeInReport(
                new ReadReport(StepsOfARun.REFERENCE, PROFILES, COUNCIL.serviceUserNumber()),
                returns,
                steps.holds,
                new NoteRefusedFile(new JdbcRefusedFiles(jdbc)));
        decide = new DecideReturn(returns, steps.holds);
        freeze = new FreezeRun(files, numbers, new FreezeManifest(StepsOfARun.REFERENCE), COUNCIL);
        SignFile sign = new SignFile(new JdbcSigningKeys(jdbc, KEY));
        make = new MakePaymentFile(files, numbers, new WriteFile(StepsOfARun.REFERENCE, PROFILES), sign, COUNCIL);
        cancel = new CancelPaymentRun(steps.runs);
    }

    /**
     * The program as a process of its own: the address of the database, the run, its pay date and, if it is to stand still, the
     * step and whether before or after the step is committed. It begins when a line is typed.
     */
    public static void main(String... arguments) throws IOException, SQLException {
        PublishedReference.load();
        System.out.println("ready");
        System.in.read();
        String standStillAt = arguments.length > 3 ? arguments[3] : "";
        boolean beforeCommit = arguments.length > 4 && arguments[4].equals("before");
        String[] step = new String[1];
        Connection connection = DriverManager.getConnection(arguments[0]);
        KilledConnection watched = new KilledConnection(
                connection,
                (said, isCommit) -> isCommit && beforeCommit && standStillAt.equals(step[0]) && standStill());
        PaymentsOnly program = new PaymentsOnly(watched);
        program.stepsOf(new RunNumber(arguments[1]), LocalDate.parse(arguments[2]))
                .forEach((name, work) -> {
                    step[0] = name;
                    work.run();
                    if (standStillAt.equals(name)) {
                        standStill();
                    }
                });
    }

    private static boolean standStill() {
        System.out.println("held");
        while (true) {
            LockSupport.park();
        }
    }

    /** The steps of a run that pays on the day, in their order. */
    Map<String, Runnable> stepsOf(RunNumber number, LocalDate payDate) {
        LocalDate today = payDate.minusDays(3);
        Map<String, Runnable> each = new LinkedHashMap<>();
        each.put("prepare", () -> prepare(number, payDate, today));
        each.put("accept exceptions", () -> accept(number));
        each.put("check", () -> taken(steps.check.check(number, "pat")));
        each.put("approve", () -> approve(number, today));
        each.put("release", () -> release(number, today));
        each.put("send", () -> send(number, today));
        each.put("take in a return", () -> takeIn(number, payDate));
        each.put("decide", () -> decide(number, payDate));
        each.replaceAll((name, step) -> () -> transaction.executeWithoutResult(status -> step.run()));
        return each;
    }

    void pay(RunNumber number, LocalDate payDate) {
        stepsOf(number, payDate).values().forEach(Runnable::run);
    }

    void prepare(RunNumber number, LocalDate payDate, LocalDate today) {
        taken(steps.prepare.prepare(number, payDate, today, "pat"));
        steps.calculate.calculate(number);
        if (steps.runs.find(number).orElseThrow().status() == PaymentRun.Status.PREPARED) {
            steps.find.find(number, today, List.of());
        }
    }

    void accept(RunNumber number) {
        for (RunExceptions.Count count : steps.exceptions.counts(number)) {
            if (count.open() > 0) {
                taken(steps.accept.all(
                        number,
                        count.kind(),
                        "Asked the person",
                        count.kind().needsFurtherApprover() ? "helga" : "pat"));
            }
        }
    }

    void approve(RunNumber number, LocalDate today) {
        RunStep.Taken approved = taken(steps.approve.approve(number, "peri"));
        List<String> faults = freeze.freeze(approved.run(), today, "peri");
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
    }

    MakePaymentFile.Outcome release(RunNumber number, LocalDate today) {
        taken(steps.release.release(number, today, "petra"));
        MakePaymentFile.Outcome file = make.make(number, today.atTime(LocalTime.NOON), "petra");
        if (file instanceof MakePaymentFile.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
        return file;
    }

    void send(RunNumber number, LocalDate today) {
        taken(steps.send.send(number, today, "pat"));
        steps.post.post(number);
    }

    TakeInReport.Outcome takeIn(RunNumber number, LocalDate on) {
        return takeIn.take(ReportKind.BANK_CSV, report(number), on, Instant.EPOCH, "pat");
    }

    void decide(RunNumber number, LocalDate on) {
        returns.open(10).stream()
                .filter(returned -> number.equals(returned.run()))
                .forEach(returned -> decide(returned, on));
    }

    private void decide(Returned returned, LocalDate on) {
        decide.decide(returned, Decision.PAY_SAME_ACCOUNT, "The bank had a fault that day.", on, "peri")
                .ifPresent(refusal -> {
                    throw new IllegalStateException(refusal);
                });
    }

    /** A report that the first payment of the run came back. */
    byte[] report(RunNumber number) {
        String line = jdbc.sql("""
                        SELECT reference, amount_pence, pay_date FROM fairway.payment_manifest_item
                        WHERE run_number = :run AND place = 1
                        """)
                .param("run", number.text())
                .query((row, index) -> "%s,%s,0,Invalid details,%td/%<tm/%<tY\n"
                        .formatted(
                                row.getString("reference"),
                                Money.ofPence(row.getLong("amount_pence")).plain(),
                                row.getObject("pay_date", LocalDate.class)))
                .single();
        return (HEADER + line).getBytes(StandardCharsets.UTF_8);
    }

    /** The file of the run as if its serial were another one: that, and nothing else, depends on how often it was tried. */
    String file(RunNumber number) {
        PaymentFile file = files.find(number).orElseThrow();
        return withoutSerial(files.content(file), file);
    }

    static String withoutSerial(byte[] content, PaymentFile file) {
        return new String(content, StandardCharsets.US_ASCII)
                .replace(file.submission().serial(), "SERIAL");
    }

    static RunStep.Taken taken(RunStep step) {
        if (step instanceof RunStep.Taken taken) {
            return taken;
        }
        throw new IllegalStateException(String.valueOf(step));
    }

    /** Numbers that lead nowhere, one for each account. */
    private static final class Numbers implements PayeeAccounts {
        @Override
        public Map<UUID, BankAccount> numbers(Set<UUID> accounts, RunNumber run, String reason, String by) {
            Map<UUID, BankAccount> numbers = new HashMap<>();
            accounts.forEach(account -> numbers.put(
                    account,
                    new BankAccount("204060", "%08d".formatted(Math.floorMod(account.hashCode(), 100_000_000)))));
            return numbers;
        }
    }

    /** Files are kept as they are: how they are sealed is asked elsewhere. */
    private static final class Unsealed implements FileSeal {
        @Override
        public String key() {
            return "none";
        }

        @Override
        public byte[] seal(String table, String row, String column, String key, byte[] plain) {
            return plain;
        }

        @Override
        public byte[] open(String table, String row, String column, String key, byte[] sealed) {
            return sealed;
        }
    }
}
