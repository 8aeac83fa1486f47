package org.fairway.process.family;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fairway.family.OfferAnswer;
import org.fairway.person.Ability;
import org.fairway.person.Accommodation;
import org.fairway.person.ContactMethod;
import org.fairway.person.Ethnicity;
import org.fairway.person.Gender;
import org.fairway.person.Interpreter;
import org.fairway.person.PreferredFormat;
import org.fairway.person.SupporterQuality;
import org.fairway.process.task.TakingPart;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** The answers of {@code offer-carers-assessment}. */
record OfferCarersAssessmentAnswers(
        LocalDate answeredOn,
        OfferAnswer answer,
        boolean rightsExplained,

        @Nullable @Size(max = 2000, message = Words.TOO_LONG)
        String ownWords,

        @Nullable @Size(max = 100, message = Words.TOO_LONG) String givenName,
        @Nullable @Size(max = 100, message = Words.TOO_LONG) String familyName,
        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 20, message = Words.TOO_LONG) String nhsNumber,
        @Nullable @Size(max = 500, message = Words.TOO_LONG) String address,
        @Nullable @Size(max = 10, message = Words.TOO_LONG) String postcode,
        @Nullable @Size(max = 30, message = Words.TOO_LONG) String telephone,

        @Nullable
        @Size(max = 200, message = Words.TOO_LONG)
        @Email(message = "Write an email address, such as joan@example.org.")
        String email,

        @Nullable Gender gender,
        @Nullable Ethnicity ethnicity,
        @Nullable Accommodation accommodation,
        @Nullable ContactMethod contactMethod,
        @Nullable PreferredFormat preferredFormat,
        @Nullable @Size(max = 60, message = Words.TOO_LONG) String language,
        @Nullable Interpreter interpreter,

        @Nullable @Size(max = 1000, message = Words.TOO_LONG)
        String communicationNeeds,

        List<Ability> difficulties,
        @Nullable YesNo someoneHelps,

        @Nullable @Size(max = 120, message = Words.TOO_LONG) String supporterName,

        @Nullable @Size(max = 120, message = Words.TOO_LONG) String supporterRelation,

        List<SupporterQuality> supporterQualities,
        @Nullable YesNo longNhsStayLikely,

        @Nullable LocalDate askAgainOn) {
    TakingPart takingPart() {
        return new TakingPart(
                difficulties, someoneHelps, supporterName, supporterRelation, supporterQualities, longNhsStayLikely);
    }

    boolean accepted() {
        return answer == OfferAnswer.ACCEPTED;
    }

    boolean staysOpen() {
        return answer == OfferAnswer.DECLINED || answer == OfferAnswer.ASK_LATER;
    }
}
