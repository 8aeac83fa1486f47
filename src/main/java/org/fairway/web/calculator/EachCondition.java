package org.fairway.web.calculator;

import java.util.ArrayList;
import java.util.List;
import org.fairway.agreement.DirectPaymentTests;
import org.fairway.agreement.PaymentLaw;
import org.fairway.agreement.PaymentRequest;
import org.fairway.web.calculator.ConditionsCalculator.Condition;

/** The conditions of the law that a direct payment is asked for under, in its order. */
final class EachCondition {
    private EachCondition() {}

    /**
     * Each of them with whether it is met.
     *
     * @param request what was asked, also where being in prison comes before it
     */
    static List<Condition> of(DirectPaymentTests tests, PaymentRequest request) {
        boolean adult = tests.law() != PaymentLaw.CHILD;
        boolean capacity = tests.law() == PaymentLaw.ADULT_WITH_CAPACITY;
        String act = capacity ? "Care Act 2014, section 31" : "Care Act 2014, section 32";
        String childs = "Children Act 1989, section 17A; SI 2009/1887";
        List<Condition> all = new ArrayList<>();
        all.add(new Condition(
                "Somebody entitled asks for it, and whoever must agree does",
                request == PaymentRequest.MADE || request == PaymentRequest.LOSS_FOR_A_TIME,
                adult ? act + (capacity ? "(1) and (4)" : "(1), (4) and (5)") : childs));
        if (adult) {
            all.add(new Condition(
                    "The person is not in prison or approved premises because of a conviction",
                    tests.request() != PaymentRequest.IN_PRISON,
                    "Care Act 2014, section 76(5)"));
        }
        all.add(new Condition(
                "No court order or licence condition about drugs or alcohol excludes it",
                !tests.prohibited(),
                adult ? act + (capacity ? "(5)" : "(6)") + "; SI 2014/2871, Schedule 1" : childs));
        all.add(new Condition(
                "It can be managed, alone or with help",
                tests.canBeManaged(),
                adult ? act + (capacity ? "(6)" : "(8)") : childs));
        if (adult && !capacity) {
            all.add(new Condition(
                    "The authorised person acts in the person’s best interests", tests.inBestInterests(), act + "(7)"));
        }
        all.add(new Condition(
                adult ? "It is an appropriate way to meet the needs" : "It safeguards and promotes the child’s welfare",
                tests.appropriate(),
                adult ? act + (capacity ? "(7)" : "(9)") : childs));
        all.add(new Condition(
                "Something is left to pay after the person’s contribution",
                tests.somethingToPay(),
                "This council’s rule, the same as Hampshire publishes; Care Act 2014, section 26"));
        return all;
    }
}
