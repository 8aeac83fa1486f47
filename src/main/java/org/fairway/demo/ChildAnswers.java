package org.fairway.demo;

import java.time.LocalDate;

/** What is said in the case of a disabled girl, with her mother. */
final class ChildAnswers {
    private ChildAnswers() {}

    static Form assessed(LocalDate on) {
        return Form.empty()
                .with("carriedOut", "YES")
                .with("assessedOn", on)
                .with("method", "FACE_TO_FACE")
                .with("childsWords", "Showed us the trampoline and the picture card for swimming, twice.")
                .with("parentsWords", "I have not slept through a night in three years.")
                .with("development", "Cerebral palsy and epilepsy; needs somebody within reach at all times.")
                .with("familyAndHome", "Her mother is on her own with her; the grandmother helps on Sundays.")
                .with("provideServices", "YES")
                .with("reasons", "Without breaks her mother cannot go on as she does.")
                .with("shortBreakHours", "6");
    }

    static Form decided(LocalDate on) {
        return Form.empty()
                .with("eligible", "YES")
                .with(
                        "reasons",
                        "Your child is disabled and needs help, and you need breaks from caring. So we provide short breaks (Children Act 1989, section 17).")
                .with("sentOn", on)
                .with("sentBy", "POST");
    }

    static Form plan(LocalDate on, LocalDate startsOn, Form... lines) {
        return PlanAnswers.plan(on, "DIRECT_PAYMENT", startsOn)
                .with("choiceOwnWords", "I would like to choose somebody who knows epilepsy.")
                .with("outcomes", "Swimming and the trampoline every week for her, an evening of rest for her mother.")
                .with("involved", "Her mother, with the school's picture cards for her.")
                .ticked("helpers", "FAMILY")
                .with("turnTo", "Chloe Adams, social worker")
                .with("risks", "A seizure in the water: the helper is trained and carries the rescue medicine.")
                .with("contingency", "The grandmother, and the short-break house at a day's notice.")
                .with("advice", "The parents' forum and the carers' centre.")
                .rows("planLines", lines);
    }

    static Form agreed(LocalDate on) {
        return PlanAnswers.agreed(on)
                .with("speaker", "AUTHORISED_PERSON")
                .with("ownWords", "This is what I asked for. She knows the helper already.");
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
