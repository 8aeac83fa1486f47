package org.fairway.process.eligibility;

import java.util.HashMap;
import java.util.Map;
import org.fairway.eligibility.Determination;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.letter.Statement;
import org.fairway.pathway.LegalBasis;
import org.springframework.stereotype.Component;

/**
 * What the letters on eligibility have in common: the decision, its reasons and what was found of each outcome, as the
 * records have them (Care Act 2014, section 13(2)).
 */
@Component
class DecisionLetter {
    private final AssessmentOfCase assessment;
    private final LetterDrafts drafts;

    DecisionLetter(AssessmentOfCase assessment, LetterDrafts drafts) {
        this.assessment = assessment;
        this.drafts = drafts;
    }

    /** The words of that kind of letter on that decision. */
    String words(String kind, Determination determination, Map<String, String> others) {
        CaseNumber caseNumber = determination.caseNumber();
        LegalBasis basis = determination.test().basis();
        Map<String, String> all = new HashMap<>(others);
        all.put("name", LetterWords.PERSON);
        all.put("assessedOn", Words.day(assessment.assessedOn(caseNumber, basis)));
        all.put("decision", decision(determination));
        all.put("reasons", EligibilityStatement.reasons(determination, statement(determination)));
        all.put("next", next(determination));
        all.put("statement", LetterWords.STATEMENT);
        return drafts.of(kind, basis, all);
    }

    /** What was found of each outcome. */
    Statement statement(Determination determination) {
        return assessment.statement(
                determination.caseNumber(), determination.test().basis());
    }

    private static String decision(Determination determination) {
        String departure = determination.departure();
        String power = determination.powerUsed();
        String decided = decision(determination.test().basis(), determination.eligible())
                + (power == null
                        ? ""
                        : "\n\nThe law does not ask us to meet your needs. We have decided to meet some of them all the same. Why: "
                                + power);
        return departure == null
                ? decided
                : decided
                        + "\n\nThe answers alone would have led to the other decision. Why we decided differently: "
                        + departure;
    }

    private static String decision(LegalBasis basis, boolean eligible) {
        String doNot = eligible ? "" : "do not ";
        return switch (basis) {
            case CARE_ACT_ADULT ->
                "Your needs " + doNot + "meet the national test for care and support. The test is in the Care"
                        + " and Support (Eligibility Criteria) Regulations 2015.";
            case CARE_ACT_CARER ->
                "Your needs " + doNot + "meet the national test for support for carers. The test is in the"
                        + " Care and Support (Eligibility Criteria) Regulations 2015.";
            case CHILDREN_ACT ->
                eligible
                        ? "We will provide services for your child and family (Children Act 1989, section 17)."
                        : "We will not provide services for your child at the moment (Children Act 1989, section 17).";
        };
    }

    private static String next(Determination determination) {
        if (!determination.goesOn()) {
            return "We will write to you with advice on what may help. If anything changes, tell us at any time and we will"
                    + " look at things again.";
        }
        return switch (determination.test().basis()) {
            case CARE_ACT_ADULT ->
                "We work out a first figure for your budget, and make a plan with you. We also ask you about your money, to"
                        + " see whether you have to pay anything. Your care does not wait for that.";
            case CARE_ACT_CARER ->
                "We work out a first figure for your budget, and make a plan with you. You do not have to pay for support"
                        + " for you as a carer.";
            case CHILDREN_ACT -> "We work out a first figure for the budget, and make a plan with you and your child.";
        };
    }
}
