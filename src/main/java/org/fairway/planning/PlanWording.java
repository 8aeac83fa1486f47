package org.fairway.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fairway.kernel.Money;
import org.fairway.kernel.Sentence;

/** A plan in words, the same on a form and in a letter. */
public final class PlanWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PlanWording() {}

    /** As a letter writes a day: {@code 1 December 2026}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** How a line meets its need: what is bought at which price, who helps, what the NHS pays, or how long it is free. */
    public static String howMet(PlanLine line) {
        Price price = line.price();
        NhsMoney nhs = line.nhs();
        if (nhs != null) {
            return nhs.words() + ", beside the council’s budget";
        }
        if (price == null) {
            return unpaid(line) + (line.givenBy() == null ? "" : ": " + line.givenBy());
        }
        return bought(price)
                + (price.paidAs() == PaidAs.DIRECT_PAYMENT ? ", as a direct payment" : ", managed by the council");
    }

    private static String unpaid(PlanLine line) {
        if (line.freeUntil() != null) {
            return "Free until %s, beside the council’s budget".formatted(day(line.freeUntil()));
        }
        return line.howMet() == HowMet.INFORMAL ? "Help from family or friends" : "A service open to everyone";
    }

    /** How much of what at which price: what is paid by the week, or bought once, needs no number of its own. */
    private static String bought(Price price) {
        String each = price.unit().at(price.unitPrice());
        boolean weekly = price.recurrence() == Recurrence.WEEKLY;
        boolean one = price.units().compareTo(BigDecimal.ONE) == 0;
        if (one && weekly && price.unit() == Unit.WEEK) {
            return each;
        }
        if (one && !weekly && price.unit() == Unit.ITEM) {
            return price.unitPrice() + " once";
        }
        return "%s %s%s at %s"
                .formatted(
                        price.units().stripTrailingZeros().toPlainString(),
                        price.unit().words(price.units()),
                        weekly ? " a week" : "",
                        each);
    }

    /** What a line costs; empty for a line that costs the budget nothing. */
    public static String cost(PlanLine line) {
        if (line.price() == null) {
            return "";
        }
        return line.oneOffCost().isNil() ? line.weeklyCost() + " a week" : line.oneOffCost() + " once";
    }

    /** All lines, one to a paragraph, as a letter lists them. */
    public static String lines(SupportPlan plan) {
        return plan.lines().stream().map(PlanWording::line).collect(Collectors.joining("\n\n"));
    }

    /** The title under which a copy of the plan is recorded as sent. */
    public static String title(SupportPlan plan) {
        return "Care and support plan, version %d of %s".formatted(plan.version(), day(plan.writtenOn()));
    }

    /** An amount, or {@code nothing}. */
    public static String amountOrNothing(Money amount) {
        return amount.isNil() ? "nothing" : amount.toString();
    }

    private static String line(PlanLine line) {
        String cost = cost(line);
        return "%d. %s: %s. %s%s"
                .formatted(
                        line.number(),
                        Sentence.capitalised(line.needText()),
                        Sentence.open(line.support()),
                        howMet(line),
                        cost.isEmpty() ? "." : ": " + cost + ".");
    }
}
