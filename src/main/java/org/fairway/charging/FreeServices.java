package org.fairway.charging;

import java.time.LocalDate;
import java.util.Optional;
import org.fairway.kernel.Money;
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
        /** Aids and adaptations of a home. */
        EQUIPMENT_OR_ADAPTATION,
        /** Support of a carer in their own right. */
        CARERS_SUPPORT,
        CARE_AND_SUPPORT
    }

    /**
     * Why that service is free on the day; empty when it may be charged for.
     *
     * @param startedOn its first day
     * @param price what it costs altogether, which counts for equipment and adaptations
     */
    public Optional<NotCharged> reason(Service service, LocalDate startedOn, Money price, LocalDate day) {
        return switch (service) {
            case ASSESSMENT -> Optional.of(new NotCharged("Finding out what somebody needs is free for everybody."));
            case CARERS_SUPPORT -> Optional.of(new NotCharged("Carers are not charged for their own support."));
            case REABLEMENT -> reablement(startedOn, day);
            case EQUIPMENT_OR_ADAPTATION -> equipment(price, day);
            case CARE_AND_SUPPORT -> Optional.empty();
        };
    }

    private Optional<NotCharged> reablement(LocalDate startedOn, LocalDate day) {
        int weeks = data.on("charging.free.reablement-weeks", startedOn).value().intValueExact();
        return day.isBefore(startedOn.plusWeeks(weeks))
                ? Optional.of(new NotCharged(
                        "Help to get back on your feet is free for the first %d weeks.".formatted(weeks)))
                : Optional.empty();
    }

    private Optional<NotCharged> equipment(Money price, LocalDate day) {
        Money limit = data.on("charging.free.equipment-limit", day).money();
        return price.isMoreThan(limit)
                ? Optional.empty()
                : Optional.of(new NotCharged("Aids and minor adaptations up to %s are free.".formatted(limit)));
    }
}
