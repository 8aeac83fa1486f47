package org.fairway.payment.infrastructure;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The payments page of random people, asked for over HTTP of the application as it is shipped, with so many rows in its ledger. */
public final class MoneyPage {
    private static final LocalDate FIRST = LocalDate.of(2019, 3, 25);
    private static final int PERIODS = 100;
    private static final int WARM_UP = 300;
    private static final int PAGES = 2_000;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String RUN = """
            INSERT INTO fairway.payment_run
                (run_number, pay_date, status, prepared_by, prepared_at, checked_by, checked_at, approved_by, approved_at, digest,
                 instruction_count, total_pence, released_by, released_at, sent_by, sent_at)
            VALUES (:run, :first - 3, 'SENT', 'helen', :first - 5, 'helen', :first - 5, 'ivan', :first - 5, '', :people, :people::bigint * 112000,
                    'mary', :first - 5, 'helen', :first - 5)
            """;
    private static final String INSTRUCTIONS = """
            INSERT INTO fairway.payment_instruction
                (run_number, account, account_ending, payee_name, amount_pence, period_first, period_last, pay_date)
            SELECT :run, account, account_ending, payee_name, 112000, :first, :first + 27, :first - 3
            FROM fairway.entitlement WHERE recorded_by = 'ola' ORDER BY account
            """;
    private static final String ITEMS = """
            INSERT INTO fairway.payment_item
                (run_number, account, entitlement_id, case_number, kind, funder, period_first, period_last, gross_pence,
                 contribution_pence, paid_before_pence, amount_pence, reason)
            SELECT :run, account, entitlement_id, case_number, 'PERIOD', 'COUNCIL', :first, :first + 27, 120000, 8000, 0, 112000, 'IN_TURN'
            FROM fairway.entitlement WHERE recorded_by = 'ola' ORDER BY entitlement_id
            """;
    private static final String TRANSFERS = """
            INSERT INTO fairway.ledger_transfer
                (journal, idempotency_key, debit_account, credit_account, amount_pence, effective_on, run_number, entitlement_id, kind,
                 period_first, funder, settles_pence, recorded_by)
            SELECT :run, concat_ws('/', :run, entitlement_id, 'PERIOD', :first, 'COUNCIL'), 'direct-payments-adults',
                   'payments-in-transit', 112000, :first - 3, :run, entitlement_id, 'PERIOD', :first, 'COUNCIL', 112000, 'helen'
            FROM fairway.entitlement WHERE recorded_by = 'ola' ORDER BY entitlement_id
            """;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private MoneyPage(String address) {
        this.address = address;
    }

    /** The jar, a folder that is not there yet, a free port, and how many rows. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]).toAbsolutePath();
        Process fairway = new ProcessBuilder(
                        "java",
                        "-Xmx512m",
                        "-jar",
                        args[0],
                        "--server.port=" + args[2],
                        "--fairway.database.folder=" + folder,
                        "--fairway.demo-cases=false")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            MoneyPage page = new MoneyPage("http://127.0.0.1:" + args[2]);
            page.await(fairway);
            List<String> cases = load(folder, Integer.parseInt(args[3]) / PERIODS);
            page.signIn("helen");
            page.measure(cases);
        } finally {
            fairway.destroy();
            fairway.waitFor();
        }
    }

    private static List<String> load(Path folder, int people) throws IOException {
        String port = Files.readAllLines(postmaster(folder)).get(3).strip();
        DataSource database = new SingleConnectionDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres", true);
        JdbcClient jdbc = JdbcClient.create(database);
        // rows as runs leave them, without the checks of each: what is measured comes after
        jdbc.sql("SET session_replication_role = replica").update();
        new MoneyPeople(jdbc).add(people, FIRST);
        for (int period = 0; period < PERIODS; period++) {
            LocalDate first = FIRST.plusWeeks(4L * period);
            for (String sql : List.of(RUN, INSTRUCTIONS, ITEMS, TRANSFERS)) {
                JdbcClient.StatementSpec insert = jdbc.sql(sql)
                        .param("run", "PR-%d-%05d".formatted(first.getYear(), 90_000 + period))
                        .param("first", first);
                (sql.equals(RUN) ? insert.param("people", people) : insert).update();
            }
        }
        jdbc.sql("VACUUM ANALYZE").update();
        System.out.printf(
                "%,d rows in the ledger%n",
                jdbc.sql("SELECT count(*) FROM fairway.ledger_transfer")
                        .query(Long.class)
                        .single());
        return jdbc.sql("SELECT case_number FROM fairway.entitlement WHERE recorded_by = 'ola'")
                .query(String.class)
                .list();
    }

    private static Path postmaster(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void measure(List<String> cases) throws Exception {
        Random random = new Random(20_261_122);
        long[] times = new long[PAGES];
        for (int at = -WARM_UP; at < PAGES; at++) {
            String number = cases.get(random.nextInt(cases.size()));
            long start = System.nanoTime();
            HttpResponse<String> page = get("/payments/cases/" + number);
            long took = System.nanoTime() - start;
            if (page.statusCode() != 200 || !page.body().contains(number)) {
                throw new IllegalStateException(page.statusCode() + " for " + number);
            }
            if (at >= 0) {
                times[at] = took;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%,d pages of random people: %.1f ms at the median, %.1f ms at the 95th percentile, %.1f ms at the 99th%n",
                PAGES, times[PAGES / 2] / 1e6, times[PAGES * 95 / 100] / 1e6, times[PAGES * 99 / 100] / 1e6);
    }

    private void await(Process fairway) throws InterruptedException {
        while (fairway.isAlive()) {
            try {
                if (get("/login").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("The application did not start");
    }

    private void signIn(String person) throws Exception {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("The log-in page has no token");
        }
        String form = "username=" + person + "&password=fairway&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        http.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        get("/camunda/app/tasklist/default/");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
