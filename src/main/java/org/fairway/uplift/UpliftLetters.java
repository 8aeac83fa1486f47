package org.fairway.uplift;

import java.util.List;

/** The words of the letters that tell of an uplift: for each legal basis, and for a rise and a fall. */
public interface UpliftLetters {
    String RISE = "PAYMENT_UPLIFTED";
    String FALL = "PAYMENT_LOWERED";

    /** What stands in the words in place of the amounts and the day of each agreement. */
    String BEFORE = "{before}";

    String AFTER = "{after}";
    String FROM = "{from}";

    /** The drafts for an uplift. */
    List<Draft> of(Uplift uplift);

    /** The words for cases of one legal basis, with places for the person, the amounts and the day. */
    record Draft(String kind, String legalBasis, String words) {}
}
