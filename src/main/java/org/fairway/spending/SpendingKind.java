package org.fairway.spending;

/** What somebody would like to spend a direct payment on. */
public enum SpendingKind {
    CARE_OR_SUPPORT("care, support, an activity or equipment"),
    DISABILITY_COST("a cost that the person has because of a disability"),
    ASSISTANCE_DOG("an epilepsy alert dog or another assistance dog"),
    HEALTH_TASK("something the NHS gives, such as nursing or physiotherapy"),
    COUNCIL_SERVICE("a service of the council itself"),
    CARE_HOME_STAY("a stay in a care home"),
    HOUSEHOLD_BILL("an ordinary household bill"),
    DEBT("paying a debt"),
    GAMBLING("gambling"),
    UNLAWFUL("something against the law");

    private final String words;

    SpendingKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
