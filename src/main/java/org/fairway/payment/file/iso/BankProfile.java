package org.fairway.payment.file.iso;

import java.math.BigDecimal;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Settings;

/**
 * How one bank wants pain.001: what differs between British banks and is in no standard.
 *
 * @param addressing by what accounts are named
 * @param serviceLevel how fast it is to be paid, such as {@code URNS}; empty where the bank asks for none
 * @param batchBooking whether the council's statement shows one debit for a day
 * @param chargeBearer who bears charges, such as {@code SLEV}; empty where the bank asks for none
 * @param itemLimit the most that one payment can be by this way
 */
public record BankProfile(
        Addressing addressing,
        Optional<String> serviceLevel,
        boolean batchBooking,
        Optional<String> chargeBearer,
        Money itemLimit) {

    /** By what accounts are named. */
    public enum Addressing {
        /** Sort code in the agent's clearing number, account number as a basic account number. */
        BBAN,
        /** The international account number. */
        IBAN
    }

    /** Reads the profile; throws {@link IllegalStateException} naming the setting that is wrong. */
    public static BankProfile of(Settings settings) {
        return new BankProfile(
                settings.word("addressing", Addressing.class),
                settings.find("service-level"),
                settings.yes("batch-booking"),
                settings.find("charge-bearer"),
                limit(settings));
    }

    private static Money limit(Settings settings) {
        try {
            return Money.ofPounds(new BigDecimal(settings.text("item-limit")));
        } catch (ArithmeticException | NumberFormatException notPounds) {
            throw settings.wrong("item-limit", "is an amount in pounds");
        }
    }
}
