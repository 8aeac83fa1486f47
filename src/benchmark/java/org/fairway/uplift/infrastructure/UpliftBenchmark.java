package org.fairway.uplift.infrastructure;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.fairway.payment.infrastructure.MoneyPeople;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.Unit;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.RowsOfFiles;
import org.fairway.uplift.DecideUplift;
import org.fairway.uplift.PrepareUplift;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftChoice;
import org.fairway.uplift.UpliftLetters;
import org.fairway.uplift.UpliftStep;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** An uplift of many agreements: previewed, applied with a letter to each, and previewed again when nothing is left to change. */
public final class UpliftBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final String LETTER = "# Your direct payment goes up\n\nDear {person}\n\nFrom {from}: {after}. Before: {before}.\n\n"
            + "This is as long as a letter of a page is, and says what one says.\n".repeat(25);
    private static final String PLANS = """
            INSERT INTO fairway.support_plan
                (plan_id, case_number, version, deployment, choice_held_on, direct_payment_asked_for, choice_own_words, outcomes,
                 involved, risk, risks, contingency, advice, review_wishes, starts_on, written_on, recorded_by)
            SELECT md5('plan' || case_number)::uuid, case_number, 1, 'DIRECT_PAYMENT', :start, true, 'Mine', 'Mine', 'Me', 'LOW',
                   'None', 'None', 'None', 'None', :start, :start, 'amy'
            FROM fairway.entitlement ON CONFLICT DO NOTHING
            """;
    private static final String LINES = """
            INSERT INTO fairway.support_plan_line
                (plan_id, line, need, need_text, support, how_met, given_by, component, units, unit, unit_price_pence, paid_as,
                 recurrence)
            SELECT plan_id, line, 'COMMUNITY', 'Getting about', 'Somebody to go with', 'FUNDED', 'An agency', service, 5, 'HOUR', 2000,
                   'DIRECT_PAYMENT', 'WEEKLY'
            FROM fairway.support_plan CROSS JOIN (VALUES (1, 'HOME_SUPPORT'), (2, 'HOME_SUPPORT'), (3, 'TRANSPORT')) AS bought (line, service)
            ON CONFLICT DO NOTHING
            """;
    private static final String BUDGETS = """
            INSERT INTO fairway.personal_budget
                (budget_id, case_number, version, plan_id, weekly_cost_pence, contribution_pence, council_share_pence, one_off_pence,
                 contribution_assessed, holds_from, recorded_by)
            SELECT plan_id, case_number, 1, plan_id, 30000, 0, 30000, 0, true, :start, 'pia'
            FROM fairway.support_plan ON CONFLICT DO NOTHING
            """;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JdbcUplifts uplifts;
    private final PrepareUplift prepare;
    private final DecideUplift decide;

    private UpliftBenchmark(DataSource database, ReferenceData reference) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.uplifts = new JdbcUplifts(jdbc);
        this.prepare = new PrepareUplift(uplifts, reference);
        UpliftLetters letters = uplift -> drafts();
        this.decide = new DecideUplift(uplifts, letters);
    }

    /** How many agreements, for each round one after the other; those of the rounds before are uplifted with them. */
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
                new UpliftBenchmark(database, reference).round(Integer.parseInt(args[at]), at);
            }
        }
    }

    private void round(int agreements, int round) {
        new MoneyPeople(jdbc).add(agreements, START);
        jdbc.sql(PLANS).param("start", START).update();
        jdbc.sql(LINES).update();
        jdbc.sql(BUDGETS).param("start", START).update();
        jdbc.sql("ANALYZE").update();
        UpliftChoice choice = new UpliftChoice(
                ServiceComponent.HOME_SUPPORT,
                Unit.HOUR,
                null,
                BigDecimal.valueOf(4.5).add(BigDecimal.valueOf(round)),
                null,
                LocalDate.of(2027, 1, 4),
                TODAY,
                "Prices went up");
        long start = System.nanoTime();
        Uplift worked = taken(() -> prepare.prepare(uplifts.nextNumber(2027), choice, TODAY, "pat"));
        long previewed = System.nanoTime();
        taken(() -> decide.apply(worked, TODAY, "peri"));
        long applied = System.nanoTime();
        Uplift again = taken(() -> prepare.prepare(uplifts.nextNumber(2027), choice, TODAY, "pat"));
        long repeated = System.nanoTime();
        if (worked.figures().agreements() < agreements || again.figures().agreements() != 0) {
            throw new IllegalStateException("Not everybody, or somebody twice: " + worked + again);
        }
        System.out.printf(
                "%,d agreements, %s a week more: previewed in %,d ms, applied with letters in %,d ms, together %,d ms; again %,d ms%n",
                worked.figures().agreements(),
                worked.figures().weekly(),
                milliseconds(start, previewed),
                milliseconds(previewed, applied),
                milliseconds(start, applied),
                milliseconds(applied, repeated));
    }

    private static long milliseconds(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static List<UpliftLetters.Draft> drafts() {
        List<UpliftLetters.Draft> drafts = new ArrayList<>();
        for (String basis : List.of("CARE_ACT_ADULT", "CARE_ACT_CARER", "CHILDREN_ACT")) {
            drafts.add(new UpliftLetters.Draft(UpliftLetters.RISE, basis, LETTER));
            drafts.add(new UpliftLetters.Draft(UpliftLetters.FALL, basis, LETTER));
        }
        return drafts;
    }

    private Uplift taken(Supplier<UpliftStep> step) {
        return transaction.execute(status -> {
            if (step.get() instanceof UpliftStep.Taken taken) {
                return taken.uplift();
            }
            throw new IllegalStateException("Refused");
        });
    }
}
