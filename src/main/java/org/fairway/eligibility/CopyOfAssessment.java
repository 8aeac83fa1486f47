package org.fairway.eligibility;

import java.time.LocalDate;
import java.util.Map;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterText;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Statement;
import org.fairway.pathway.LegalBasis;

/**
 * The copy of an assessment that the person is given: all that was recorded, in words to them (Care Act 2014, section 12(3)
 * and (4)). It is kept with the words it was sent with.
 *
 * @param assessedBy the sign-in name of the worker
 * @param statement the record, part by part
 */
public record CopyOfAssessment(
        LegalBasis basis, LocalDate assessedOn, String assessedBy, AssessmentMethod method, Statement statement) {
    public static final String KIND = "COPY_OF_ASSESSMENT";

    public static CopyOfAssessment of(NeedsAssessment assessment) {
        return new CopyOfAssessment(
                LegalBasis.CARE_ACT_ADULT,
                assessment.assessedOn(),
                assessment.assessedBy(),
                assessment.method(),
                AdultsCopy.of(assessment));
    }

    public static CopyOfAssessment of(CarerAssessment assessment) {
        return new CopyOfAssessment(
                LegalBasis.CARE_ACT_CARER,
                assessment.assessedOn(),
                assessment.assessedBy(),
                assessment.method(),
                CarersCopy.of(assessment));
    }

    public static CopyOfAssessment of(ChildAssessment assessment) {
        return new CopyOfAssessment(
                LegalBasis.CHILDREN_ACT,
                assessment.assessedOn(),
                assessment.assessedBy(),
                assessment.method(),
                ChildsCopy.of(assessment));
    }

    /**
     * The words of the letter around it.
     *
     * @param drafts the drafts of letters, with the time limits of the day
     * @param assessor the full name of whoever assessed
     * @param worker the full name of whoever sends it
     */
    public String words(LetterDrafts drafts, String assessor, String worker) {
        return drafts.of(
                KIND,
                basis,
                Map.of(
                        "name",
                        LetterWords.PERSON,
                        "assessedOn",
                        LetterText.day(assessedOn),
                        "how",
                        how(),
                        "assessor",
                        assessor,
                        "statement",
                        LetterWords.STATEMENT,
                        "worker",
                        worker));
    }

    private String how() {
        return switch (method) {
            case FACE_TO_FACE -> "We met you face to face.";
            case VIDEO -> "We talked with you by video.";
            case TELEPHONE -> "We talked with you on the telephone.";
            case SUPPORTED_SELF_ASSESSMENT -> "You did it yourself, with our support.";
        };
    }
}
