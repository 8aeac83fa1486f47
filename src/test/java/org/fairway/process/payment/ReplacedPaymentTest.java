package org.fairway.process.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.kernel.Money;
import org.fairway.payment.EndEntitlement;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.Entitlements;
import org.fairway.payment.Frequency;
import org.fairway.payment.PaidAs;
import org.fairway.payment.StartEntitlement;
import org.fairway.payment.Terms;
import org.fairway.process.agreement.DirectPaymentAgreementProcess;
import org.fairway.process.planning.PlannedCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A direct payment that the council's own arrangements take the place of. */
@FairwayTest
class ReplacedPaymentTest {
    private static final LocalDate PAID_FROM = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    StartEntitlement startEntitlement;

    @Autowired
    EndEntitlement endEntitlement;

    @Autowired
    Entitlements entitlements;

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    @Test
    void goesOnUntilTheDayBeforeAllThatTakesItsPlaceHasBegun() {
        PlannedCase planned = PlannedCase.adult(context);
        startEntitlement.start(
                new Entitlement(
                        new EntitlementId(UUID.randomUUID()),
                        planned.number(),
                        office.payee(planned.number(), "Peter Marsh", "2468"),
                        Frequency.FOUR_WEEKLY,
                        PaidAs.NET,
                        PAID_FROM),
                new Terms(Money.ofPence(30_000), Money.NIL, Money.NIL, null, null),
                "owen");
        planned.approve(PlannedCase.plan("MANAGED"));
        planned.startAgreement("MANAGED");
        office.desk("ruth").complete(planned.key(), DirectPaymentAgreementProcess.ARRANGE_MANAGED_SUPPORT, arranged());

        assertThat(entitlements.of(planned.number()).get(0).lastDay()).isEqualTo(LocalDate.of(2026, 12, 13));
        endEntitlement.end(planned.number(), PAID_FROM.minusDays(1), "End of the test", "owen");
    }

    private static Map<String, Object> arranged() {
        Map<String, Object> answers = new HashMap<>();
        answers.put(
                "arrangements",
                List.of(
                        Map.of("line", "1", "provider", "Riverside Care", "startsOn", "2026-12-07"),
                        Map.of("line", "2", "provider", "The club", "startsOn", "2026-12-14")));
        answers.put("personsView", "I have met Joan and I like her.");
        answers.put("toldOn", "2026-11-23");
        answers.put("toldBy", "IN_PERSON");
        return answers;
    }
}
