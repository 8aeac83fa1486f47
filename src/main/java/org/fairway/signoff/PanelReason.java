package org.fairway.signoff;

import java.time.LocalDate;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowName;

/** For what a plan may go to the panel although its cost does not ask for it. Which of them count is a dated setting. */
public enum PanelReason {
    JOINT_FUNDING("another body, such as the NHS, is to pay a part of it"),
    LIBERTY("the support may take somebody’s liberty"),
    DISAGREEMENT("the person and the council could not agree on the plan"),
    NEW_SUPPORT("it is a kind of support that the council has not paid for before");

    private static final String LISTED = "LISTED";
    private final String words;

    PanelReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the council lists it on that day; what no row says is not listed. */
    public boolean isListed(ReferenceData reference, LocalDate day) {
        try {
            return reference
                    .choice("panel.reason." + RowName.of(this), day)
                    .choice()
                    .equals(LISTED);
        } catch (NoValueOnDate notListed) {
            return false;
        }
    }

    /** The route that it makes. */
    public String rule() {
        return "PANEL_FOR_" + name();
    }
}
