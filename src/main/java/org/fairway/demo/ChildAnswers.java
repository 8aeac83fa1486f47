package org.fairway.demo;

import java.time.LocalDate;

/** What is said in the case of a disabled child, with the child's parents. */
final class ChildAnswers {
    private ChildAnswers() {}

    static Form assessed(LocalDate on) {
        return Form.empty()
                .with("carriedOut", "YES")
                .with("assessedOn", on)
                .with("method", "FACE_TO_FACE")
                .with("childsWords", "Showed us the trampoline and the picture card for swimming, twice.")
                .with("parentsWords", "We have not slept through a night in three years.")
                .with(
                        "development",
                        "Severe epilepsy and a learning disability; needs somebody within reach at all times.")
                .with("familyAndHome", "Both parents at home, one sister; the grandmother helps on Sundays.")
                .with("provideServices", "YES")
                .with("reasons", "Without breaks the parents cannot go on as they do, and the sister goes short.")
                .with("shortBreakHours", "6");
    }

    static Form decided(LocalDate on) {
        return Form.empty()
                .with("eligible", "YES")
                .with("reasons", "A disabled child in need under section 17; short breaks are to be provided.")
                .with("sentOn", on)
                .with("sentBy", "POST");
    }

    static Form plan(LocalDate on, LocalDate startsOn, Form... lines) {
        return PlanAnswers.plan(on, "DIRECT_PAYMENT", startsOn)
                .with("choiceOwnWords", "We would like to choose somebody who knows epilepsy.")
                .with("outcomes", "Swimming and the trampoline every week for him, an evening of rest for us.")
                .with("involved", "Both parents, with the school's picture cards for him.")
                .with("risks", "A seizure in the water: the helper is trained and carries the rescue medicine.")
                .with("contingency", "The grandmother, and the short-break house at a day's notice.")
                .with("advice", "The parents' forum and the sibling group.")
                .rows("planLines", lines);
    }

    static Form agreed(LocalDate on) {
        return PlanAnswers.agreed(on)
                .with("speaker", "AUTHORISED_PERSON")
                .with("ownWords", "This is what we asked for. He knows her already.");
    }

    static Form directPaymentChecked(Somebody parent, LocalDate on) {
        return PlanAnswers.directPaymentChecked(on)
                .with("asker", "PARENT")
                .with("askerName", parent.name())
                .without("hasCapacity")
                .without("hasNominee")
                .with("ownWords", "I do the books of our shop, this will be no trouble.");
    }
}
