package org.fairway.process.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.process.agreement.AgreementForms.allConditionsHold;
import static org.fairway.process.agreement.AgreementForms.confirmation;
import static org.fairway.process.agreement.AgreementForms.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.agreement.AccountCheck;
import org.fairway.agreement.AccountDetails;
import org.fairway.agreement.Agreements;
import org.fairway.agreement.BankAccounts;
import org.fairway.agreement.DirectPaymentAgreement;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.FailedCondition;
import org.fairway.agreement.ManagedSupport;
import org.fairway.agreement.ManagedSupports;
import org.fairway.agreement.ProposedAccount;
import org.fairway.audit.AuditTrail;
import org.fairway.charging.Told;
import org.fairway.demo.DemoPeople;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.SentLetters;
import org.fairway.payment.Entitlements;
import org.fairway.payment.ForeseePayments;
import org.fairway.payment.PaidAs;
import org.fairway.planning.Plans;
import org.fairway.process.decision.LatestDecisionTables;
import org.fairway.process.identity.Accounts;
import org.fairway.process.planning.CaseExecution;
import org.fairway.process.planning.PlannedCase;
import org.fairway.process.planning.TableFromFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@FairwayTest
class DirectPaymentAgreementProcessTest {
    private static final String CHECK = DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT;
    private static final String REFUSE = DirectPaymentAgreementProcess.REFUSE_DIRECT_PAYMENT;
    private static final String SIGN = DirectPaymentAgreementProcess.SIGN_AGREEMENT;
    private static final String CHECK_BANK = DirectPaymentAgreementProcess.CHECK_BANK_DETAILS;
    private static final String ARRANGE = DirectPaymentAgreementProcess.ARRANGE_MANAGED_SUPPORT;
    private static final String ARRANGE_INSTEAD = DirectPaymentAgreementProcess.ARRANGE_SUPPORT_INSTEAD;

    @Autowired
    ApplicationContext context;

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    Agreements agreements;

    @Autowired
    BankAccounts accounts;

    @Autowired
    DirectPaymentChecks checks;

    @Autowired
    ManagedSupports supports;

    @Autowired
    Entitlements entitlements;

    @Autowired
    ForeseePayments foresee;

    @Autowired
    Letters letters;

    @Autowired
    Plans plans;

    @Autowired
    AuditTrail audit;

    @Autowired
    Accounts people;

    @Autowired
    ActivateAgreementDelegate activateAgreementDelegate;

    private PlannedCase planned;
    private Desk sofia;
    private Desk owen;
    private Desk ruth;

    @BeforeEach
    void openCase() {
        planned = PlannedCase.adult(context);
        sofia = office.desk("sofia");
        owen = office.desk("owen");
        ruth = office.desk("ruth");
    }

    @AfterEach
    void backToNow() {
        office.time().backToNow();
    }

    private void reach(Map<String, Object> plan) {
        planned.approve(plan);
        planned.startAgreement((String) Objects.requireNonNull(plan.get("deployment")));
    }

    /** Devon, Example 1 (Peter), paid net every four weeks: £1,375.60. */
    @Test
    void bringsThePublishedDirectPaymentOfDevonIntoForce() throws Exception {
        planned.settle(Told.devon());
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        JsonNode page = sofia.form(planned.key(), SIGN);
        assertThat(page.path("grossWeek").asText()).isEqualTo("£454.00");
        assertThat(page.path("netFourWeeks").asText()).isEqualTo("£1,375.60");
        assertThat(page.path("frequency").asText()).as("as the plan says").isEqualTo("FOUR_WEEKLY");
        sofia.complete(planned.key(), SIGN, signature());
        owen.complete(planned.key(), CHECK_BANK, confirmation());

        DirectPaymentAgreement agreement = agreements.current(planned.number()).orElseThrow();
        assertThat(agreement.weeklyGross()).isEqualTo(Money.ofPence(45_400));
        assertThat(agreement.weeklyContribution()).isEqualTo(Money.ofPence(11_010));
        assertThat(agreement.weeklyNet()).isEqualTo(Money.ofPence(34_390));
        assertThat(agreement.startsOn()).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(agreements.liveOn(LocalDate.of(2026, 12, 7))).contains(agreement);
        assertThat(agreements.liveOn(LocalDate.of(2026, 12, 6))).doesNotContain(agreement);
        assertThat(entitlements.of(planned.number())).singleElement().satisfies(timeline -> {
            assertThat(timeline.entitlement().payee().accountEnding()).isEqualTo("9911");
            assertThat(timeline.agreedOn(agreement.startsOn()).aWeek()).isEqualTo(Money.ofPence(45_400));
            assertThat(timeline.contributionOn(agreement.startsOn()).aWeek()).isEqualTo(Money.ofPence(11_010));
        });
        assertThat(running()).isZero();
        assertThat(ends()).containsExactly("EndEvent_AgreementLive");

        activateAgreementDelegate.execute(CaseExecution.of(planned.key(), Map.of()));
        assertThat(agreements.current(planned.number())).contains(agreement);
        assertThat(entitlements.of(planned.number())).hasSize(1);
    }

    /**
     * G10: paid every four weeks, in advance and net of the contribution, which goes in by standing order; where it stays away
     * that is a breach, and an invoice may be sent (clause “Payment of Direct Payments”, lawinsider).
     */
    @Test
    void paysNetInAdvanceAndSaysWhatFollowsWhereTheContributionIsNotPaid() {
        planned.settle(Told.devon());
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        assertThat(sofia.form(planned.key(), SIGN).path("contributionTerms").asText())
                .startsWith(
                        "The contribution, £440.40 every four weeks or £110.10 a week, is paid into the account by standing"
                                + " order, before the time that it is for.")
                .contains("a condition of the direct payment is broken")
                .contains("may send an invoice for it");
        sofia.complete(planned.key(), SIGN, signature());
        owen.complete(planned.key(), CHECK_BANK, confirmation());

        assertThat(entitlements.of(planned.number())).singleElement().satisfies(timeline -> {
            assertThat(timeline.entitlement().frequency()).isEqualTo(org.fairway.payment.Frequency.FOUR_WEEKLY);
            assertThat(timeline.entitlement().paidAs()).isEqualTo(PaidAs.NET);
        });
        assertThat(foresee.next(entitlements.of(planned.number()), List.of(), LocalDate.of(2026, 11, 24), 1))
                .singleElement()
                .satisfies(first -> assertThat(first.payDate()).isBeforeOrEqualTo(LocalDate.of(2026, 12, 7)));
    }

    @Test
    void keepsAccountNumbersInTheVaultAndNowhereElse() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());

        ProposedAccount account = accounts.latest(planned.number()).orElseThrow();
        assertThat(account.lastFour()).isEqualTo("9911");
        assertThat(accounts.reveal(account.id())).isEqualTo(new AccountDetails("200000", "55779911"));
        assertThat(owen.form(planned.key(), CHECK_BANK).toString())
                .contains("9911")
                .doesNotContain("55779911")
                .doesNotContain("200000");
        assertThat(audit.of(planned.key()).toString())
                .doesNotContain("55779911")
                .doesNotContain("20-00-00");
        assertThat(office.jdbc()
                        .sql("SELECT string_agg(a::text, ' ') FROM fairway.bank_account a WHERE case_number = :case")
                        .param("case", planned.key())
                        .query(String.class)
                        .single())
                .doesNotContain("55779911");
    }

    @Test
    void letsNobodyCheckBankDetailsThatTheyEntered() {
        people.ensure(
                "jamie",
                "Jamie",
                "Cole",
                DemoPeople.PASSWORD,
                Set.of("direct-payments-officer", "bank-details-checker"));
        Desk jamie = office.desk("jamie");
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        jamie.complete(planned.key(), CHECK, allConditionsHold());
        jamie.complete(planned.key(), SIGN, signature());

        assertThat(jamie.form(planned.key(), CHECK_BANK).path("ownDetails").asBoolean())
                .isTrue();
        assertThat(jamie.refused(planned.key(), CHECK_BANK, confirmation()).message())
                .contains("You entered these bank details");
        assertThat(agreements.current(planned.number())).isEmpty();
    }

    @Test
    void letsNobodyCheckBankDetailsThatTheyEnteredPastTheForm() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());
        ProposedAccount account = accounts.latest(planned.number()).orElseThrow();

        assertThat(sofia.sees(planned.key(), CHECK_BANK)).isFalse();
        assertThatThrownBy(() -> accounts.record(new AccountCheck(
                        account.id(), true, PlannedCase.TODAY, true, "Rang", null, "sofia", PlannedCase.TODAY)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Nobody checks bank details that they entered");
        assertThat(agreements.current(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "55779911, The bank says that the name is right., ''",
        "99000002, The bank says that the account has another name., Reject the details",
        "99000007, The bank says that there is no such account., Reject the details"
    })
    void asksTheBankBeforeAnybodyDecides(String number, String answer, String refusal) {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        Map<String, Object> signature = signature();
        signature.put("accountNumber", number);
        sofia.complete(planned.key(), SIGN, signature);
        JsonNode before = owen.form(planned.key(), CHECK_BANK);
        assertThat(before.path("nameWords").asText()).isEqualTo("The bank has not been asked.");
        assertThat(before.path("modulusWords").asText()).startsWith("Unchecked");
        assertThat(before.path("sharedWords").asText()).isNotEmpty();

        owen.complete(planned.key(), CHECK_BANK, Map.of("decision", "ASK_BANK"));
        office.fire(planned.key(), DirectPaymentAgreementProcess.ASK_FOR_PAYEE_NAME);

        assertThat(owen.form(planned.key(), CHECK_BANK).path("nameWords").asText())
                .startsWith(answer);
        if (refusal.isEmpty()) {
            owen.complete(planned.key(), CHECK_BANK, confirmation());
            assertThat(agreements.current(planned.number())).isPresent();
        } else {
            assertThat(owen.refused(planned.key(), CHECK_BANK, confirmation()).message())
                    .contains(refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"nameMatches", "evidence"})
    void decidesOnAnAccountOnlyOnWhatWasFound(String field) {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());
        Map<String, Object> answers = confirmation();
        answers.remove(field);

        assertThat(owen.refused(planned.key(), CHECK_BANK, answers).problems()).containsOnlyKeys(field);
    }

    @Test
    void goesBackForOtherDetailsWhenTheyAreRejected() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());
        Map<String, Object> rejection = confirmation();
        rejection.put("decision", "REJECT");
        rejection.put("nameMatches", "NO");
        rejection.put("rejection", "The account is in another name.");
        owen.complete(planned.key(), CHECK_BANK, rejection);

        JsonNode again = sofia.form(planned.key(), SIGN);
        assertThat(again.path("rejection").asText()).isEqualTo("The account is in another name.");
        assertThat(again.path("guideVersion").asText()).isEqualTo("4");
        assertThat(again.has("accountNumber")).isFalse();

        sofia.complete(planned.key(), SIGN, signature());
        owen.complete(planned.key(), CHECK_BANK, confirmation());
        assertThat(agreements.current(planned.number())).isPresent();
        assertThat(running()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, hasCapacity, NO, LACKS_CAPACITY",
        "PERSON, nomineeAgrees, NO, NOMINEE_DISAGREES",
        "PERSON, prohibited, YES, PROHIBITED",
        "PERSON, managing, NOT_EVEN_WITH_HELP, CANNOT_BE_MANAGED",
        "PERSON, appropriate, NO, NOT_APPROPRIATE",
        "AUTHORISED_PERSON, bestInterests, NO, NOT_IN_BEST_INTERESTS"
    })
    void refusesForWantOfOneConditionAndArrangesSupportTheSameDay(
            String asker, String question, String answer, FailedCondition failed) {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        Map<String, Object> answers = asker.equals("PERSON") ? allConditionsHold() : askedByAttorney();
        if (question.equals("nomineeAgrees")) {
            answers.putAll(Map.of("hasNominee", "YES", "nomineeName", "Ruth Marsh"));
        }
        answers.put(question, answer);
        answers.put("help", "Payroll support was offered and is not enough.");
        answers.put("prohibition", "A drug rehabilitation requirement.");
        sofia.complete(planned.key(), CHECK, answers);

        assertThat(checks.ruling(checks.latest(planned.number()).orElseThrow().id())
                        .orElseThrow()
                        .failed())
                .isEqualTo(failed);
        assertThat(dueOn(ARRANGE_INSTEAD)).isEqualTo(PlannedCase.TODAY);
        ruth.complete(planned.key(), ARRANGE_INSTEAD, arranged(1, 2));
        sofia.complete(planned.key(), REFUSE, refusal());

        assertThat(words("DIRECT_PAYMENT_REFUSED"))
                .contains("Source:", "We looked at it together", "Help with a shower", "Ombudsman");
        new SentLetters(office.jdbc(), letters).compare(planned.number(), "DIRECT_PAYMENT_REFUSED");
        assertThat(supports.ofPlan(
                        plans.current(planned.number()).orElseThrow().id().value()))
                .extracting(ManagedSupport::line)
                .containsExactly(1, 2);
        assertThat(agreements.current(planned.number())).isEmpty();
        assertThat(running()).isZero();
        assertThat(ends())
                .containsExactlyInAnyOrder("EndEvent_DirectPaymentRefused", "EndEvent_SupportArrangedInstead");
    }

    /** Hampshire: where the contribution is as much as the direct payment, none is made. */
    @Test
    void paysNothingToSomebodyWhoseContributionCoversIt() {
        planned.settle(Told.devon());
        Map<String, Object> small = PlannedCase.washing();
        small.put("units", "3.5");
        small.put("unitPrice", "18.00");
        Map<String, Object> club = PlannedCase.gettingOut();
        club.put("units", "1");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("planLines", List.of(small, club));
        reach(plan);
        sofia.complete(planned.key(), CHECK, allConditionsHold());

        assertThat(sofia.form(planned.key(), REFUSE).path("letterWords").asText())
                .contains("so there is nothing for us to pay out");
        assertThat(ruth.sees(planned.key(), ARRANGE_INSTEAD)).isTrue();
    }

    @Test
    void decidesOnACheckOnce() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        var check = checks.latest(planned.number()).orElseThrow().id();
        var ruling = checks.ruling(check);
        var again = CaseExecution.of(planned.key(), Map.of());

        new DecideDirectPaymentDelegate(
                        checks, new PaymentConditions(new TableFromFile(), context.getBean(LatestDecisionTables.class)))
                .execute(again);

        assertThat(checks.ruling(check)).isEqualTo(ruling).isPresent();
        assertThat(again.getVariable("directPaymentRefused")).isEqualTo(false);
    }

    @Test
    void paysAnAuthorisedPersonForSomebodyWithoutCapacity() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, askedByAttorney());

        assertThat(sofia.form(planned.key(), SIGN).path("payeeName").asText()).isEqualTo("Ruth Marsh");
    }

    @Test
    void arrangesManagedSupport() {
        reach(PlannedCase.plan("MANAGED"));
        JsonNode form = ruth.form(planned.key(), ARRANGE);
        assertThat(form.path("lineTable")).hasSize(2);
        assertThat(form.path("nextWords").asText()).isEqualTo("18 January 2027");

        ruth.complete(planned.key(), ARRANGE, arranged(1, 2));

        assertThat(words("SUPPORT_ARRANGED"))
                .contains("Riverside Care, from 7 December 2026", "I have met Joan and I like her.");
        assertThat(running()).isZero();
        assertThat(ends()).containsExactly("EndEvent_SupportArranged");
        assertThat(entitlements.of(planned.number())).isEmpty();
    }

    @Test
    void takesAMixedBudgetBothWaysAtOnce() {
        reach(PlannedCase.mixedPlan());

        ruth.complete(planned.key(), ARRANGE, arranged(2));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());
        owen.complete(planned.key(), CHECK_BANK, confirmation());

        assertThat(agreements.current(planned.number()).orElseThrow().weeklyGross())
                .as("only the lines that are taken as a direct payment")
                .isEqualTo(Money.ofPence(38_400));
        assertThat(running()).isZero();
        assertThat(ends()).containsExactlyInAnyOrder("EndEvent_AgreementLive", "EndEvent_SupportArranged");
    }

    @Test
    void arrangesTheRestOfAMixedBudgetWhenItsDirectPaymentIsRefused() {
        reach(PlannedCase.mixedPlan());
        Map<String, Object> answers = allConditionsHold();
        answers.put("appropriate", "NO");
        sofia.complete(planned.key(), CHECK, answers);

        ruth.complete(planned.key(), ARRANGE, arranged(2));
        ruth.complete(planned.key(), ARRANGE_INSTEAD, arranged(1));
        sofia.complete(planned.key(), REFUSE, refusal());
        assertThat(running()).isZero();
    }

    @Test
    void arrangesEveryLineOnce() {
        reach(PlannedCase.plan("MANAGED"));

        assertThat(ruth.refused(planned.key(), ARRANGE, arranged(1)).problems().get("arrangements"))
                .contains("line 2");
        assertThat(ruth.refused(planned.key(), ARRANGE, arranged(1, 2, 2)).problems())
                .containsOnlyKeys("arrangements[2].line");
        assertThat(ruth.refused(planned.key(), ARRANGE, arranged(1, 2, 7)).problems())
                .containsOnlyKeys("arrangements[2].line");
        Map<String, Object> early = arranged(1, 2);
        early.put(
                "arrangements",
                List.of(
                        Map.of("line", "1", "provider", "Riverside Care", "startsOn", "2026-12-06"),
                        Map.of("line", "2", "provider", "Riverside Care", "startsOn", "2062-12-07")));
        assertThat(ruth.refused(planned.key(), ARRANGE, early).problems())
                .as("before the plan holds, and too far ahead")
                .containsOnlyKeys("arrangements[0].startsOn", "arrangements[1].startsOn");
        assertThat(letters.sent(planned.number(), "SUPPORT_ARRANGED")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "askedOn, 2026-11-24, askedOn",
        "hasCapacity, '', hasCapacity",
        "hasNominee, YES, nomineeName",
        "hasNominee, '', hasNominee",
        "managing, WITH_HELP, help",
        "prohibited, YES, prohibition",
        "relative, SPOUSE_OR_PARTNER, relativeNecessary",
        "relative, CLOSE_RELATIVE_IN_HOUSEHOLD, relativePaidFor",
        "asker, PARENT, asker",
        "asker, NEIGHBOUR, asker",
        "asker, AUTHORISED_PERSON, authority",
        "appropriateReasons, '', appropriateReasons"
    })
    void refusesACheckThatIsIncompleteOrContradictsItself(String field, String value, String problem) {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        Map<String, Object> answers = allConditionsHold();
        answers.put(field, value);

        assertThat(sofia.refused(planned.key(), CHECK, answers).problems()).containsKey(problem);
        assertThat(checks.latest(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sortCode, 20-00-0, sortCode",
        "sortCode, twenty, sortCode",
        "accountNumber, 5577991, accountNumber",
        "accountNumber, 00000000, accountNumber",
        "frequency, ONE_OFF, frequency",
        "frequency, MONTHLY, frequency",
        "startsOn, 2026-12-06, startsOn",
        "startsOn, 2062-12-07, startsOn",
        "conditionsAccepted, NO, conditionsAccepted",
        "guideVersion, '', guideVersion",
        "guideGivenOn, 2026-11-24, guideGivenOn",
        "signedOn, 2026-11-22, guideGivenOn",
        "employs, YES, insurance",
        "signedOn, 2026-11-24, signedOn"
    })
    void refusesTermsThatCannotBe(String field, String value, String problem) {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        Map<String, Object> answers = signature();
        answers.put(field, value);

        assertThat(sofia.refused(planned.key(), SIGN, answers).problems()).containsKey(problem);
        assertThat(accounts.latest(planned.number())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "calledBackOn, '', ''",
        "nameMatches, NO, ''",
        "evidence, Statement shows 55779911, evidence",
        "rejection, The name is wrong, rejection",
        "decision, REJECT, rejection"
    })
    void confirmsNoAccountWithoutEvidence(String field, String value, String problem) {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());
        Map<String, Object> answers = confirmation();
        answers.put(field, value);

        assertThat(owen.refused(planned.key(), CHECK_BANK, answers).problems()).containsKey(problem);
        assertThat(agreements.current(planned.number())).isEmpty();
    }

    @Test
    void asksWhetherADeputySupportsSomebodyElseWhoAsks() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        assertThat(sofia.form(planned.key(), CHECK).path("directLines").asText())
                .contains("1. Help with a shower every morning (£384.00 a week)");
        Map<String, Object> answers = askedByAttorney();
        answers.put("authority", "SUITABLE_TO_DEPUTY");
        assertThat(sofia.refused(planned.key(), CHECK, answers).problems()).containsOnlyKeys("deputySupports");

        answers.put("deputySupports", "NO");
        sofia.complete(planned.key(), CHECK, answers);
        assertThat(checks.ruling(checks.latest(planned.number()).orElseThrow().id())
                        .orElseThrow()
                        .failed())
                .isEqualTo(FailedCondition.NOT_SUPPORTED);
    }

    /** SI 2014/2871, and Children Act 1989 section 17A: a parent asks for a disabled child. */
    @Test
    void paysAParentForTheChild() {
        planned = PlannedCase.child(context);
        Map<String, Object> breaks = PlannedCase.washing();
        breaks.put("need", "SHORT_BREAKS");
        breaks.put("support", "Four hours of short breaks a week.");
        breaks.put("units", "4");
        Map<String, Object> parents = new HashMap<>(breaks);
        parents.put("need", "PARENTS");
        parents.put("support", "An evening a month for the two of them.");
        parents.put("units", "1");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("planLines", List.of(breaks, parents));
        reach(plan);
        assertThat(sofia.form(planned.key(), CHECK).path("lawWords").asText())
                .isEqualTo("Children Act 1989, section 17A");
        Map<String, Object> answers = allConditionsHold();
        assertThat(sofia.refused(planned.key(), CHECK, answers).problems()).containsOnlyKeys("asker");

        answers.put("asker", "PARENT");
        answers.put("askerName", "Marguerite Marsh");
        answers.remove("hasCapacity");
        answers.remove("hasNominee");
        sofia.complete(planned.key(), CHECK, answers);
        assertThat(sofia.sees(planned.key(), SIGN)).isTrue();
    }

    @Test
    void paysASumForTheYearOnce() {
        planned = PlannedCase.carer(context);
        Map<String, Object> choir = PlannedCase.washing();
        choir.put("need", "RECREATION");
        choir.put("recurrence", "ONE_OFF");
        choir.put("units", "1");
        choir.put("unit", "ITEM");
        choir.put("unitPrice", "300.00");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("paymentFrequency", "ONE_OFF");
        plan.put("shortfallReason", "AGREED_PRICE");
        plan.put("shortfallWords", "This is what the choir and the train cost.");
        plan.put("planLines", List.of(choir));
        reach(plan);
        sofia.complete(planned.key(), CHECK, allConditionsHold());

        assertThat(sofia.refused(planned.key(), SIGN, signature()).problems()).containsOnlyKeys("frequency");
        Map<String, Object> once = signature();
        once.put("frequency", "ONE_OFF");
        sofia.complete(planned.key(), SIGN, once);
        owen.complete(planned.key(), CHECK_BANK, confirmation());
        assertThat(agreements.current(planned.number()).orElseThrow().oneOff()).isEqualTo(Money.ofPence(30_000));
    }

    /**
     * Care Act 2014 section 76(5): needs of those convicted are met in prison, and never by a direct payment. J9: CLD
     * guidance, release 1: a row of prison with a direct payment is invalid, and here none can come to be.
     */
    @Test
    void paysNobodyInPrisonDirectlyAndArrangesSupportTheSameDay() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        assertThat(sofia.refused(planned.key(), CHECK, convicted("NO")).problems())
                .containsOnlyKeys("convicted");
        PlannedCase.movesToPrison(context, planned.number());
        assertThat(sofia.refused(planned.key(), CHECK, allConditionsHold()).problems())
                .containsOnlyKeys("convicted");
        sofia.complete(planned.key(), CHECK, convicted("YES"));

        assertThat(checks.ruling(checks.latest(planned.number()).orElseThrow().id())
                        .orElseThrow()
                        .failed())
                .isEqualTo(FailedCondition.IN_PRISON);
        assertThat(dueOn(ARRANGE_INSTEAD)).isEqualTo(PlannedCase.TODAY);
        assertThat(sofia.sees(planned.key(), REFUSE)).isTrue();
    }

    /** The payment was made before; it goes on while a neighbour manages it, and is reviewed by the day that was set. */
    @Test
    void goesOnThroughALossOfCapacityThatIsForATime() {
        Map<String, Object> lost = allConditionsHold();
        lost.put("hasCapacity", "NO");
        lost.put("lossForATime", "YES");
        lost.put("meanwhileBy", "Rose Hill");
        lost.put("meanwhileUntil", PlannedCase.TODAY.plusWeeks(6).toString());
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        assertThat(sofia.refused(planned.key(), CHECK, lost).problems()).containsOnlyKeys("lossForATime");
        sofia.complete(planned.key(), CHECK, allConditionsHold());
        sofia.complete(planned.key(), SIGN, signature());
        owen.complete(planned.key(), CHECK_BANK, confirmation());

        LocalDate later = PlannedCase.TODAY.plusWeeks(4);
        office.today(later);
        planned.startAgreement("DIRECT_PAYMENT");
        lost.put("meanwhileUntil", later.plusWeeks(13).toString());
        assertThat(sofia.refused(planned.key(), CHECK, lost).problems()).containsOnlyKeys("meanwhileUntil");
        lost.put("meanwhileUntil", later.plusWeeks(12).toString());
        sofia.complete(planned.key(), CHECK, lost);

        assertThat(checks.latest(planned.number()).orElseThrow().meanwhile())
                .isEqualTo(new DirectPaymentCheck.Meanwhile("Rose Hill", later.plusWeeks(12)));
        assertThat(sofia.form(planned.key(), SIGN).path("payeeName").asText()).isNotEmpty();
    }

    @Test
    void paysSomebodyDirectlyWhoWaitsForATrial() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        PlannedCase.movesToPrison(context, planned.number());
        sofia.complete(planned.key(), CHECK, convicted("NO"));

        assertThat(sofia.sees(planned.key(), SIGN)).isTrue();
    }

    private static Map<String, Object> convicted(String answer) {
        Map<String, Object> answers = allConditionsHold();
        answers.put("convicted", answer);
        return answers;
    }

    /** A disabled young person asks themselves from 16 on, and as an adult from 18 on. */
    @ParameterizedTest
    @CsvSource({
        "2010-11-21, TOO_YOUNG",
        "2010-11-20, NONE",
        "2008-11-24, NONE",
        "2008-11-23, NOW_ADULT",
        "2008-11-21, NOW_ADULT",
        "2008-11-20, NOW_ADULT"
    })
    void aYoungPersonAsksFromSixteenToEighteen(LocalDate born, String expected) {
        planned = PlannedCase.child(context, born);
        Map<String, Object> breaks = PlannedCase.washing();
        breaks.put("need", "SHORT_BREAKS");
        breaks.put("units", "4");
        Map<String, Object> parents = new HashMap<>(breaks);
        parents.put("need", "PARENTS");
        Map<String, Object> plan = PlannedCase.plan("DIRECT_PAYMENT");
        plan.put("planLines", List.of(breaks, parents));
        reach(plan);
        Map<String, Object> answers = allConditionsHold();
        answers.put("asker", "YOUNG_PERSON");
        answers.put("askerName", "Peter Marsh");
        answers.remove("hasCapacity");
        answers.remove("hasNominee");
        sofia.complete(planned.key(), CHECK, answers);

        assertThat(checks.ruling(checks.latest(planned.number()).orElseThrow().id())
                        .orElseThrow()
                        .failed())
                .isEqualTo(FailedCondition.valueOf(expected));
        boolean refused = !expected.equals("NONE");
        assertThat(sofia.sees(planned.key(), DirectPaymentAgreementProcess.REFUSE_DIRECT_PAYMENT))
                .isEqualTo(refused);
        assertThat(office.desk("ruth").sees(planned.key(), DirectPaymentAgreementProcess.ARRANGE_SUPPORT_INSTEAD))
                .as("the alternative opens the same day")
                .isEqualTo(refused);
    }

    /** SI 2014/2871 regulation 3: a close relative in the household is paid only where that is necessary. */
    @Test
    void paysARelativeWhereItIsNecessaryAndAnEmployerWhoIsInsured() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        Map<String, Object> answers = allConditionsHold();
        answers.put("relative", "SPOUSE_OR_PARTNER");
        answers.put("relativePaidFor", "MANAGING");
        answers.put("relativeNecessary", "YES");
        answers.put("relativeReasons", "She alone can read his signs, and no agency could after three tries.");
        sofia.complete(planned.key(), CHECK, answers);

        assertThat(sofia.form(planned.key(), SIGN).toString())
                .contains("found it necessary that the relative who was named is paid");
        Map<String, Object> employer = signature();
        employer.put("employs", "YES");
        employer.put("insurance", "Fish Employers, policy 88");
        assertThat(sofia.refused(planned.key(), SIGN, employer).problems()).containsOnlyKeys("payroll");
        employer.put("payroll", "Devon Payroll Bureau");
        sofia.complete(planned.key(), SIGN, employer);
        owen.complete(planned.key(), CHECK_BANK, confirmation());
        assertThat(agreements.current(planned.number())).isPresent();
    }

    /** Vector H11: not to the spouse, but the direct payment itself is not refused for it. */
    @Test
    void doesNotPayARelativeWhomItFindsNotNecessaryAndPaysOneWhoLivesElsewhere() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        Map<String, Object> answers = allConditionsHold();
        answers.put("relative", "SPOUSE_OR_PARTNER");
        answers.put("relativePaidFor", "CARE");
        answers.put("relativeNecessary", "NO");
        answers.put("relativeReasons", "Two agencies near her can do it.");
        sofia.complete(planned.key(), CHECK, answers);
        assertThat(sofia.form(planned.key(), SIGN).path("relativeWords").asText())
                .startsWith("It may not be used to pay the relative who was named");

        planned = PlannedCase.adult(context);
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        answers.put("relative", "RELATIVE_ELSEWHERE");
        answers.remove("relativePaidFor");
        answers.remove("relativeNecessary");
        answers.remove("relativeReasons");
        sofia.complete(planned.key(), CHECK, answers);
        assertThat(sofia.form(planned.key(), SIGN).path("relativeWords").asText())
                .isEmpty();
    }

    @Test
    void refusesALetterFromBeforeTheDecision() {
        reach(PlannedCase.plan("DIRECT_PAYMENT"));
        Map<String, Object> answers = allConditionsHold();
        answers.put("appropriate", "NO");
        sofia.complete(planned.key(), CHECK, answers);
        Map<String, Object> early = refusal();
        early.put("sentOn", "2026-11-22");

        assertThat(sofia.refused(planned.key(), REFUSE, early).problems()).containsOnlyKeys("sentOn");
        assertThat(letters.sent(planned.number(), "DIRECT_PAYMENT_REFUSED")).isFalse();
        assertThat(ruth.form(planned.key(), ARRANGE_INSTEAD).path("whyNow").asText())
                .contains("begin today");
    }

    private static Map<String, Object> askedByAttorney() {
        Map<String, Object> answers = allConditionsHold();
        answers.put("asker", "AUTHORISED_PERSON");
        answers.put("askerName", "Ruth Marsh");
        answers.put("hasCapacity", "NO");
        answers.remove("hasNominee");
        answers.put("authority", "DEPUTY_OR_ATTORNEY");
        answers.put("bestInterests", "YES");
        return answers;
    }

    private static Map<String, Object> refusal() {
        Map<String, Object> answers = new HashMap<>(PlannedCase.sent());
        answers.put("reasons", "We looked at it together and could not find a way.");
        return answers;
    }

    private static Map<String, Object> arranged(Integer... lines) {
        Map<String, Object> answers = new HashMap<>();
        answers.put(
                "arrangements",
                List.of(lines).stream()
                        .map(line -> Map.of(
                                "line", Integer.toString(line),
                                "provider", "Riverside Care",
                                "startsOn", "2026-12-07"))
                        .toList());
        answers.put("personsView", "I have met Joan and I like her.");
        answers.put("toldOn", "2026-11-23");
        answers.put("toldBy", "IN_PERSON");
        return answers;
    }

    private LocalDate dueOn(String task) {
        return context.getBean(org.camunda.bpm.engine.TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(planned.key())
                .taskDefinitionKey(task)
                .singleResult()
                .getDueDate()
                .toInstant()
                .atZone(org.fairway.kernel.BusinessClock.ENGLAND)
                .toLocalDate();
    }

    private String words(String kind) {
        return letters.of(planned.number()).stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(Letter::wholeText)
                .findFirst()
                .orElseThrow();
    }

    private List<String> ends() {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(planned.key())
                        .processDefinitionKey(DirectPaymentAgreementProcess.KEY)
                        .singleResult()
                        .getId())
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(end -> end.getActivityId())
                .toList();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(planned.key())
                .count();
    }
}
