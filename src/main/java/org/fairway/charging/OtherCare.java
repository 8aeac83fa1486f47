package org.fairway.charging;

import java.time.LocalDate;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Care that is not charged as care at home goes.
 *
 * @param stay a stay in a care home after which the person goes home again; null when there is none
 * @param reablement help to get back on one's feet; null when there is none
 * @param equipment aids and adaptations of the home
 */
public record OtherCare(@Nullable Period stay, @Nullable Reablement reablement, List<Equipment> equipment) {
    /** All of the care is charged as care at home. */
    public static final OtherCare NONE = new OtherCare(null, null, List.of());

    public OtherCare {
        equipment = List.copyOf(equipment);
    }

    /**
     * Reablement or other intermediate care: help that is meant to end.
     *
     * @param from its first day
     * @param until its last day as planned; null when that is open
     * @param only whether there is no other care that could be charged for
     */
    public record Reablement(LocalDate from, @Nullable LocalDate until, boolean only) {}

    /**
     * Something that helps a person to live at home.
     *
     * @param service an aid or an adaptation of the home
     * @param what what it is, in plain words
     * @param price what it costs altogether
     */
    public record Equipment(FreeServices.Service service, String what, Money price) {}

    /** The stay that a day lies in; null when the person is at home on that day. */
    @Nullable
    Period stayOn(LocalDate day) {
        return stay != null && stay.contains(day) ? stay : null;
    }
}
