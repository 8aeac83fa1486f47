package org.fairway.planning.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fairway.kernel.Money;
import org.fairway.planning.DayKind;
import org.fairway.planning.HowMet;
import org.fairway.planning.NhsMoney;
import org.fairway.planning.PaidAs;
import org.fairway.planning.PlanLine;
import org.fairway.planning.Price;
import org.fairway.planning.Recurrence;
import org.fairway.planning.ServiceComponent;
import org.fairway.planning.SupportPlan;
import org.fairway.planning.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of a plan's lines, which are written with the plan, however many there are. */
final class PlanLineColumns {
    private PlanLineColumns() {}

    /** Writes the lines of the {@code plan} that was added. */
    static final String INSERT = """
                        INSERT INTO fairway.support_plan_line
                            (plan_id, line, need, need_text, support, how_met, given_by, component, units, unit,
                             unit_price_pence, paid_as, recurrence, days, nhs_payer, nhs_pence, free_until)
                        SELECT plan.plan_id, CAST(line AS integer), need, need_text, support, how_met, given_by, component,
                               CAST(units AS numeric), unit, CAST(price AS bigint), paid_as, recurrence, days,
                               nhs_payer, CAST(nhs_pence AS bigint), CAST(free_until AS date)
                        FROM plan, unnest(:numbers, :needs, :needTexts, :supports, :howMet, :givenBy, :components, :units,
                                    :unit, :prices, :paidAs, :recurrences, :days, :nhsPayers, :nhsAmounts,
                                    :freeUntil)
                            AS t (line, need, need_text, support, how_met, given_by, component, units, unit, price,
                                  paid_as, recurrence, days, nhs_payer, nhs_pence, free_until)
                        """;

    static JdbcClient.StatementSpec values(JdbcClient.StatementSpec insert, SupportPlan plan) {
        List<PlanLine> lines = plan.lines();
        return insert.param("numbers", texts(lines, line -> Integer.toString(line.number())))
                .param("needs", texts(lines, PlanLine::need))
                .param("needTexts", texts(lines, PlanLine::needText))
                .param("supports", texts(lines, PlanLine::support))
                .param("howMet", texts(lines, line -> line.howMet().name()))
                .param("givenBy", texts(lines, PlanLine::givenBy))
                .param("components", priced(lines, price -> price.component().name()))
                .param("units", priced(lines, price -> price.units().toPlainString()))
                .param("unit", priced(lines, price -> price.unit().name()))
                .param(
                        "prices",
                        priced(lines, price -> Long.toString(price.unitPrice().pence())))
                .param("paidAs", priced(lines, price -> price.paidAs().name()))
                .param("recurrences", texts(lines, line -> {
                    Recurrence often = line.recurrence();
                    return often == null ? null : often.name();
                }))
                .param("nhsPayers", paidByTheNhs(lines, NhsMoney::payer))
                .param(
                        "nhsAmounts",
                        paidByTheNhs(lines, nhs -> Long.toString(nhs.amount().pence())))
                .param(
                        "freeUntil",
                        texts(
                                lines,
                                line -> line.freeUntil() == null
                                        ? null
                                        : line.freeUntil().toString()))
                .param(
                        "days",
                        priced(
                                lines,
                                price -> price.days() == null
                                        ? null
                                        : price.days().name()));
    }

    static PlanLine read(ResultSet row) throws SQLException {
        return new PlanLine(
                row.getInt("line"),
                row.getString("need"),
                row.getString("need_text"),
                row.getString("support"),
                HowMet.valueOf(row.getString("how_met")),
                row.getString("given_by"),
                price(row),
                nhs(row),
                row.getObject("free_until", LocalDate.class));
    }

    private static @Nullable Price price(ResultSet row) throws SQLException {
        String component = row.getString("component");
        if (component == null) {
            return null;
        }
        return new Price(
                ServiceComponent.valueOf(component),
                Objects.requireNonNull(row.getBigDecimal("units")),
                Unit.valueOf(row.getString("unit")),
                Money.ofPence(row.getLong("unit_price_pence")),
                PaidAs.valueOf(row.getString("paid_as")),
                Recurrence.valueOf(row.getString("recurrence")),
                days(row.getString("days")));
    }

    private static @Nullable NhsMoney nhs(ResultSet row) throws SQLException {
        String payer = row.getString("nhs_payer");
        return payer == null
                ? null
                : new NhsMoney(
                        payer,
                        Money.ofPence(row.getLong("nhs_pence")),
                        Recurrence.valueOf(row.getString("recurrence")));
    }

    private static @Nullable DayKind days(@Nullable String name) {
        return name == null ? null : DayKind.valueOf(name);
    }

    private static @Nullable String[] priced(List<PlanLine> lines, Function<Price, @Nullable String> part) {
        return texts(lines, line -> {
            Price price = line.price();
            return price == null ? null : part.apply(price);
        });
    }

    private static @Nullable String[] paidByTheNhs(List<PlanLine> lines, Function<NhsMoney, @Nullable String> part) {
        return texts(lines, line -> {
            NhsMoney nhs = line.nhs();
            return nhs == null ? null : part.apply(nhs);
        });
    }

    private static @Nullable String[] texts(List<PlanLine> lines, Function<PlanLine, @Nullable String> part) {
        return lines.stream().map(part).toArray(String[]::new);
    }
}
