package org.fairway.family;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An offer of an assessment that follows from an adult's case and then stands on its own.
 *
 * @param adultCase the case of the adult who is cared for
 * @param person the carer, once known to the council; null before, and for children
 * @param name the carer's name, or {@code Children of the household}
 * @param birthDate the carer's date of birth; null while not known
 * @param telephone how to reach them; null while not known
 * @param madeOn the day the council learnt of them
 */
public record FamilyOffer(
        UUID id,
        CaseNumber adultCase,
        OfferKind kind,
        @Nullable PersonId person,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String telephone,
        LocalDate madeOn) {
    public static final String CHILDREN = "Children of the household";

    /** An offer to a carer of whom only the name may be known yet. */
    public static FamilyOffer toCarer(
            UUID id,
            CaseNumber adultCase,
            @Nullable PersonId person,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable String telephone,
            LocalDate madeOn) {
        return new FamilyOffer(id, adultCase, OfferKind.CARER, person, name, birthDate, telephone, madeOn);
    }

    /** The one offer for all children of the household. */
    public static FamilyOffer forChildren(UUID id, CaseNumber adultCase, LocalDate madeOn) {
        return new FamilyOffer(id, adultCase, OfferKind.CHILDREN, null, CHILDREN, null, null, madeOn);
    }

    /** Whether this and the other are to the same people, as far as names and dates of birth tell. */
    public boolean sameAs(FamilyOffer other) {
        if (!adultCase.equals(other.adultCase) || kind != other.kind) {
            return false;
        }
        if (kind == OfferKind.CHILDREN || (person != null && person.equals(other.person))) {
            return true;
        }
        boolean bornAlike = birthDate == null || other.birthDate == null || birthDate.equals(other.birthDate);
        return plain(name).equals(plain(other.name)) && bornAlike;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
