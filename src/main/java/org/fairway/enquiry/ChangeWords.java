package org.fairway.enquiry;

import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.letter.StatementWriter;
import org.fairway.payment.Difference;
import org.fairway.payment.Due;
import org.jspecify.annotations.Nullable;

/** Says why days are in a payment: that they were owed, that what was paid for them has changed, or that something is taken back. */
public final class ChangeWords {
    private ChangeWords() {}

    /** The reasons of a whole payment: days that were owed are told together, the others one by one. */
    public static List<String> of(List<PaidDays> payment, @Nullable MadePayment before) {
        List<PaidDays> owed = payment.stream().filter(ChangeWords::isOwed).toList();
        List<String> words = new ArrayList<>();
        if (!owed.isEmpty()) {
            Money sum = owed.stream().map(PaidDays::amount).reduce(Money.NIL, Money::plus);
            words.add("%s is for days that began before the day of this payment and had not been paid yet: %s."
                    .formatted(
                            sum,
                            String.join(
                                    ", ",
                                    owed.stream()
                                            .map(each -> DayWords.days(each.days()))
                                            .toList())));
        }
        payment.stream()
                .filter(each -> !isOwed(each))
                .map(each -> of(each, before))
                .filter(told -> !told.isEmpty())
                .forEach(words::add);
        return words;
    }

    private static boolean isOwed(PaidDays each) {
        return each.reason() == Difference.Reason.ARREARS && each.kind() != Due.Kind.RECOVERY;
    }

    /**
     * Why the days are in a payment when they are not simply paid in turn as the ones before; empty otherwise.
     *
     * @param before the payment before it; null where it is the first
     */
    private static String of(PaidDays each, @Nullable MadePayment before) {
        String days = DayWords.days(each.days());
        if (each.kind() == Due.Kind.RECOVERY) {
            return "%s: we take back %s, as we agreed with you.%s"
                    .formatted(days, each.amount().negated(), why(each));
        }
        if (each.reason() == Difference.Reason.IN_TURN) {
            return isNews(each, before)
                    ? "%s: we pay %s for these days.%s".formatted(days, each.amount(), why(each))
                    : "";
        }
        return each.paidBefore().isNil() && each.amount().isMoreThan(Money.NIL)
                ? "%s: nothing stood paid for these days. We pay %s now.".formatted(days, each.amount())
                : days + ": " + difference(each) + why(each);
    }

    /** Whether something bears on the days that did not bear on what was paid before. */
    private static boolean isNews(PaidDays each, @Nullable MadePayment before) {
        return before != null
                && !each.because().isEmpty()
                && before.lines().stream().map(Difference::because).noneMatch(each.because()::equals);
    }

    private static String difference(PaidDays each) {
        String was = "we had paid %s for these days, and it should be %s.".formatted(each.paidBefore(), each.due());
        if (each.amount().isNil() && each.left().isNil()) {
            return "who bears the cost of these days has changed. What you get has not.";
        }
        if (each.amount().isMoreThan(Money.NIL)) {
            return was + " We pay the other %s now.".formatted(each.amount());
        }
        String taken = each.amount().isNil()
                ? was + " We take nothing back this time."
                : was + " We take %s off this payment.".formatted(each.amount().negated());
        return each.left().isNil() ? taken : taken + " Another %s is still to be settled.".formatted(each.left());
    }

    private static String why(PaidDays each) {
        return each.because().isEmpty()
                ? ""
                : " The reason: " + StatementWriter.inOneLine(DayWords.said(each.because())) + ".";
    }
}
