package org.fairway.process.variable;

import java.time.LocalDate;
import org.fairway.pathway.ReferralOutcome;

/**
 * What the stages of the pathway tell one another, each said by one stage and read by the pathway or by a later stage.
 * The call activities of {@code PersonalBudgetPathwayProcess} map them by name.
 */
public final class PathwayVariables {
    /** The case starts after its referral: a carer's own case that began with an accepted offer. */
    public static final ProcessVariable<Boolean> ALREADY_REFERRED = ProcessVariable.flag("alreadyReferred");

    /** Said by the referral. */
    public static final ProcessVariable<ReferralOutcome> REFERRAL_OUTCOME =
            ProcessVariable.choice("referralOutcome", ReferralOutcome.class);

    /** Said by the eligibility stage: there are eligible needs, or others that the council meets by its power. */
    public static final ProcessVariable<Boolean> ELIGIBLE = ProcessVariable.flag("eligible");

    /** Said by the eligibility stage: the law allows a charge, so the means are assessed. */
    public static final ProcessVariable<Boolean> CHARGEABLE = ProcessVariable.flag("chargeable");

    /** Said by the indicative budget: there is a duty, or a power that is used, to meet the needs. */
    public static final ProcessVariable<Boolean> WILL_MEET_NEEDS = ProcessVariable.flag("willMeetNeeds");

    /** Said by the financial assessment: a person above the limit has yet to say whether the council is to arrange care. */
    public static final ProcessVariable<Boolean> ARRANGING_TO_BE_ASKED = ProcessVariable.flag("arrangingToBeAsked");

    /** The day on which they are asked once more. */
    public static final ProcessVariable<LocalDate> ASK_ABOUT_ARRANGING_ON = ProcessVariable.day("askAboutArrangingOn");

    /** Said by support planning: DIRECT_PAYMENT, MANAGED, MIXED or THIRD_PARTY. */
    public static final ProcessVariable<String> DEPLOYMENT = ProcessVariable.word("deployment");

    /** The group that may sign off the plan, said by the approval route. */
    public static final ProcessVariable<String> APPROVER_GROUP = ProcessVariable.word("approverGroup");

    /** Said by the approval route, and by an approver who sends a plan on: a panel decides. */
    public static final ProcessVariable<Boolean> PANEL_DECIDES = ProcessVariable.flag("panelDecides");

    /** Said by sign-off. */
    public static final ProcessVariable<Boolean> PLAN_APPROVED = ProcessVariable.flag("planApproved");

    /** Said by the agreement: a direct payment will be made, so a first payment is awaited. */
    public static final ProcessVariable<Boolean> DIRECT_PAYMENT_AGREED = ProcessVariable.flag("directPaymentAgreed");

    /** The day of the next review. */
    public static final ProcessVariable<LocalDate> REVIEW_ON = ProcessVariable.day("reviewOn");

    /** Said by the review: CONTINUE, CHANGE or END. */
    public static final ProcessVariable<String> REVIEW_OUTCOME = ProcessVariable.word("reviewOutcome");

    /** Said by each stage that says no: the day on which the council gets in touch again. */
    public static final ProcessVariable<LocalDate> FOLLOW_UP_ON = ProcessVariable.day("followUpOn");

    private PathwayVariables() {}
}
