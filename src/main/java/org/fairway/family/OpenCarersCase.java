package org.fairway.family;

import java.time.LocalDate;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.pathway.Cases;
import org.fairway.pathway.LegalBasis;
import org.fairway.pathway.PathwayCase;

/**
 * Opens a carer's own case when they accepted the offer. There is one for each carer and adult, however often this is
 * done, and it does not depend on what becomes of the adult's case.
 */
public final class OpenCarersCase {
    /**
     * The carer's case.
     *
     * @param first whether its pathway is still to be started
     */
    public record Opened(CaseNumber caseNumber, boolean first) {}

    private final FamilyOffers offers;
    private final FamilyAnswers answers;
    private final CarerPathways pathways;
    private final Cases cases;

    public OpenCarersCase(FamilyOffers offers, FamilyAnswers answers, CarerPathways pathways, Cases cases) {
        this.offers = offers;
        this.answers = answers;
        this.pathways = pathways;
        this.cases = cases;
    }

    /** Opens the case of whoever accepted the offer; throws {@link IllegalStateException} when nobody did. */
    public Opened after(UUID offerId, String team, LocalDate on) {
        PersonId carer = answers.current(offerId)
                .filter(answer -> answer.answer() == OfferAnswer.ACCEPTED)
                .map(FamilyAnswer::person)
                .orElseThrow(() -> new IllegalStateException("Nobody accepted the offer " + offerId));
        CaseNumber adultCase = offers.get(offerId).adultCase();
        PathwayCase opened = cases.open(carer, LegalBasis.CARE_ACT_CARER, team, on, adultCase);
        return new Opened(opened.number(), pathways.claim(offerId, opened.number()));
    }
}
