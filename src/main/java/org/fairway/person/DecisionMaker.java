package org.fairway.person;

/** Who decides for someone who cannot make the decision: Mental Capacity Act 2005. */
public enum DecisionMaker {
    /** A lasting power of attorney covers the decision, sections 9 to 14. */
    ATTORNEY,
    /** A deputy of the Court of Protection, section 16. */
    DEPUTY,
    /** The council, in the person's best interests, sections 4 and 5. */
    COUNCIL
}
