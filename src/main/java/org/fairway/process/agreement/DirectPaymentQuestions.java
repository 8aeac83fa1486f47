package org.fairway.process.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.pathway.LegalBasis;
import org.fairway.process.agreement.CheckDirectPaymentAnswers.Asker;
import org.fairway.process.agreement.CheckDirectPaymentAnswers.Authority;
import org.fairway.process.agreement.CheckDirectPaymentAnswers.Managing;
import org.fairway.process.task.Completion;
import org.fairway.process.task.Completion.Problem;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** How the questions of {@code check-direct-payment} hang together, and what they say of the law's tests. */
final class DirectPaymentQuestions {
    private final CheckDirectPaymentAnswers answers;
    private final Asker asker;
    private final int age;
    private final int ageNow;
    private final Ages ages;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param age how old the person is on the day of the request
     * @param ageNow how old they are today
     * @param ages the ages that the law knows on that day
     */
    DirectPaymentQuestions(CheckDirectPaymentAnswers answers, Asker asker, int age, int ageNow, Ages ages) {
        this.answers = answers;
        this.asker = asker;
        this.age = age;
        this.ageNow = ageNow;
        this.ages = ages;
    }

    /** From which age a young person may ask, and from which a person is an adult. */
    record Ages(int youngPerson, int adult) {}

    /**
     * What is missing or does not fit together; empty when all is well.
     *
     * @param inPrison whether the adult lives in prison or approved premises
     */
    Optional<Completion.Refused> contradictions(LegalBasis basis, boolean inPrison) {
        askerFitsTheCase(basis);
        convictionFitsTheCase(inPrison);
        whoAsks();
        rest();
        return problems.isEmpty() ? Optional.empty() : Optional.of(new Completion.Refused(problems));
    }

    /** The law that the request stands on. */
    PaymentLaw law() {
        return switch (asker) {
            case PERSON -> PaymentLaw.ADULT_WITH_CAPACITY;
            case AUTHORISED_PERSON -> PaymentLaw.ADULT_WITHOUT_CAPACITY;
            case PARENT, YOUNG_PERSON -> PaymentLaw.CHILD;
        };
    }

    /** Whether somebody entitled asks, and whoever has to agree does (sections 31(4) and 32(4) and (5)). */
    PaymentRequest request() {
        return switch (asker) {
            case PERSON -> ofThePerson();
            case AUTHORISED_PERSON ->
                answers.authority() != Authority.SUITABLE_TO_DEPUTY || answers.deputySupports() == YesNo.YES
                        ? PaymentRequest.MADE
                        : PaymentRequest.NOT_SUPPORTED;
            case PARENT -> isAdultNow() ? PaymentRequest.NOW_ADULT : PaymentRequest.MADE;
            case YOUNG_PERSON -> isAdultNow() ? PaymentRequest.NOW_ADULT : ofTheYoungPerson();
        };
    }

    /** Whoever asked at 17 and is 18 when it is decided cannot be paid under the Children Act any more. */
    private boolean isAdultNow() {
        return ageNow >= ages.adult();
    }

    private PaymentRequest ofTheYoungPerson() {
        return age < ages.youngPerson() ? PaymentRequest.TOO_YOUNG : PaymentRequest.MADE;
    }

    private PaymentRequest ofThePerson() {
        if (answers.hasCapacity() != YesNo.YES) {
            return answers.lossForATime() == YesNo.YES
                    ? PaymentRequest.LOSS_FOR_A_TIME
                    : PaymentRequest.PERSON_LACKS_CAPACITY;
        }
        return answers.hasNominee() != YesNo.YES || answers.nomineeAgrees() == YesNo.YES
                ? PaymentRequest.MADE
                : PaymentRequest.NOMINEE_DISAGREES;
    }

    private void askerFitsTheCase(LegalBasis basis) {
        boolean childsAsker = asker == Asker.PARENT || asker == Asker.YOUNG_PERSON;
        if (childsAsker != (basis == LegalBasis.CHILDREN_ACT)) {
            problem("asker", "This is not somebody who can ask in this case. Choose again.");
        } else if (!childsAsker && age < ages.adult()) {
            problem("asker", "The person is %d. The Care Act 2014 is for adults of 18 and over.".formatted(age));
        }
    }

    private void convictionFitsTheCase(boolean inPrison) {
        if (inPrison) {
            present("convicted", answers.convicted(), "Say whether they were convicted of an offence.");
        } else if (answers.convicted() != null) {
            problem("convicted", "The assessment does not say that they are in prison. Leave this out.");
        }
    }

    private void whoAsks() {
        if (answers.lossForATime() != null && (asker != Asker.PERSON || answers.hasCapacity() != YesNo.NO)) {
            problem("lossForATime", "This is asked only where the person asked and has no capacity now. Leave it out.");
        }
        if (asker != Asker.PERSON) {
            present("askerName", answers.askerName(), "Give their name.");
        }
        if (asker == Asker.PERSON) {
            present("hasCapacity", answers.hasCapacity(), "Say whether the person has capacity to ask.");
            if (answers.lossForATime() == YesNo.YES) {
                present("meanwhileBy", answers.meanwhileBy(), "Name who manages the payment until then.");
                present("meanwhileUntil", answers.meanwhileUntil(), "Say when it is looked at again.");
            }
            present("hasNominee", answers.hasNominee(), "Say whether there is a nominee.");
            if (answers.hasNominee() == YesNo.YES) {
                present("nomineeName", answers.nomineeName(), "Name the nominee.");
                present("nomineeAgrees", answers.nomineeAgrees(), "Say whether the nominee agrees.");
            }
        }
        if (asker == Asker.AUTHORISED_PERSON) {
            authorisedPerson();
        }
    }

    private void authorisedPerson() {
        if (answers.hasCapacity() != YesNo.NO) {
            problem(
                    "hasCapacity",
                    "Somebody else asks only for a person who lacks capacity to ask. A person with capacity asks"
                            + " themselves, and may have a nominee.");
        }
        present("authority", answers.authority(), "Say how they are authorised.");
        present("bestInterests", answers.bestInterests(), "Say whether they will act in the person’s best interests.");
        if (answers.authority() == Authority.SUITABLE_TO_DEPUTY) {
            present(
                    "deputySupports",
                    answers.deputySupports(),
                    "Say whether the deputy or attorney supports the request.");
        }
    }

    private void rest() {
        if (answers.prohibited().yes()) {
            present("prohibition", answers.prohibition(), "Name the order or licence condition.");
        }
        if (answers.managing() != Managing.ALONE) {
            present("help", answers.help(), "Say which help there is, or which help was considered.");
        }
        if (answers.relative().isBarred()) {
            present("relativePaidFor", answers.relativePaidFor(), "Say what they would be paid for.");
            present(
                    "relativeNecessary",
                    answers.relativeNecessary(),
                    "Say whether it is necessary that they are paid.");
            present("relativeReasons", answers.relativeReasons(), "Give the reasons.");
        }
    }

    private void present(String field, @Nullable Object value, String reason) {
        if (value == null) {
            problem(field, reason);
        }
    }

    private void problem(String field, String reason) {
        problems.add(new Problem(field, reason));
    }
}
