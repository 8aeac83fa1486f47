package org.fairway.process.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.Statements;
import org.fairway.reference.RatesEnding;
import org.fairway.reference.ReferenceData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;

@FairwayTest
class WatchTest {
    private static final LocalDate LONG_AFTER = LocalDate.of(2027, 3, 1);

    @Autowired
    Office office;

    @Autowired
    Watch watch;

    @Autowired
    Statements statements;

    @Autowired
    RatesEnding ending;

    @Autowired
    ReferenceData reference;

    @Autowired
    HealthEndpoint health;

    @BeforeEach
    void freshFigures() {
        watch.forget();
    }

    @AfterEach
    void now() {
        office.time().backToNow();
        watch.forget();
    }

    @Test
    void countsLateTasksAsTheListDoes() {
        office.desk("admin").start("ProbeProcess");
        office.today(LONG_AFTER);

        assertThat(figure("fairway_tasks_late"))
                .isPositive()
                .isEqualTo(count("?dueBefore="
                        + java.net.URLEncoder.encode(
                                LONG_AFTER.format(DateTimeFormatter.ISO_DATE) + "T10:00:00.000+0000",
                                java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void countsOpenAndUnassignedTasksAsTheListsDo() {
        String probe = office.desk("admin").start("ProbeProcess");
        double before = figure("fairway_tasks_unassigned");
        assertThat(figure("fairway_tasks_open")).isEqualTo(count(""));
        assertThat(before).isEqualTo(count("?unassigned=true"));

        Desk amina = office.desk("amina");
        amina.claim(amina.task(probe, "Task_AnswerProbe"));
        watch.forget();

        assertThat(figure("fairway_tasks_unassigned")).isEqualTo(before - 1);
    }

    @Test
    void countsOpenCasesByStage() {
        double inReferral = figure("fairway_cases{stage=\"referral\"}");

        assertThat(inReferral)
                .isEqualTo(office.jdbc()
                        .sql("SELECT count(*) FROM fairway.pathway_case WHERE stage = 'REFERRAL' AND closed_on IS NULL")
                        .query(Double.class)
                        .single());
        assertThat(scrape()).doesNotContain("stage=\"closed\"");
    }

    @Test
    void showsFaultsAndPayments() {
        assertThat(figure("fairway_incidents_open")).isNotNegative();
        assertThat(figure("fairway_jobs_failed")).isNotNegative();
        assertThat(figure("fairway_payments_due")).isNotNegative();
        assertThat(figure("fairway_payments_due_pence")).isNotNegative();
    }

    @Test
    void countsOnceHoweverOftenItIsAsked() {
        watch.work();
        watch.paymentsDue();

        Statements.Count again = statements.of(() -> {
            watch.work();
            watch.paymentsDue();
        });

        assertThat(again.all()).isEmpty();
    }

    /** Eight weeks before the last day of rates monitoring is told, and the service stays up for all who need none of them. */
    @Test
    void tellsInTimeThatRatesEndAndTakesNothingDown() {
        LocalDate lastDay = LocalDate.of(2026, 11, 22)
                .plusDays(ending.daysLeft(LocalDate.of(2026, 11, 22)).orElseThrow() - 1);

        office.today(lastDay.minusDays(100));
        assertThat(figure("fairway_rates_days_left")).isEqualTo(101);
        assertThat(health.healthForPath("rates").getStatus()).isEqualTo(Status.UP);

        office.today(lastDay.plusDays(1));
        assertThat(figure("fairway_rates_days_left")).isZero();
        assertThat(health.healthForPath("rates")).isInstanceOfSatisfying(Health.class, told -> {
            assertThat(told.getStatus().getCode()).isEqualTo("RATES_ENDING");
            assertThat(told.getDetails()).containsValue(lastDay.toString());
        });
        Desk.expect(
                200,
                office.desk("george").send(HttpRequest.newBuilder(URI.create(office.address() + "/actuator/health"))));
    }

    /** Two years before the last bank holiday that is known. */
    @Test
    void tellsInTimeThatBankHolidaysEnd() {
        LocalDate until = reference.workingDays().knownUntil();

        office.today(until.minusDays(100));

        assertThat(figure("fairway_bank_holidays_days_left")).isEqualTo(100);
        assertThat(health.healthForPath("rates"))
                .isInstanceOfSatisfying(
                        Health.class,
                        told -> assertThat(told.getDetails()).containsEntry("bank-holidays", until.toString()));
    }

    private double figure(String name) {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(scrape());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private String scrape() {
        return Desk.expect(
                        200,
                        office.desk("george")
                                .send(HttpRequest.newBuilder(URI.create(office.address() + "/actuator/prometheus"))))
                .body();
    }

    private double count(String query) {
        JsonNode count = Desk.json(office.desk("admin").get(Desk.engine("/task/count" + query)));
        return count.path("count").asDouble();
    }
}
