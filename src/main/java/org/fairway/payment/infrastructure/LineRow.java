package org.fairway.payment.infrastructure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.fairway.kernel.Money;
import org.fairway.kernel.WeeklyRate;
import org.fairway.payment.EntitlementLine;
import org.jspecify.annotations.Nullable;

/** A line of an entitlement as the table keeps it: what does not belong to its kind is null. */
record LineRow(
        String kind,
        @Nullable BigDecimal rate,
        @Nullable Long pence,
        @Nullable Long aPeriod,
        @Nullable String funding,
        LocalDate from,
        @Nullable LocalDate until,
        String reason) {

    static LineRow of(EntitlementLine line) {
        if (line instanceof EntitlementLine.Weekly weekly) {
            return empty(weekly.kind().name(), line).withRate(weekly.rate());
        }
        if (line instanceof EntitlementLine.Suspension suspension) {
            return empty("SUSPENSION", line).withRate(suspension.kept());
        }
        if (line instanceof EntitlementLine.OneOff sum) {
            return empty(sum.purpose().name(), line).withSum(sum.amount(), null);
        }
        if (line instanceof EntitlementLine.Recovery recovery) {
            return empty("RECOVERY", line).withSum(recovery.inAll(), recovery.aPeriod());
        }
        if (line instanceof EntitlementLine.Funded funded) {
            String funding = FundingText.of(funded.funding());
            return new LineRow("FUNDED", null, null, null, funding, line.from(), line.until(), line.reason());
        }
        if (line instanceof EntitlementLine.End end) {
            return new LineRow("END", null, null, null, null, end.lastDay(), null, line.reason());
        }
        return empty("RESTART", line);
    }

    private static LineRow empty(String kind, EntitlementLine line) {
        boolean ofADay = line instanceof EntitlementLine.OneOff;
        return new LineRow(kind, null, null, null, null, line.from(), ofADay ? null : line.until(), line.reason());
    }

    private LineRow withRate(WeeklyRate weekly) {
        return new LineRow(kind, weekly.poundsAWeek(), null, null, null, from, until, reason);
    }

    private LineRow withSum(Money sum, @Nullable Money each) {
        return new LineRow(kind, null, sum.pence(), each == null ? null : each.pence(), null, from, until, reason);
    }

    /** The line of a row of the table; null where an entitlement has none. */
    static @Nullable EntitlementLine read(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind == null) {
            return null;
        }
        LocalDate from = row.getObject("from_on", LocalDate.class);
        LocalDate until = row.getObject("until_on", LocalDate.class);
        String reason = row.getString("reason");
        return switch (kind) {
            case "GROSS", "CONTRIBUTION" ->
                new EntitlementLine.Weekly(EntitlementLine.Kind.valueOf(kind), rate(row), from, until, reason);
            case "SUSPENSION" -> new EntitlementLine.Suspension(from, until, rate(row), reason);
            case "RESTART" -> new EntitlementLine.Restart(from, reason);
            case "FUNDED" ->
                new EntitlementLine.Funded(FundingText.read(row.getString("funding")), from, until, reason);
            case "RECOVERY" ->
                new EntitlementLine.Recovery(
                        Money.ofPence(row.getLong("a_period_pence")),
                        Money.ofPence(row.getLong("amount_pence")),
                        from,
                        reason);
            case "END" -> new EntitlementLine.End(from, reason);
            default ->
                new EntitlementLine.OneOff(
                        Money.ofPence(row.getLong("amount_pence")),
                        from,
                        EntitlementLine.Purpose.valueOf(kind),
                        reason);
        };
    }

    private static WeeklyRate rate(ResultSet row) throws SQLException {
        return new WeeklyRate(row.getBigDecimal("weekly_rate"));
    }
}
