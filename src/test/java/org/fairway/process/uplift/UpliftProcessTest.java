package org.fairway.process.uplift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.acceptance.Refusal;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.kernel.WeeklyRate;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ChangeSupport;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Notice;
import org.fairway.uplift.Outcome;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftLine;
import org.fairway.uplift.UpliftNumber;
import org.fairway.uplift.Uplifts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** Uplifts of many agreements as two people do them in their work lists. */
@FairwayTest
class UpliftProcessTest {
    private static final String PREPARE = UpliftProcess.PREPARE_UPLIFT;
    private static final String CHECK = UpliftProcess.CHECK_UPLIFT;
    private static final String DECIDE = UpliftProcess.DECIDE_UPLIFT;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FROM = LocalDate.of(2026, 9, 7);
    private static final LocalDate LESS_FROM = LocalDate.of(2026, 12, 22);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    Uplifts uplifts;

    @Autowired
    Letters letters;

    @Autowired
    ChangeSupport changeSupport;

    @Autowired
    EndEntitlement endEntitlement;

    private UpliftedCase paid;
    private Desk helen;
    private Desk ruth;

    @BeforeEach
    void agree() {
        office.today(TODAY);
        paid = UpliftedCase.at(context, Money.ofPence(2_000));
        helen = office.desk("helen");
        ruth = office.desk("ruth");
    }

    @AfterEach
    void settle() {
        paid.settle();
        office.time().backToNow();
    }

    @Test
    void raisesFromPastDayOnceSomebodyElseAppliesIt() {
        String uplift = ruth.start(UpliftProcess.KEY);
        assertThat(uplift).matches("UP-2026-\\d{4,}");
        ruth.complete(uplift, PREPARE, UpliftForms.percent("4.5", "2026-09-07"));
        assertThat(paid.costOn(TODAY)).as("not yet").isEqualTo(Money.ofPence(20_000));

        assertThat(line(uplift).from()).isEqualTo(FROM);
        assertThat(line(uplift).after()).isEqualTo(Money.ofPence(20_900));
        // 206 days from 7 September to 31 March at £9.00 a week
        assertThat(line(uplift).toYearEnd()).isEqualTo(Money.ofPence(26_486));
        ruth.complete(uplift, CHECK, UpliftForms.decided("PASS_ON"));

        JsonNode form = helen.form(uplift, DECIDE);
        assertThat(form.path("change").asText()).isEqualTo("up by 4.5%");
        assertThat(form.path("preparedBy").asText()).isEqualTo("Ruth Bailey");
        helen.complete(uplift, DECIDE, UpliftForms.decided("APPLY"));

        assertThat(paid.costOn(FROM.minusDays(1))).isEqualTo(Money.ofPence(20_000));
        assertThat(paid.costOn(FROM)).isEqualTo(Money.ofPence(20_900));
        assertThat(paid.timeline().reasonFor(new Period(FROM, FROM.plusDays(6))))
                .contains(UpliftForms.REASON, uplift);
        assertThat(letter("PAYMENT_UPLIFTED").text())
                .contains("Dear Peter Lane", "From 7 September 2026", "£209.00 a week", "it was £200.00 a week");
        assertThat(letter("PAYMENT_UPLIFTED").sentOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    /** The same choice again, in a further uplift, is not paid twice; a further rise starts from the price of the first. */
    @Test
    void isSafeToRepeatAndStartsFromNewPrices() {
        apply(UpliftForms.percent("4.5", "2026-09-07"));
        int lines = paid.timeline().lines().size();

        String again = prepare(UpliftForms.percent("4.5", "2026-09-07"));
        assertThat(outcome(again)).isEqualTo(Outcome.ALREADY_UPLIFTED);
        apply(UpliftForms.price("21.00", "2026-12-07"));

        assertThat(paid.timeline().lines()).hasSize(lines + 1);
        assertThat(paid.costOn(LocalDate.of(2026, 12, 6))).isEqualTo(Money.ofPence(20_900));
        assertThat(paid.costOn(LocalDate.of(2026, 12, 7))).isEqualTo(Money.ofPence(21_000));
    }

    @Test
    void lessensNobodyBeforeNoticeIsOver() {
        apply(UpliftForms.price("18.00", "2026-09-07"));

        assertThat(paid.costOn(LESS_FROM.minusDays(1))).isEqualTo(Money.ofPence(20_000));
        assertThat(paid.costOn(LESS_FROM)).isEqualTo(Money.ofPence(18_000));
        assertThat(letter("PAYMENT_LOWERED").text()).contains("From 22 December 2026", "£180.00 a week");
    }

    /** What was agreed for some of the days only, and what a new plan costs, are raised for their own days. */
    @Test
    void raisesEachPartOfTheDaysByItself() {
        context.getBean(Entitlements.class)
                .add(
                        paid.id(),
                        List.of(new EntitlementLine.Weekly(
                                EntitlementLine.Kind.GROSS,
                                WeeklyRate.of(Money.ofPence(30_000)),
                                LocalDate.of(2026, 10, 5),
                                LocalDate.of(2026, 10, 11),
                                "More for a week")),
                        "owen");
        paid.plan(2, Money.ofPence(1_000), LocalDate.of(2026, 11, 2));

        apply(UpliftForms.percent("10", "2026-09-07"));

        assertThat(paid.costOn(LocalDate.of(2026, 10, 4))).isEqualTo(Money.ofPence(22_000));
        assertThat(paid.costOn(LocalDate.of(2026, 10, 5))).isEqualTo(Money.ofPence(32_000));
        assertThat(paid.costOn(LocalDate.of(2026, 10, 12))).isEqualTo(Money.ofPence(22_000));
        assertThat(paid.costOn(LocalDate.of(2026, 11, 2))).isEqualTo(Money.ofPence(21_000));
    }

    @Test
    void leavesOutAndSaysWhy() {
        UpliftedCase other =
                UpliftedCase.of(context, LegalBasis.CHILDREN_ACT, Money.ofPence(2_000), Money.ofPence(5_000));
        endEntitlement.end(paid.number(), FROM.minusDays(1), "Moved away", "owen");

        String uplift = prepare(UpliftForms.with(UpliftForms.percent("3", "2026-09-07"), "atPrice", "20.00"));
        assertThat(outcome(uplift)).isEqualTo(Outcome.ENDED);
        assertThat(outcome(uplift, other)).isEqualTo(Outcome.AMOUNT_DIFFERS);
        String dearer = prepare(UpliftForms.with(UpliftForms.percent("3", "2026-09-07"), "atPrice", "20.01"));
        assertThat(outcome(dearer, other)).isEqualTo(Outcome.NOT_AT_PRICE);
        assertThat(helen.refused(dearer, CHECK, UpliftForms.decided("PASS_ON")).toString())
                .contains("Nobody’s payment changes");
        helen.complete(dearer, CHECK, UpliftForms.decided("GIVE_UP"));
        other.settle();
    }

    @Test
    void appliesOnlyWhatWasLookedAt() {
        String uplift = prepare(UpliftForms.percent("4.5", "2026-09-07"));
        helen.complete(uplift, CHECK, UpliftForms.decided("PASS_ON"));
        changeSupport.change(
                paid.number(),
                Money.ofPence(25_000),
                TODAY,
                new Notice(TODAY, Notice.Ground.OWN_REQUEST),
                "More needs",
                "owen");

        assertThat(ruth.refused(uplift, DECIDE, UpliftForms.decided("APPLY")).toString())
                .contains("changed since");
        assertThat(paid.costOn(TODAY)).isEqualTo(Money.ofPence(25_000));
        ruth.complete(uplift, DECIDE, UpliftForms.decided("WORK_OUT_AGAIN"));
        ruth.complete(uplift, DECIDE, UpliftForms.decided("APPLY"));
        assertThat(paid.costOn(TODAY)).isEqualTo(Money.ofPence(25_900));
        assertThat(paid.costOn(TODAY.minusDays(1))).isEqualTo(Money.ofPence(20_900));
    }

    @Test
    void choosesAgainAndRefusesWithReason() {
        String uplift = prepare(UpliftForms.percent("4.5", "2026-09-07"));
        helen.complete(uplift, CHECK, UpliftForms.decided("CHOOSE_AGAIN"));
        assertThat(helen.form(uplift, PREPARE).path("percent").asText()).isEqualTo("4.5");
        helen.complete(uplift, PREPARE, UpliftForms.percent("3", "2026-09-07"));
        helen.complete(uplift, CHECK, UpliftForms.decided("PASS_ON"));

        assertThat(ruth.refused(uplift, DECIDE, UpliftForms.decided("REFUSE")).toString())
                .contains("Say why");
        ruth.complete(uplift, DECIDE, Map.of("decision", "REFUSE", "refusal", "Not in the budget."));
        assertThat(paid.costOn(TODAY)).isEqualTo(Money.ofPence(20_000));
        assertThat(letters.of(paid.number())).isEmpty();
    }

    @Test
    void letsNobodyDecideTheirOwn() {
        String uplift = prepare(UpliftForms.percent("4.5", "2026-09-07"));
        helen.complete(uplift, CHECK, UpliftForms.decided("PASS_ON"));

        assertThat(helen.form(uplift, DECIDE).path("ownUplift").asBoolean()).isTrue();
        assertThat(helen.refused(uplift, DECIDE, UpliftForms.decided("APPLY")).toString())
                .contains("You prepared this uplift");
        assertThatThrownBy(() -> decide(uplift, "helen"))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Nobody decides an uplift that they prepared");
        decide(uplift, "ruth");
        assertThatThrownBy(() -> office.jdbc()
                        .sql("UPDATE fairway.uplift_decision SET decision = 'REFUSED'")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void decide(String uplift, String by) {
        office.jdbc()
                .sql("INSERT INTO fairway.uplift_decision (uplift_number, version, decision, recorded_by)"
                        + " VALUES (:number, 1, 'APPLIED', :by)")
                .param("number", uplift)
                .param("by", by)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "percent,  0,          percent,     not nil",
        "percent,  26,         percent,     no more than 25",
        "percent,  four,       percent,     number",
        "unit,     '',         unit,        unit",
        "service,  '',         service,     Choose the service",
        "effectiveOn, 2023-01-01, effectiveOn, Choose a day from",
        "lettersOn, 2026-11-22, lettersOn,  go out from today",
        "lettersOn, 2026-12-31, lettersOn,  no later than",
        "reason,   '',         reason,      stands in each letter",
        "change,   '',         change,      how the price changes",
        "newPrice, 0.00,       newPrice,    more than nil",
    })
    void refusesWhatCannotBe(String key, String value, String field, String reason) {
        boolean price = List.of("unit", "service", "newPrice").contains(key);
        Map<String, Object> right =
                price ? UpliftForms.price("21.00", "2026-09-07") : UpliftForms.percent("4.5", "2026-09-07");
        String uplift = helen.start(UpliftProcess.KEY);

        Refusal refusal = helen.refused(
                uplift,
                PREPARE,
                value.isEmpty() ? UpliftForms.without(right, key) : UpliftForms.with(right, key, value));
        assertThat(refusal.toString()).contains(field, reason);
        helen.complete(uplift, PREPARE, Map.of("decision", "NOT_NEEDED", "noReason", "Only tried."));
    }

    @Test
    void showsEachAgreementToThoseWhoMaySeeIt() {
        String uplift = apply(UpliftForms.percent("4.5", "2026-09-07"));
        String page = "/payments/uplifts/" + uplift;

        assertThat(office.desk("george").get(page).body()).contains("Applied by Ruth Bailey");
        assertThat(helen.get("/payments/uplifts").body()).contains(uplift);
        assertThat(helen.get(page + "?outcome=ENDED").statusCode()).isEqualTo(200);
        assertThat(office.desk("amina").get(page).statusCode()).isEqualTo(403);
        assertThat(helen.get("/payments/uplifts/UP-2026-99999").statusCode()).isEqualTo(404);
        assertThat(letter("PAYMENT_UPLIFTED").id()).isEqualTo(line(uplift).letter());
        assertThat(pages(page)).contains("/letters/" + line(uplift).letter() + ".html");
        assertThat(pages(page)).contains(paid.number().text());
    }

    /** Every page of the list, one after the other. */
    private String pages(String first) {
        StringBuilder all = new StringBuilder();
        String next = first;
        while (!next.isEmpty()) {
            String body = helen.get(next).body();
            all.append(body);
            Matcher link = Pattern.compile("href=\"([^\"]+)\">Next page").matcher(body);
            next = link.find() ? link.group(1).replace("&amp;", "&") : "";
        }
        return all.toString();
    }

    private String prepare(Map<String, Object> answers) {
        String uplift = helen.start(UpliftProcess.KEY);
        helen.complete(uplift, PREPARE, answers);
        return uplift;
    }

    private String apply(Map<String, Object> answers) {
        String uplift = prepare(answers);
        helen.complete(uplift, CHECK, UpliftForms.decided("PASS_ON"));
        ruth.complete(uplift, DECIDE, UpliftForms.decided("APPLY"));
        return uplift;
    }

    private Letter letter(String kind) {
        return letters.of(paid.number()).stream()
                .filter(letter -> letter.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(String number) {
        return outcome(number, paid);
    }

    private Outcome outcome(String number, UpliftedCase of) {
        Uplift uplift = uplifts.find(new UpliftNumber(number)).orElseThrow();
        return Arrays.stream(Outcome.values())
                .filter(outcome -> lines(uplift, outcome).stream()
                        .anyMatch(line -> line.caseNumber().equals(of.number())))
                .findFirst()
                .orElseThrow();
    }

    private List<UpliftLine> lines(Uplift uplift, Outcome outcome) {
        return uplifts.lines(uplift, outcome, null, 1_000);
    }

    private UpliftLine line(String number) {
        Uplift uplift = uplifts.find(new UpliftNumber(number)).orElseThrow();
        return lines(uplift, Outcome.UPLIFTED).stream()
                .filter(line -> line.caseNumber().equals(paid.number()))
                .findFirst()
                .orElseThrow();
    }
}
