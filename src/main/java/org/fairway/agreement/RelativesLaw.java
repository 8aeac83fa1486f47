package org.fairway.agreement;

/**
 * Whose relatives a direct payment may not pay unless the council finds it necessary, and by which regulations. In a child’s
 * case they are the relatives of whoever receives the money, not of the child.
 */
public enum RelativesLaw {
    /** An adult’s or a carer’s direct payment. */
    CARE_ACT("SI 2014/2871, regulation 3", "the person", "to meet the needs, or to manage the direct payment"),
    /** A child’s, received by a parent. */
    PARENT_RECEIVES(
            "SI 2009/1887, regulation 11 (list recalled from SI 2001/442, regulation 2(1): check the text)",
            "the parent who receives the money",
            "to promote the child’s welfare"),
    /** A child’s, received by a young person of 16 or 17: their own children are not on the list. */
    YOUNG_PERSON_RECEIVES(
            "SI 2009/1887, regulation 11 (list recalled from SI 2001/442, regulation 2(2): check the text)",
            "the young person",
            "to promote the young person’s welfare");

    private final String source;
    private final String whose;
    private final String necessary;

    RelativesLaw(String source, String whose, String necessary) {
        this.source = source;
        this.whose = whose;
        this.necessary = necessary;
    }

    public String source() {
        return source;
    }

    /** The rule as a form explains it. */
    public String words() {
        return ("A husband, wife, civil partner or partner of %s counts wherever they live. A parent, %sbrother, sister, aunt, uncle"
                        + " or grandparent, also by marriage, counts only in the same household, and so does their partner."
                        + " They may be paid only if the council finds it necessary %s (%s).")
                .formatted(whose, this == YOUNG_PERSON_RECEIVES ? "" : "child, stepchild, ", necessary, source);
    }
}
