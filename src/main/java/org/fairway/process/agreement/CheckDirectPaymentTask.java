package org.fairway.process.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.agreement.DirectPaymentAmounts;
import org.fairway.agreement.DirectPaymentCheck;
import org.fairway.agreement.DirectPaymentChecks;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.agreement.RelativesLaw;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Sentence;
import org.fairway.pathway.LegalBasis;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanWording;
import org.fairway.process.agreement.CheckDirectPaymentAnswers.Asker;
import org.fairway.process.agreement.CheckDirectPaymentAnswers.Managing;
import org.fairway.process.task.Completion;
import org.fairway.process.task.HumanTask;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.process.task.YesNo;
import org.fairway.reference.LegalAges;
import org.fairway.reference.ReferenceData;
import org.fairway.signoff.PersonalBudget;
import org.springframework.stereotype.Component;

/** T17: the conditions for a direct payment are looked at one by one. */
@Component
class CheckDirectPaymentTask implements HumanTask<CheckDirectPaymentAnswers> {
    private static final List<Map<String, String>> ADULTS_ASKERS = List.of(
            Map.of("value", Asker.PERSON.name(), "label", "The person"),
            Map.of("value", Asker.AUTHORISED_PERSON.name(), "label", "Somebody authorised to ask for them"));
    private static final List<Map<String, String>> CHILDS_ASKERS = List.of(
            Map.of("value", Asker.PARENT.name(), "label", "A parent"),
            Map.of("value", Asker.YOUNG_PERSON.name(), "label", "The young person, aged 16 or 17"));

    private final AgreedBudget agreed;
    private final DirectPaymentChecks checks;
    private final GoesOnMeanwhile meanwhile;
    private final LegalAges ages;

    CheckDirectPaymentTask(
            AgreedBudget agreed, DirectPaymentChecks checks, GoesOnMeanwhile meanwhile, ReferenceData reference) {
        this.meanwhile = meanwhile;
        this.agreed = agreed;
        this.checks = checks;
        this.ages = new LegalAges(reference);
    }

    @Override
    public String taskKey() {
        return DirectPaymentAgreementProcess.CHECK_DIRECT_PAYMENT;
    }

    @Override
    public Class<CheckDirectPaymentAnswers> answers() {
        return CheckDirectPaymentAnswers.class;
    }

    @Override
    public Prefill prefill(OpenTask task) {
        CaseNumber caseNumber = task.caseNumber();
        DirectPaymentAmounts amounts = agreed.amounts(caseNumber);
        PersonalBudget budget = agreed.budget(caseNumber);
        LegalBasis basis = agreed.pathwayCase(caseNumber).legalBasis();
        boolean child = basis == LegalBasis.CHILDREN_ACT;
        return Prefill.empty()
                .with("personName", agreed.personName(caseNumber))
                .with("lawWords", child ? "Children Act 1989, section 17A" : "Care Act 2014, sections 31 and 32")
                .with("askers", child ? CHILDS_ASKERS : ADULTS_ASKERS)
                .with("relativesWords", relatives(child))
                .with("inPrison", basis == LegalBasis.CARE_ACT_ADULT && agreed.inPrison(caseNumber))
                .with("directLines", lines(caseNumber))
                .with("directWeekly", amounts.weeklyGross().toString())
                .with(
                        "contributionWords",
                        budget.contributionAssessed()
                                ? amounts.weeklyContribution() + " a week"
                                : "not yet assessed, nil for now")
                .with("directOneOff", PlanWording.amountOrNothing(amounts.oneOff()))
                .with("choiceOwnWords", agreed.plan(caseNumber).conversation().ownWords());
    }

    @Override
    public Completion complete(OpenTask task, CheckDirectPaymentAnswers answers) {
        CaseNumber caseNumber = task.caseNumber();
        LegalBasis basis = agreed.pathwayCase(caseNumber).legalBasis();
        Optional<Asker> asker = answers.whoAsks();
        if (asker.isEmpty()) {
            return Completion.refused("asker", "Choose who asks.");
        }
        DirectPaymentQuestions questions = new DirectPaymentQuestions(
                answers,
                asker.get(),
                agreed.age(caseNumber, answers.askedOn()),
                agreed.age(caseNumber, task.today()),
                ages(answers.askedOn()));
        Optional<Completion.Refused> refusal =
                questions.contradictions(basis, basis == LegalBasis.CARE_ACT_ADULT && agreed.inPrison(caseNumber));
        if (refusal.isEmpty()) {
            refusal = meanwhile.refusal(task, answers);
        }
        if (refusal.isPresent()) {
            return refusal.get();
        }
        checks.record(new DirectPaymentCheck(
                UUID.randomUUID(),
                caseNumber,
                tests(caseNumber, answers, questions),
                askedBy(caseNumber, answers, asker.get()),
                answers.askedOn(),
                answers.hasNominee() == YesNo.YES ? answers.nomineeName() : null,
                answers.managing() == Managing.ALONE ? null : answers.help(),
                answers.prohibited().yes() ? answers.prohibition() : null,
                answers.appropriateReasons(),
                answers.relative(),
                answers.relative().isBarred() ? answers.relativePaidFor() : null,
                answers.relative().isBarred() ? answers.relativeNecessary() == YesNo.YES : null,
                answers.relative().isBarred() ? answers.relativeReasons() : null,
                answers.ownWords(),
                task.user(),
                task.today(),
                GoesOnMeanwhile.of(answers)));
        return Completion.done();
    }

    private static String relatives(boolean child) {
        return child
                ? RelativesLaw.PARENT_RECEIVES.words()
                        + " Where the young person receives it, their own relatives count, without children."
                : RelativesLaw.CARE_ACT.words();
    }

    private DirectPaymentQuestions.Ages ages(LocalDate day) {
        return new DirectPaymentQuestions.Ages(ages.youngPerson(day), ages.adult(day));
    }

    private DirectPaymentTests tests(
            CaseNumber caseNumber, CheckDirectPaymentAnswers answers, DirectPaymentQuestions questions) {
        PaymentLaw law = questions.law();
        return new DirectPaymentTests(
                law,
                answers.convicted() == YesNo.YES ? PaymentRequest.IN_PRISON : questions.request(),
                answers.prohibited().yes(),
                answers.managing() != Managing.NOT_EVEN_WITH_HELP,
                law != PaymentLaw.ADULT_WITHOUT_CAPACITY || answers.bestInterests() == YesNo.YES,
                answers.appropriate().yes(),
                agreed.amounts(caseNumber).somethingToPay());
    }

    private String askedBy(CaseNumber caseNumber, CheckDirectPaymentAnswers answers, Asker asker) {
        String name = answers.askerName();
        return asker == Asker.PERSON || name == null ? agreed.personName(caseNumber) : name;
    }

    private String lines(CaseNumber caseNumber) {
        return agreed.plan(caseNumber).linesPaidAs(PaidAs.DIRECT_PAYMENT).stream()
                .map(line ->
                        "%d. %s (%s)".formatted(line.number(), Sentence.open(line.support()), PlanWording.cost(line)))
                .collect(Collectors.joining("; "));
    }
}
