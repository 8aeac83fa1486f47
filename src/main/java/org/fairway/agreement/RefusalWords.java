package org.fairway.agreement;

import java.util.Map;

/** Why a direct payment is not made, as it is said to the person it is about; a decision's own words speak of them. */
public final class RefusalWords {
    private static final String SOURCE = " Source: ";
    private static final String PROHIBITED =
            "A court order or licence condition about drugs or alcohol applies to you. The law allows no direct payment"
                    + " while it does.";
    private static final String NOT_APPROPRIATE =
            "A direct payment must be a suitable way to meet your needs. We found that it is not one now.";
    private static final String NOTHING_TO_PAY =
            "What you pay yourself is as much as the direct payment would be, or more, so there is nothing for us to pay"
                    + " out. We arrange the support instead, and you pay towards it.";

    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry(
                    "Rule_LacksCapacity",
                    "You asked for it yourself, and you are not able to make this decision at the moment. Somebody who is"
                            + " authorised to can ask for you."),
            Map.entry(
                    "Rule_NomineeDisagrees",
                    "The person whom you named to receive the money does not agree to do so. You can name somebody else,"
                            + " or receive it yourself."),
            Map.entry(
                    "Rule_NotSupported",
                    "Your deputy or attorney, who may decide about your care, does not support the request."),
            Map.entry(
                    "Rule_YoungPersonTooYoung",
                    "A young person can have a direct payment of their own from the age of 16. Until then a parent can ask"
                            + " for it."),
            Map.entry(
                    "Rule_YoungPersonNowAdult",
                    "The law for children ends at 18. From then on a young person, or somebody authorised, can ask for a"
                            + " direct payment as an adult. Support goes on until the assessment as an adult is done."),
            Map.entry(
                    "Rule_InPrison",
                    "The law allows no direct payment to somebody who was convicted of an offence and is in prison or in"
                            + " approved premises. We arrange your support there instead."),
            Map.entry("Rule_AdultProhibited", PROHIBITED),
            Map.entry("Rule_ProhibitedWhileCapacityIsLost", PROHIBITED),
            Map.entry(
                    "Rule_ChildProhibited",
                    "A court order or licence condition about drugs or alcohol applies to whoever would receive the money."
                            + " The law allows no direct payment while it does."),
            Map.entry(
                    "Rule_AdultCannotManage",
                    "You, or somebody you name, must be able to manage a direct payment, with help if you need it. We found"
                            + " that this cannot be done now, even with the help there is."),
            Map.entry(
                    "Rule_AuthorisedPersonCannotManage",
                    "Whoever is authorised to ask for you must be able to manage a direct payment, with help if they need"
                            + " it. We found that this cannot be done now, even with the help there is."),
            Map.entry(
                    "Rule_ParentCannotManage",
                    "Somebody who may receive the money must be able to manage it, with help if they need it. We found that"
                            + " nobody can now."),
            Map.entry(
                    "Rule_NotInBestInterests",
                    "We must be satisfied that whoever manages the money for you will act in your best interests. We are"
                            + " not satisfied of that now."),
            Map.entry(
                    "Rule_ChildWelfareNotSafeguarded",
                    "A direct payment must keep the child safe and well. We found that it would not do so now."),
            Map.entry("Rule_AdultNotAppropriate", NOT_APPROPRIATE),
            Map.entry("Rule_AuthorisedPersonNotAppropriate", NOT_APPROPRIATE),
            Map.entry("Rule_NothingToPayWithCapacity", NOTHING_TO_PAY),
            Map.entry("Rule_NothingToPayWithoutCapacity", NOTHING_TO_PAY),
            Map.entry(
                    "Rule_NothingToPayChild",
                    "Nothing in the plan is to be bought with a direct payment, so there is nothing to pay out."),
            Map.entry(
                    "Rule_LossIsOfWhoAsked",
                    "A direct payment goes on while somebody cannot decide for a time only if they had asked for it"
                            + " themselves. Somebody who is authorised to can ask for you anew."));

    private RefusalWords() {}

    /** The condition that is not met, with its source; a rule that a council added itself speaks for itself. */
    public static String of(DirectPaymentRuling ruling) {
        String said = SAID.get(ruling.rule());
        int source = ruling.reason().indexOf(SOURCE);
        if (said == null) {
            return ruling.reason();
        }
        return source < 0 ? said : said + ruling.reason().substring(source);
    }
}
