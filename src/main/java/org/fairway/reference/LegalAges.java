package org.fairway.reference;

import java.time.LocalDate;

/** The ages at which one law ends and another begins, from dated rows. */
public final class LegalAges {
    private final ReferenceData reference;

    public LegalAges(ReferenceData reference) {
        this.reference = reference;
    }

    /** From this age a person is an adult: the Care Act 2014 begins and the Children Act 1989 ends. */
    public int adult(LocalDate today) {
        return reference.on("law.adult-age", today).value().intValueExact();
    }

    /** From this age a disabled young person may ask for a direct payment themselves. */
    public int youngPerson(LocalDate today) {
        return reference.on("law.young-person-age", today).value().intValueExact();
    }

    /** The first age at which the national return no longer asks whether somebody works. */
    public int pastWorkInTheReturn(LocalDate today) {
        return reference.on("law.return-work-until-age", today).value().intValueExact();
    }

    /** Nobody is younger and lives with a partner. */
    public int partner(LocalDate today) {
        return reference.on("law.partner-age", today).value().intValueExact();
    }
}
