package org.fairway.enquiry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.LetterWords;
import org.fairway.letter.SentBy;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.Payee;
import org.fairway.payment.RunNumber;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a person is told of a payment: how much, when, into which account, for which days, why it changed and when
 * the next one comes. Every figure is one that the run keeps; nothing is worked out anew.
 */
public final class WriteAdvice {
    /** What letters that tell of a payment are called. */
    public static final String KIND = "PAYMENT_ADVICE";

    private static final String SIGNED = "The direct payments team";
    private final LetterDrafts drafts;

    public WriteAdvice(LetterDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * What is told beside the payment itself.
     *
     * @param basis the law the case stands on
     * @param before the payment before; null where this is the first
     * @param nextPayDay when the next one comes; null where none is to come
     */
    public record Beside(
            LegalBasis basis,
            @Nullable MadePayment before,
            @Nullable LocalDate nextPayDay) {}

    /** The letter about a payment that was sent. */
    public Letter write(MadePayment payment, Beside beside, LocalDate on, SentBy by) {
        String words = drafts.of(
                KIND,
                beside.basis(),
                Map.of(
                        "name",
                        LetterWords.PERSON,
                        "opening",
                        opening(payment, beside.before()),
                        "statement",
                        LetterWords.STATEMENT,
                        "next",
                        next(beside.nextPayDay()),
                        "worker",
                        SIGNED));
        return new Letter(
                id(payment.run(), payment.caseNumber()),
                payment.caseNumber(),
                KIND,
                words,
                on,
                by,
                AdviceFigures.of(payment, beside.before()));
    }

    /** The id of the letter about the payment: there is one only. */
    public static UUID id(RunNumber run, CaseNumber number) {
        return UUID.nameUUIDFromBytes((KIND + "/" + run + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    private static String opening(MadePayment payment, @Nullable MadePayment before) {
        Payee payee = payment.payee();
        if (payee == null) {
            throw new IllegalArgumentException("Nobody is paid by this");
        }
        String whole = "We are paying %s into the account of %s that ends in %s. It should be there on %s."
                .formatted(
                        payment.amount(),
                        LetterText.quoted(payee.name()),
                        payee.accountEnding(),
                        DayWords.weekday(payment.payDate()));
        if (!payment.wholePayment().equals(payment.amount())) {
            whole += " It is part of one payment of %s into that account, which is for somebody else as well."
                    .formatted(payment.wholePayment());
        }
        return whole + "\n\n" + compared(payment.amount(), before);
    }

    private static String compared(Money amount, @Nullable MadePayment before) {
        if (before == null) {
            return "This is the first payment.";
        }
        String last =
                "The payment before this one was %s, on %s.".formatted(before.amount(), DayWords.day(before.payDate()));
        int change = amount.compareTo(before.amount());
        if (change == 0) {
            return last + " This one is the same.";
        }
        return change > 0
                ? last + " This one is %s more.".formatted(amount.minus(before.amount()))
                : last + " This one is %s less.".formatted(before.amount().minus(amount));
    }

    private static String next(@Nullable LocalDate nextPayDay) {
        return nextPayDay == null
                ? "No further payment is planned. If you think that there should be one, please tell us."
                : "The next payment should be in the account on %s, unless something changes before then."
                        .formatted(DayWords.weekday(nextPayDay));
    }
}
