package org.fairway.process.agreement;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.fairway.agreement.PaidRelative;
import org.fairway.agreement.RelativePaidFor;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * The answers of {@code check-direct-payment}. What a question's condition hides is left out.
 *
 * @param asker one of {@link Asker}, of which the form offers those that the case's law knows
 */
record CheckDirectPaymentAnswers(
        @PastOrPresent(message = "This date is in the future.")
        LocalDate askedOn,

        @Size(max = 20, message = "Choose who asks.") String asker,
        @Nullable @Size(max = 200, message = LINE) String askerName,
        @Nullable YesNo hasCapacity,
        @Nullable YesNo lossForATime,
        @Nullable @Size(max = 200, message = LINE) String meanwhileBy,
        @Nullable LocalDate meanwhileUntil,
        @Nullable YesNo hasNominee,
        @Nullable @Size(max = 200, message = LINE) String nomineeName,
        @Nullable YesNo nomineeAgrees,
        @Nullable Authority authority,
        @Nullable YesNo deputySupports,
        @Nullable YesNo bestInterests,

        @Size(max = 4000, message = "Use 4,000 characters or fewer.")
        String ownWords,

        YesNo prohibited,
        @Nullable @Size(max = 200, message = LINE) String prohibition,
        @Nullable YesNo convicted,
        Managing managing,
        @Nullable @Size(max = 2000, message = TEXT) String help,
        YesNo appropriate,
        @Size(max = 2000, message = TEXT) String appropriateReasons,
        PaidRelative relative,
        @Nullable RelativePaidFor relativePaidFor,
        @Nullable YesNo relativeNecessary,
        @Nullable @Size(max = 2000, message = TEXT) String relativeReasons) {
    private static final String LINE = "Use 200 characters or fewer.";
    private static final String TEXT = "Use 2,000 characters or fewer.";

    /** Who asks; empty when it is nobody that is known. */
    Optional<Asker> whoAsks() {
        return Arrays.stream(Asker.values())
                .filter(known -> known.name().equals(asker))
                .findFirst();
    }

    /** Who asks for the direct payment. */
    enum Asker {
        PERSON,
        AUTHORISED_PERSON,
        PARENT,
        YOUNG_PERSON
    }

    /** How somebody who asks for a person without capacity is authorised (Care Act 2014 section 32(4)). */
    enum Authority {
        DEPUTY_OR_ATTORNEY,
        SUITABLE_TO_DEPUTY,
        SUITABLE_TO_COUNCIL
    }

    /** Whether whoever would receive the payment can manage it. */
    enum Managing {
        ALONE,
        WITH_HELP,
        NOT_EVEN_WITH_HELP
    }
}
