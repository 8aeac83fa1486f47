package org.fairway.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.kernel.WeeklyRate;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.RunNumber;
import org.fairway.web.Caller;
import org.fairway.web.PaidCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is paid for the first time or not as before is told by letter, once. */
@FairwayTest
class RunLettersPageTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 1);
    private static final LocalDate THIRD = LocalDate.of(2026, 5, 29);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    private String family = "";
    private PaidCase paid;
    private PagePost pages;

    @BeforeEach
    void agree() {
        office.today(LocalDate.of(2026, 3, 30));
        family = "R" + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        paid = PaidCase.of(context, family);
        pages = new PagePost(office);
    }

    @AfterEach
    void settle() {
        paid.settle();
        office.time().backToNow();
    }

    /** The first payment is told, the second is the same and is not, the third differs and is. */
    @Test
    void sendsLettersAboutFirstAndChangedPaymentsOnce() {
        RunNumber first = paid.pay(FIRST);
        RunNumber same = paid.pay(SECOND);
        paid.record(new EntitlementLine.Suspension(
                LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 7), WeeklyRate.NIL, "In hospital from 1 June"));
        RunNumber changed = paid.pay(THIRD);

        assertThat(letters("ivan", same)).doesNotContain(family);
        assertThat(letters("ivan", changed)).contains("Peter " + family);
        assertThat(letters("ivan", first)).contains("Peter " + family);
        String until = letters("ivan", first).replaceFirst("(?s).*name=\"until\" value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> post = office.desk("ivan").get(lettersOf(first) + "/post.pdf?until=" + until);
        assertThat(post.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(post.body()).startsWith("%PDF-");
        assertThat(office.desk("tom")
                        .get(lettersOf(first) + "/post.pdf?until=" + until)
                        .statusCode())
                .isEqualTo(403);
        Map<String, String> answer = Map.of("until", until, "sentBy", "POST");
        assertThat(pages.send("ivan", lettersOf(first), answer).statusCode()).isIn(200, 302, 303);
        assertThat(letters("ivan", first)).doesNotContain(family);
        assertThat(pages.send("ivan", lettersOf(first), answer).statusCode())
                .as("again")
                .isIn(200, 302, 303);

        HttpResponse<String> kept = Caller.as(office, "amina").get("/api/cases/" + paid.number() + "/letters");
        assertThat(Caller.json(kept).findValuesAsText("kind")).containsExactly("PAYMENT_ADVICE");
        assertThat(pages.send("tom", lettersOf(changed), answer).statusCode()).isEqualTo(403);
        assertThat(office.desk("tom").get(lettersOf(changed)).statusCode()).isEqualTo(403);
        assertThat(office.desk("amina").get(lettersOf(changed)).statusCode()).isEqualTo(403);
        assertThat(letters("ivan", changed)).contains("Peter " + family);
    }

    private static String lettersOf(RunNumber run) {
        return "/payments/runs/" + run + "/letters";
    }

    private String letters(String person, RunNumber run) {
        return office.desk(person).get(lettersOf(run)).body();
    }
}
