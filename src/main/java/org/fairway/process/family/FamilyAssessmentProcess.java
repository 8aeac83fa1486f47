package org.fairway.process.family;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.family.OfferAnswer;
import org.fairway.family.OfferKind;
import org.fairway.process.variable.ProcessVariable;

/** The elements and variables of {@code FamilyAssessmentProcess} that Java names. */
public final class FamilyAssessmentProcess {
    public static final String KEY = "FamilyAssessmentProcess";

    static final String OFFER_CARERS_ASSESSMENT = "Task_OfferCarersAssessment";
    static final String SEND_DECLINED_OFFER_LETTER = "Task_SendDeclinedOfferLetter";
    static final String CONSIDER_CHILDREN = "Task_ConsiderChildren";

    /** The offer that the process is for. */
    public static final ProcessVariable<UUID> FAMILY_OFFER_ID =
            ProcessVariable.text("familyOfferId", UUID::fromString, UUID::toString);

    public static final ProcessVariable<OfferKind> FAMILY_OFFER_KIND =
            ProcessVariable.choice("familyOfferKind", OfferKind.class);

    /** What the carer said. */
    static final ProcessVariable<OfferAnswer> FAMILY_OFFER_ANSWER =
            ProcessVariable.choice("familyOfferAnswer", OfferAnswer.class);

    /** The day on which the offer is made again. */
    static final ProcessVariable<LocalDate> ASK_AGAIN_ON = ProcessVariable.day("askAgainOn");

    private FamilyAssessmentProcess() {}
}
