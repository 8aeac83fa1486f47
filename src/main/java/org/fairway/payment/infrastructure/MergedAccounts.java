package org.fairway.payment.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.Entitlement;
import org.fairway.payment.EntitlementId;
import org.fairway.payment.EntitlementLine;
import org.fairway.payment.Paid;
import org.fairway.payment.Settled;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;

/** Lines and what was paid, both in order of cases, each standing at the first row that has not been read. */
final class MergedAccounts {
    private final ResultSet lines;
    private final ResultSet paid;
    private final Map<EntitlementId, Settled> settled = new HashMap<>();
    private boolean moreLines;
    private boolean morePaid;

    MergedAccounts(ResultSet lines, ResultSet paid) throws SQLException {
        this.lines = lines;
        this.paid = paid;
        moreLines = lines.next();
        morePaid = paid.next();
    }

    void each(Predicate<CaseAccount> reader) throws SQLException {
        while (moreLines) {
            String number = lines.getString("case_number");
            settled.clear();
            List<Timeline> timelines = timelines(number);
            if (!reader.test(new CaseAccount(new CaseNumber(number), timelines, paid(number), settled))) {
                return;
            }
        }
        if (morePaid) {
            throw new IllegalStateException("Money was paid for a case without entitlement, or cases are out of order: "
                    + paid.getString("case_number"));
        }
    }

    private List<Timeline> timelines(String number) throws SQLException {
        List<Timeline> timelines = new ArrayList<>();
        while (moreLines && number.equals(lines.getString("case_number"))) {
            timelines.add(timeline());
        }
        return timelines;
    }

    private Timeline timeline() throws SQLException {
        String id = lines.getString("entitlement_id");
        Entitlement entitlement = JdbcEntitlements.entitlement(lines);
        settled.put(entitlement.id(), settled(entitlement.id()));
        List<EntitlementLine> known = new ArrayList<>();
        while (moreLines && id.equals(lines.getString("entitlement_id"))) {
            @Nullable EntitlementLine line = LineRow.read(lines);
            if (line != null) {
                known.add(line);
            }
            moreLines = lines.next();
        }
        return new Timeline(entitlement, known);
    }

    private Settled settled(EntitlementId id) throws SQLException {
        return new Settled(
                id,
                lines.getInt("line_count"),
                lines.getInt("outside_count"),
                lines.getObject("settled_before", LocalDate.class));
    }

    private Map<EntitlementId, List<Paid>> paid(String number) throws SQLException {
        Map<EntitlementId, List<Paid>> before = new HashMap<>();
        while (morePaid && number.equals(paid.getString("case_number"))) {
            Paid row = JdbcLedger.row(paid, 0);
            before.computeIfAbsent(row.entitlement(), added -> new ArrayList<>())
                    .add(row);
            morePaid = paid.next();
        }
        return before;
    }
}
