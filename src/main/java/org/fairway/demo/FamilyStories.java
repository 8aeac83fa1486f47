package org.fairway.demo;

import java.time.LocalDate;
import java.util.List;

/** The made-up cases of carers and of children with their parents. */
final class FamilyStories {
    private FamilyStories() {}

    /** He wants nobody in the house and refuses; her own case goes on to a payment all the same. */
    static void carerPaid(Council office, LocalDate on) {
        DemoCase his = DemoCase.referred(office, DemoCast.HUSBAND, "north", "amina", on)
                .contact(ReferralAnswers.contact(
                                DemoCast.HUSBAND,
                                "north",
                                on,
                                "It was my wife who rang. I am all right as I am.",
                                "Dementia, early. His wife does everything and no longer sleeps.")
                        .with("hasUnpaidCarer", "YES")
                        .rows("carers", ReferralAnswers.carer(DemoCast.WIFE, "PARTNER")))
                .after(3)
                .assessmentRefused("I want no strangers in the house. Irene manages.");
        DemoCase hers = his.carerAccepts(DemoCast.WIFE).after(8);
        hers.does("leah", "Task_AssessCarer", wornOut(hers.day()))
                .after(3)
                .does("leah", "Task_DecideEligibility", CarerAnswers.eligible(hers.day()))
                .after(2)
                .indicativeShared()
                .after(5);
        hers.planned(CarerAnswers.plan(hers.day(), hers.day().plusDays(12))
                        .with("outcomes", "To see her sister every fortnight, and to sleep two nights a week.")
                        .rows("planLines", aYearOf(hers.needs())))
                .after(1)
                .agreedWithPerson()
                .after(3)
                .signedOffBy()
                .after(1)
                .budgetTold()
                .after(4)
                .directPaymentAgreed(CarerAnswers.agreement(
                        DemoCast.WIFE, hers.day(), hers.day().plusDays(6)));
    }

    static void carerToBeOffered(Council office, LocalDate on) {
        Somebody mother = DemoCast.ADULTS.get(10);
        DemoVoices.Voice said = DemoVoices.of(10);
        DemoCase.referred(office, mother, "north", "amina", on)
                .contact(ReferralAnswers.contact(mother, "north", on, said.ownWords(), said.understood())
                        .with("hasUnpaidCarer", "YES")
                        .rows("carers", ReferralAnswers.carer(DemoCast.DAUGHTER, "SON_OR_DAUGHTER")));
    }

    /** Six hours of short breaks a week, paid to her mother. */
    static void childPaid(Council office, LocalDate on) {
        DemoCase story = DemoCase.referred(office, DemoCast.GIRL, "children", "chloe", on)
                .contact(ReferralAnswers.childContact(
                        DemoCast.GIRL,
                        DemoCast.HER_MOTHER,
                        on,
                        "She cannot be left for a minute. I have not been to the shops alone since she was born.",
                        "Cerebral palsy and epilepsy. Her mother is on her own with her and works from home."))
                .after(30);
        story.does("chloe", "Task_AssessChild", ChildAnswers.assessed(story.day()))
                .after(4)
                .does("chloe", "Task_DecideEligibility", ChildAnswers.decided(story.day()))
                .after(3)
                .indicativeShared()
                .after(6);
        Form[] lines = story.needs().stream()
                .map(need -> PlanAnswers.weekly(
                        need, "A helper who knows epilepsy, two afternoons", "SHORT_BREAK", "6", "HOUR", "18.50"))
                .toArray(Form[]::new);
        story.planned(ChildAnswers.plan(story.day(), story.day().plusDays(14), lines))
                .after(2)
                .does("chloe", "Task_AgreePlan", ChildAnswers.agreed(story.day()))
                .after(3)
                .signedOffBy()
                .after(1)
                .budgetTold()
                .after(4)
                .directPaymentAgreed(
                        ChildAnswers.directPaymentChecked(DemoCast.HER_MOTHER, story.day()),
                        PlanAnswers.agreementSigned(
                                DemoCast.HER_MOTHER,
                                story.day(),
                                "FOUR_WEEKLY",
                                story.day().plusDays(7)));
    }

    static void childToBeAssessed(Council office, LocalDate on) {
        DemoCase.referred(office, DemoCast.CHILD, "children", "chloe", on)
                .contact(ReferralAnswers.childContact(
                        DemoCast.CHILD,
                        DemoCast.MOTHER,
                        on,
                        "He sleeps four hours and so do we. His sister gets nothing of us.",
                        "Severe epilepsy and a learning disability. Both parents at home, one sister of six."));
    }

    private static Form wornOut(LocalDate on) {
        return CarerAnswers.assessed(on)
                .with("ownWords", "Fifty-eight years, and now I lock the door at night so that he does not go out.")
                .with("workWords", "We gave up the allotment, I cannot leave him.")
                .with("recreationWords", "I have not seen my sister since spring.")
                .with("employment", "RETIRED")
                .with("needsReplacementCare", "NO")
                .without("replacementHours")
                .without("replacementReason");
    }

    /** The yearly payment, in equal parts. */
    private static Form[] aYearOf(List<String> needs) {
        return needs.stream()
                .map(need -> PlanAnswers.once(
                        need,
                        need.equals("RECREATION") ? "Train fares, to see family" : "A year at a garden club",
                        "OTHER",
                        "150.00"))
                .toArray(Form[]::new);
    }
}
