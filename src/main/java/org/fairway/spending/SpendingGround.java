package org.fairway.spending;

import org.fairway.pathway.LegalBasis;

/** The ground of an answer, with the law it stands on: a case uses only its own. */
public enum SpendingGround {
    IN_THE_PLAN("it is in the plan", Law.PLANNED_NEEDS, Law.CHILDS_NEEDS),
    NOT_IN_THE_PLAN("the plan says nothing about it", Law.PLANNED_NEEDS, Law.CHILDS_NEEDS),
    MEETS_NO_NEED("it meets none of the needs in the plan", Law.PLANNED_NEEDS, Law.CHILDS_NEEDS),
    UNLAWFUL("it is against the law", Law.PLANNED_NEEDS, Law.CHILDS_NEEDS),
    ORDINARY_LIVING_COST("everybody has such costs", Law.PLANNED_NEEDS, Law.CHILDS_NEEDS),
    CLOSE_RELATIVE("a close relative would be paid", "SI 2014/2871, regulation 3", "SI 2009/1887, regulation 11"),
    NHS_SERVICE(
            "it is for the NHS to give",
            "Care Act 2014, section 22",
            "National Health Service Act 2006, section 3 (recalled: check the text)"),
    COUNCIL_SERVICE(
            "it is a service of the council itself",
            "Care and Support Statutory Guidance, chapter 12 (recalled: check the text)",
            "statutory guidance on direct payments (recalled: check the text)"),
    CARE_HOME(
            "time in a care home has a limit of its own",
            "SI 2014/2871, regulation 6 (recalled: check the text)",
            "SI 2009/1887, regulation 13 (recalled: check the text)"),
    HELD_BY_OTHERS("others hold the money for it", Law.PLANNED_NEEDS, Law.CHILDS_NEEDS);

    private final String words;
    private final String adultsLaw;
    private final String childsLaw;

    SpendingGround(String words, String adultsLaw, String childsLaw) {
        this.words = words;
        this.adultsLaw = adultsLaw;
        this.childsLaw = childsLaw;
    }

    public String words() {
        return words;
    }

    /** The law that the ground stands on in a case of that kind. */
    public String law(LegalBasis basis) {
        return basis == LegalBasis.CHILDREN_ACT ? childsLaw : adultsLaw;
    }

    private static final class Law {
        static final String PLANNED_NEEDS = "Care Act 2014, section 33(3)";
        static final String CHILDS_NEEDS = "Children Act 1989, section 17A";
    }
}
