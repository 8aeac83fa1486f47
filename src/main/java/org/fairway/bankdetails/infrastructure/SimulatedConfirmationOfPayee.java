package org.fairway.bankdetails.infrastructure;

import java.util.List;
import org.fairway.agreement.AccountDetails;
import org.fairway.bankdetails.ConfirmationOfPayee;
import org.fairway.bankdetails.NameAnswer;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the service that checks names, in the demonstration. Every name is right, but account numbers that begin
 * with 990000 are answered by their last two digits: 01 is the first answer after a match in {@link NameAnswer}, and so on.
 */
class SimulatedConfirmationOfPayee implements ConfirmationOfPayee {
    private static final String CHOSEN = "990000";

    @Override
    public Answer ask(String name, AccountDetails account) {
        NameAnswer answer = chosen(account.accountNumber());
        return new Answer(answer, heldName(answer, name));
    }

    private static NameAnswer chosen(String number) {
        List<NameAnswer> answers = List.of(NameAnswer.values());
        int place = number.startsWith(CHOSEN) ? Integer.parseInt(number.substring(CHOSEN.length())) : 0;
        return place < answers.size() ? answers.get(place) : NameAnswer.MATCH;
    }

    /** Banks give the name where what was asked is close to it. */
    private static @Nullable String heldName(NameAnswer answer, String name) {
        return switch (answer) {
            case CLOSE, BUSINESS_ACCOUNT_CLOSE, PERSONAL_ACCOUNT_CLOSE -> name + " and another";
            default -> null;
        };
    }
}
