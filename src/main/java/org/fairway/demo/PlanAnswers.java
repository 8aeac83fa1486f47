package org.fairway.demo;

import java.time.LocalDate;

/** What is said when support is planned, signed off and agreed. */
public final class PlanAnswers {
    private PlanAnswers() {}

    /** A plan without lines; they are added with {@code rows("planLines", ...)}. */
    public static Form plan(LocalDate on, String deployment, LocalDate startsOn) {
        Form form = Form.empty()
                .with("choiceHeldOn", on)
                .ticked("explained", "DIRECT_PAYMENT", "MANAGED", "MIXED", "THIRD_PARTY")
                .with("deployment", deployment)
                .with("choiceOwnWords", "I want to choose who comes into my home, and when.")
                .with("outcomes", "To be up and washed by nine, to eat well, and to get out of the house twice a week.")
                .with("involved", "A friend came along to the talk, as wished.")
                .ticked("helpers", "FRIENDS")
                .with("turnTo", "Amina Khan, social worker")
                .with("reachedBy", "01632 960 111, on weekdays from nine to five")
                .with("risk", "LOW")
                .with("risks", "A helper may be ill: a second one knows the routine.")
                .with("contingency", "The agency of the plan covers within a day.")
                .with("startsOn", startsOn)
                .with("advice", "How to keep well, and where to meet others.")
                .with("reviewWishes", "At home, in the afternoon.");
        return deployment.equals("MANAGED")
                ? form
                : form.with("directPaymentAskedFor", "YES").with("paymentFrequency", "FOUR_WEEKLY");
    }

    /** Hours are not bought because something else does what they would. */
    public static Form metAnotherWay(Form plan, String words) {
        return plan.with("shortfallReason", "MET_ANOTHER_WAY").with("shortfallWords", words);
    }

    /** No local price is known, and the price was asked for and agreed. */
    public static Form agreedPrice(Form plan, String words) {
        return plan.with("shortfallReason", "AGREED_PRICE").with("shortfallWords", words);
    }

    public static Form weekly(String need, String support, String component, String units, String unit, String price) {
        return line(need, support, component, units, unit, price).with("recurrence", "WEEKLY");
    }

    public static Form once(String need, String support, String component, String price) {
        return line(need, support, component, "1", "ITEM", price).with("recurrence", "ONE_OFF");
    }

    private static Form line(String need, String support, String component, String units, String unit, String price) {
        return Form.empty()
                .with("need", need)
                .with("howMet", "FUNDED")
                .with("support", support)
                .with("component", component)
                .with("units", units)
                .with("unit", unit)
                .with("unitPrice", price);
    }

    public static Form agreed(LocalDate on) {
        return Form.empty()
                .with("viewGivenOn", on)
                .with("speaker", "PERSON")
                .with("stance", "AGREES")
                .with("ownWords", "This is what I asked for. I am glad I can choose my own helper.")
                .with("assessmentCopyOn", on)
                .with("assessmentCopyBy", "POST")
                .with("determinationCopyOn", on)
                .with("determinationCopyBy", "POST")
                .with("planCopyOn", on)
                .with("planCopyBy", "POST");
    }

    public static Form signedOff() {
        return Form.empty()
                .with("decision", "APPROVE")
                .with("sufficient", "YES")
                .with("explanation", "Every eligible need has a line and the prices are those of the area.");
    }

    public static Form returned() {
        return Form.empty()
                .with("decision", "RETURN")
                .with("returnReason", "RISK_NOT_ADDRESSED")
                .with("explanation", "Say what happens when the helper is ill at a weekend.");
    }

    public static Form letter(LocalDate on) {
        return Form.empty().with("sentOn", on).with("sentBy", "POST");
    }

    public static Form directPaymentChecked(LocalDate on) {
        return Form.empty()
                .with("askedOn", on)
                .with("asker", "PERSON")
                .with("hasCapacity", "YES")
                .with("hasNominee", "NO")
                .with("ownWords", "I have kept accounts all my life.")
                .with("prohibited", "NO")
                .with("managing", "WITH_HELP")
                .with("help", "A payroll service does wages and tax.")
                .with("appropriate", "YES")
                .with("appropriateReasons", "The support can be bought in the area and the person wants to direct it.")
                .with("relative", "NOBODY_RELATED");
    }

    /** An agreement; the account is one that no bank has. */
    public static Form agreementSigned(Somebody somebody, LocalDate on, String frequency, LocalDate startsOn) {
        return Form.empty()
                .with("frequency", frequency)
                .with("startsOn", startsOn)
                .with("payeeName", somebody.name())
                .with("sortCode", "20-00-00")
                .with("accountNumber", accountOf(somebody))
                .with("guideVersion", "2026-04")
                .with("guideFormat", "STANDARD")
                .with("guideGivenOn", on)
                .with("employs", "YES")
                .with("insurance", "Fish Insurance, policy 4471")
                .with("payroll", "County Payroll Service")
                .with("conditionsAccepted", "YES")
                .with("signedBy", somebody.name())
                .with("signedOn", on);
    }

    /** Everybody has an account of their own. */
    private static String accountOf(Somebody somebody) {
        return "%08d".formatted(55_000_000 + Math.floorMod(somebody.name().hashCode(), 1_000_000));
    }

    public static Form bankDetailsConfirmed(LocalDate on) {
        return Form.empty()
                .with("calledBackOn", on)
                .with("nameMatches", "YES")
                .with("evidence", "Rang the number on the case file, the person read the account back.")
                .with("decision", "CONFIRM");
    }
}
