package org.fairway.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.charging.OtherCare.Reablement;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.reference.DatedChoice;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/** Services that are free for everybody: SI 2014/2672, regulation 3; Care Act 2014, section 14. */
public final class FreeServices {
    private final ReferenceData data;

    public FreeServices(ReferenceData data) {
        this.data = data;
    }

    /** Kinds of what a council provides or pays for, as far as charging tells them apart. */
    public enum Service {
        /** Finding out what somebody needs and planning with them. */
        ASSESSMENT,
        /** Help to get back on one's feet, meant to end. */
        REABLEMENT,
        /** Something that helps with daily living or with nursing at home. */
        AID,
        /** A change to a home. */
        ADAPTATION,
        /** Support of a carer in their own right. */
        CARERS_SUPPORT,
        CARE_AND_SUPPORT
    }

    /**
     * Why that service is free on the day; empty when it may be charged for.
     *
     * @param startedOn its first day
     * @param price what it costs altogether, which counts for adaptations
     */
    public Optional<NotCharged> reason(Service service, LocalDate startedOn, Money price, LocalDate day) {
        return switch (service) {
            case ASSESSMENT -> Optional.of(new NotCharged("Finding out what somebody needs is free for everybody."));
            case CARERS_SUPPORT -> Optional.of(new NotCharged("Carers are not charged for their own support."));
            case REABLEMENT -> reablement(startedOn, day);
            case AID -> aid(day);
            case ADAPTATION -> adaptation(price, day);
            case CARE_AND_SUPPORT -> Optional.empty();
        };
    }

    /** The days on which reablement is free: its first weeks, or all of it when it is shorter. */
    Period freeDays(Reablement reablement) {
        LocalDate last =
                reablement.from().plusWeeks(freeWeeks(reablement.from()).value().intValueExact());
        LocalDate until = reablement.until();
        return new Period(reablement.from(), until != null && until.isBefore(last) ? until : last.minusDays(1));
    }

    /** How many weeks of reablement are free when it begins on a day. */
    DatedValue freeWeeks(LocalDate startedOn) {
        return data.on("charging.free.reablement-weeks", startedOn);
    }

    /** Up to what price an adaptation is free. */
    DatedValue adaptationLimit(LocalDate day) {
        return data.on("charging.free.equipment-limit", day);
    }

    /** By which rule aids are free. */
    DatedChoice aidsRule(LocalDate day) {
        return data.choice("charging.free.aids", day);
    }

    private Optional<NotCharged> reablement(LocalDate startedOn, LocalDate day) {
        return day.isAfter(freeDays(new Reablement(startedOn, null, true)).last())
                ? Optional.empty()
                : Optional.of(new NotCharged("Help to get back on your feet is free for the first %s weeks."
                        .formatted(freeWeeks(startedOn).value().toPlainString())));
    }

    private Optional<NotCharged> aid(LocalDate day) {
        return aidsRule(day).choice().equals("FREE")
                ? Optional.of(new NotCharged("Aids for daily living are free."))
                : Optional.empty();
    }

    private Optional<NotCharged> adaptation(Money price, LocalDate day) {
        Money limit = adaptationLimit(day).money();
        return price.isMoreThan(limit)
                ? Optional.empty()
                : Optional.of(new NotCharged("Minor adaptations up to %s are free.".formatted(limit)));
    }
}
