package org.fairway.payment.infrastructure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.Payee;
import org.fairway.payment.RunNumber;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.making.FileSeal;
import org.fairway.payment.file.making.MakePaymentFile;
import org.fairway.payment.file.making.PaymentFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same payees with the same agreements wherever they are wanted, for what must come out the same in two databases. */
public final class KnownPayees {
    public static final int COUNT = 12;
    private static final int FIRST_CASE = 990_001;

    private KnownPayees() {}

    /** Where account numbers are kept. */
    public interface Accounts {
        void keep(UUID account, CaseNumber caseNumber, String payee, BankAccount number);
    }

    /** Agreements from the Monday before last on, paid every week. */
    public static void agree(DataSource database, LocalDate today, Accounts accounts) {
        JdbcClient jdbc = JdbcClient.create(database);
        LocalDate startsOn =
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(2);
        for (int each = 0; each < COUNT; each++) {
            CaseNumber caseNumber = CaseNumber.of(2026, FIRST_CASE + each);
            open(jdbc, caseNumber, each, startsOn);
            String name = "Payee " + each;
            accounts.keep(account(each), caseNumber, name, number(each));
            Payee payee = new Payee(name, account(each), number(each).lastFour());
            Entitlement entitlement = new Entitlement(
                    new EntitlementId(new UUID(2, each)), caseNumber, payee, Frequency.WEEKLY, PaidAs.NET, startsOn);
            Terms terms = new Terms(Money.ofPence(7_013 + 911L * each), Money.NIL, Money.NIL, startsOn, null);
            new StartEntitlement(new JdbcEntitlements(jdbc)).start(entitlement, terms, "sofia");
        }
    }

    private static void open(JdbcClient jdbc, CaseNumber number, int each, LocalDate on) {
        UUID person = new UUID(1, each);
        jdbc.sql(
                        "INSERT INTO fairway.person (person_id, given_name, family_name, birth_date) VALUES (?, 'Peter', ?, ?)")
                .params(person, "Example " + each, LocalDate.of(1986, 5, 1))
                .update();
        jdbc.sql("INSERT INTO fairway.pathway_case (case_number, person_id, legal_basis, team, stage, stage_since, "
                        + "opened_on) VALUES (?, ?, 'CARE_ACT_ADULT', 'north', 'AGREEMENT', ?, ?)")
                .params(number.text(), person, on, on)
                .update();
    }

    private static UUID account(int each) {
        return new UUID(3, each);
    }

    private static BankAccount number(int each) {
        return new BankAccount("204060", "%08d".formatted(70_112_233 + 1_009 * each));
    }

    /** The file that was made of the run. */
    public static PaymentFile file(DataSource database, String run, FileSeal seal) {
        return new JdbcPaymentFiles(JdbcClient.create(database), seal)
                .find(new RunNumber(run))
                .orElseThrow();
    }

    /** What it says, as if its serial were another one. */
    public static String content(DataSource database, PaymentFile file, FileSeal seal) {
        byte[] content = new JdbcPaymentFiles(JdbcClient.create(database), seal).content(file);
        return PaymentsOnly.withoutSerial(content, file);
    }

    /** What the file of the run says when nothing goes wrong: the same run of the same payees, made in a database of its own. */
    public static String cleanFile(PaymentFile file, LocalDate payDate) {
        Map<UUID, BankAccount> numbers =
                IntStream.range(0, COUNT).boxed().collect(Collectors.toMap(KnownPayees::account, KnownPayees::number));
        LocalDate madeOn = file.submission().madeAt().toLocalDate();
        try (PaymentDatabase clean = new PaymentDatabase()) {
            agree(
                    clean.dataSource(),
                    madeOn,
                    (account, caseNumber, payee, number) ->
                            new StepsOfARun(clean, clean.dataSource()).confirmed(account, caseNumber, payee));
            PaymentsOnly program = new PaymentsOnly(
                    clean.dataSource(),
                    (accounts, run, reason, by) -> accounts.stream()
                            .collect(Collectors.toMap(id -> id, id -> Objects.requireNonNull(numbers.get(id)))));
            RunNumber number = file.run();
            program.prepare(number, payDate, madeOn);
            program.accept(number);
            program.steps.check.check(number, "pat");
            program.approve(number, madeOn);
            PaymentsOnly.taken(program.steps.release.release(number, madeOn, "petra"));
            MakePaymentFile.Outcome made =
                    program.make.make(number, file.submission().madeAt(), "petra");
            if (made instanceof MakePaymentFile.Refused refused) {
                throw new IllegalStateException(refused.toString());
            }
            return program.file(number);
        }
    }
}
