package org.fairway.uplift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Works out what an uplift would do. Nothing is paid by it. */
public final class PrepareUplift {
    private static final String NOTICE = "payment-notice";
    private static final MonthDay YEAR_END = MonthDay.of(Month.MARCH, 31);

    private final Uplifts uplifts;
    private final ReferenceData reference;

    public PrepareUplift(Uplifts uplifts, ReferenceData reference) {
        this.uplifts = uplifts;
        this.reference = reference;
    }

    /** Works out the choice, or says why it cannot be made. */
    public UpliftStep prepare(UpliftNumber number, UpliftChoice choice, LocalDate today, String by) {
        UpliftStep.Refused refused = refuse(choice, today);
        return refused != null ? refused : workOut(number, choice, today, by, by);
    }

    /** Works out the same choice again, as agreements are now. It stays the choice of whoever made it. */
    public UpliftStep again(Uplift uplift, LocalDate today, String by) {
        UpliftStep.Refused refused = refuseLetters(uplift.choice(), today);
        return refused != null ? refused : workOut(uplift.number(), uplift.choice(), today, uplift.preparedBy(), by);
    }

    private UpliftStep workOut(
            UpliftNumber number, UpliftChoice choice, LocalDate today, String preparedBy, String by) {
        LocalDate lessFrom = reference.due(NOTICE, choice.lettersOn());
        LocalDate counted = choice.effectiveOn().isAfter(today) ? choice.effectiveOn() : today;
        return new UpliftStep.Taken(uplifts.workOut(number, choice, lessFrom, yearEnd(counted), preparedBy, by));
    }

    private static LocalDate yearEnd(LocalDate day) {
        LocalDate end = day.with(YEAR_END);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }

    private UpliftStep.@Nullable Refused refuse(UpliftChoice choice, LocalDate today) {
        UpliftStep.Refused refused = refuseChange(choice, today);
        if (refused == null) {
            refused = refuseDay(choice.effectiveOn(), today);
        }
        return refused == null ? refuseLetters(choice, today) : refused;
    }

    private UpliftStep.@Nullable Refused refuseChange(UpliftChoice choice, LocalDate today) {
        BigDecimal percent = choice.percent();
        Money price = choice.newPrice();
        if ((percent == null) == (price == null)) {
            return new UpliftStep.Refused("change", "Give either a percentage or a new price, not both.");
        }
        if (price != null) {
            return refusePrice(choice, price);
        }
        BigDecimal most = value("uplift.most-percent", today);
        if (percent == null || percent.signum() == 0 || percent.abs().compareTo(most) > 0) {
            return new UpliftStep.Refused(
                    "percent",
                    "Give a percentage that is not nil and no more than %s either way."
                            .formatted(most.stripTrailingZeros().toPlainString()));
        }
        return null;
    }

    private static UpliftStep.@Nullable Refused refusePrice(UpliftChoice choice, Money price) {
        if (choice.service() == null) {
            return new UpliftStep.Refused("service", "Choose the service that has the new price.");
        }
        if (choice.unit() == null) {
            return new UpliftStep.Refused("unit", "Say of which unit this is the new price.");
        }
        if (price.equals(choice.atPrice())) {
            return new UpliftStep.Refused("newPrice", "The new price is the price that it has now.");
        }
        return price.isMoreThan(Money.NIL)
                ? null
                : new UpliftStep.Refused("newPrice", "Give a new price of more than nil.");
    }

    private UpliftStep.@Nullable Refused refuseDay(LocalDate effectiveOn, LocalDate today) {
        LocalDate first = today.minusDays(value("uplift.back-days", today).longValueExact());
        LocalDate last = today.plusDays(value("uplift.ahead-days", today).longValueExact());
        return effectiveOn.isBefore(first) || effectiveOn.isAfter(last)
                ? new UpliftStep.Refused(
                        "effectiveOn", "Choose a day from %s to %s.".formatted(Wording.day(first), Wording.day(last)))
                : null;
    }

    private UpliftStep.@Nullable Refused refuseLetters(UpliftChoice choice, LocalDate today) {
        LocalDate last =
                today.plusDays(value("uplift.letters-ahead-days", today).longValueExact());
        return choice.lettersOn().isBefore(today) || choice.lettersOn().isAfter(last)
                ? new UpliftStep.Refused(
                        "lettersOn",
                        "The letters have to go out from today, but no later than %s. Choose that day again."
                                .formatted(Wording.day(last)))
                : null;
    }

    private BigDecimal value(String key, LocalDate day) {
        return reference.on(key, day).value();
    }
}
