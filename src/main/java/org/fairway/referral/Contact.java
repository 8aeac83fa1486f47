package org.fairway.referral;

import java.time.LocalDate;
import org.fairway.kernel.CaseNumber;
import org.fairway.person.Involvement;
import org.fairway.person.KnownOrNot;
import org.jspecify.annotations.Nullable;

/**
 * A first contact as it was recorded.
 *
 * @param receivedOn the day the council was told, which starts its clocks
 * @param ownWords what the person said, in their own words
 * @param understood what the worker understood
 * @param appearanceOfNeed whether it appears that there may be needs, whatever their level or the person's means: Care Act
 *     2014, sections 9(1) and 10(1); Children Act 1989, section 17
 * @param urgentNeed what cannot wait for an assessment, section 19(3); null when nothing
 * @param abuseConcern what gives reason to suspect abuse or neglect, section 42; null when nothing
 * @param decisionInDoubt the decision that the person may not be able to make; null when there is no doubt
 * @param hasUnpaidCarer as the statutory return asks it
 * @param caredFor whom a carer looks after; null unless the contact is for a carer
 * @param move that they move here from another council’s area; null when they do not
 */
public record Contact(
        CaseNumber caseNumber,
        LocalDate receivedOn,
        ContactFor contactFor,
        RouteOfAccess routeOfAccess,
        Requester requester,
        SharingConsent sharingConsent,
        String ownWords,
        String understood,
        boolean appearanceOfNeed,
        Residence residence,
        @Nullable String urgentNeed,
        @Nullable String abuseConcern,
        @Nullable String decisionInDoubt,
        Involvement involvement,
        KnownOrNot hasUnpaidCarer,
        @Nullable CaredFor caredFor,
        @Nullable Move move) {
    /** Of somebody who does not move here from another council’s area. */
    public Contact(
            CaseNumber caseNumber,
            LocalDate receivedOn,
            ContactFor contactFor,
            RouteOfAccess routeOfAccess,
            Requester requester,
            SharingConsent sharingConsent,
            String ownWords,
            String understood,
            boolean appearanceOfNeed,
            Residence residence,
            @Nullable String urgentNeed,
            @Nullable String abuseConcern,
            @Nullable String decisionInDoubt,
            Involvement involvement,
            KnownOrNot hasUnpaidCarer,
            @Nullable CaredFor caredFor) {
        this(
                caseNumber,
                receivedOn,
                contactFor,
                routeOfAccess,
                requester,
                sharingConsent,
                ownWords,
                understood,
                appearanceOfNeed,
                residence,
                urgentNeed,
                abuseConcern,
                decisionInDoubt,
                involvement,
                hasUnpaidCarer,
                caredFor,
                null);
    }

    /** Whether something is decided before an assessment: what cannot wait, or what must not stop with a move. */
    public boolean urgent() {
        return urgentNeed != null || move != null;
    }

    /** Which council is responsible: for somebody who moves here it is this one, before they have come (section 37). */
    public Residence responsibility() {
        return move == null ? residence : Residence.IN_OUR_AREA;
    }

    public boolean safeguardingConcern() {
        return abuseConcern != null;
    }

    public boolean capacityInDoubt() {
        return decisionInDoubt != null;
    }
}
