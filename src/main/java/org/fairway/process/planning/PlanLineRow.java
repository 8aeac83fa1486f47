package org.fairway.process.planning;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.fairway.kernel.Money;
import org.fairway.planning.DayKind;
import org.fairway.planning.DraftLine;
import org.fairway.planning.HowMet;
import org.fairway.planning.NhsMoney;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Price;
import org.fairway.planning.Recurrence;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.Unit;
import org.fairway.process.task.YesNo;
import org.jspecify.annotations.Nullable;

/** One row of the plan's lines on the form. What the row does not show is left out; the plan's own rules check the rest. */
record PlanLineRow(
        @Size(max = 60, message = "Choose one of the needs.")
        String need,

        HowMet howMet,

        @Size(max = 1000, message = "Use 1,000 characters or fewer.")
        String support,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String givenBy,

        @Nullable YesNo willing,
        @Nullable ServiceComponent component,
        @Nullable Recurrence recurrence,

        @Nullable
        @Digits(integer = 5, fraction = 2, message = "Use at most two decimal places and five digits before them.")
        BigDecimal units,

        @Nullable Unit unit,
        @Nullable Money unitPrice,
        @Nullable PaidAs paidAs,
        @Nullable DayKind days,

        @Nullable @Size(max = 200, message = "Use 200 characters or fewer.")
        String nhsPayer,

        @Nullable Money nhsAmount,
        @Nullable LocalDate freeUntil) {
    DraftLine draft() {
        return new DraftLine(
                need,
                support,
                howMet,
                givenBy,
                willing == null ? null : willing.yes(),
                component,
                units,
                unit,
                unitPrice,
                recurrence,
                paidAs,
                days,
                nhsPayer,
                nhsAmount,
                freeUntil);
    }

    /** A line of the last version, to be changed rather than typed again. Whether a helper is still willing is asked anew. */
    static Map<String, Object> firstValues(PlanLine line) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("need", line.need());
        values.put("howMet", line.howMet().name());
        values.put("support", line.support());
        values.put("givenBy", line.givenBy());
        Price price = line.price();
        if (price != null) {
            values.put("component", price.component().name());
            values.put("recurrence", price.recurrence().name());
            values.put("units", price.units().stripTrailingZeros().toPlainString());
            values.put("unit", price.unit().name());
            values.put("unitPrice", price.unitPrice().plain());
            values.put("paidAs", price.paidAs().name());
            values.put("days", price.days() == null ? null : price.days().name());
        }
        NhsMoney nhs = line.nhs();
        if (nhs != null) {
            values.put("nhsPayer", nhs.payer());
            values.put("nhsAmount", nhs.amount().plain());
            values.put("recurrence", nhs.recurrence().name());
        }
        values.put(
                "freeUntil", line.freeUntil() == null ? null : line.freeUntil().toString());
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
