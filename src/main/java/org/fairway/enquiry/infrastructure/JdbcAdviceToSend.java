package org.fairway.enquiry.infrastructure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairway.enquiry.AdviceToSend;
import org.fairway.enquiry.SendAdvice;
import org.fairway.enquiry.WriteAdvice;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.Entitlements;
import org.fairway.payment.RunNumber;
import org.fairway.payment.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcAdviceToSend implements AdviceToSend, SendAdvice.CasesTold {
    private final JdbcClient jdbc;
    private final Entitlements entitlements;

    JdbcAdviceToSend(JdbcClient jdbc, Entitlements entitlements) {
        this.jdbc = jdbc;
        this.entitlements = entitlements;
    }

    /** A payment is held against the one that the case was paid before it, whichever run that was. */
    @Override
    public List<CaseNumber> waiting(RunNumber run, @Nullable CaseNumber after, int most) {
        return jdbc.sql("""
                        SELECT now.case_number
                        FROM (SELECT item.case_number, sum(item.amount_pence) AS pence, max(run.sent_at) AS sent_at
                              FROM fairway.payment_item item JOIN fairway.payment_run run USING (run_number)
                              WHERE run_number = :run AND run.status = 'SENT' AND item.account IS NOT NULL
                                AND item.case_number > :after
                                AND NOT EXISTS (SELECT FROM fairway.payment_held held
                                    WHERE held.run_number = :run AND held.case_number = item.case_number)
                              GROUP BY item.case_number) AS now
                        LEFT JOIN LATERAL (
                            SELECT sum(item.amount_pence) AS pence
                            FROM fairway.payment_item item JOIN fairway.payment_run earlier USING (run_number)
                            WHERE item.case_number = now.case_number AND item.account IS NOT NULL
                              AND earlier.status = 'SENT' AND earlier.sent_at < now.sent_at
                              AND NOT EXISTS (SELECT FROM fairway.payment_held held
                                  WHERE held.run_number = item.run_number AND held.case_number = item.case_number)
                            GROUP BY earlier.run_number, earlier.sent_at
                            ORDER BY earlier.sent_at DESC LIMIT 1) AS before ON true
                        WHERE before.pence IS DISTINCT FROM now.pence
                          AND NOT EXISTS (SELECT FROM fairway.payment_advice_sent told
                                          WHERE told.run_number = :run AND told.case_number = now.case_number)
                        ORDER BY now.case_number LIMIT :most
                        """)
                .param("run", run.text())
                .param("after", after == null ? "" : after.text())
                .param("most", most)
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public List<CaseNumber> sent(RunNumber run, List<CaseNumber> cases, String by) {
        String[] numbers = texts(cases);
        Object[] letters = cases.stream()
                .map(number -> WriteAdvice.id(run, number).toString())
                .toArray(String[]::new);
        return jdbc.sql("""
                        INSERT INTO fairway.payment_advice_sent (run_number, case_number, letter_id, recorded_by)
                        SELECT :run, number, letter::uuid, :by FROM unnest(:numbers, :letters) AS told (number, letter)
                        ON CONFLICT (run_number, case_number) DO NOTHING RETURNING case_number
                        """)
                .param("run", run.text())
                .param("numbers", numbers)
                .param("letters", letters)
                .param("by", by)
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public Map<CaseNumber, LegalBasis> basis(List<CaseNumber> numbers) {
        Map<CaseNumber, LegalBasis> basis = new HashMap<>();
        jdbc.sql("SELECT case_number, legal_basis FROM fairway.pathway_case WHERE case_number = ANY (:numbers)")
                .param("numbers", texts(numbers))
                .query(row -> {
                    basis.put(
                            new CaseNumber(row.getString("case_number")),
                            LegalBasis.valueOf(row.getString("legal_basis")));
                });
        return basis;
    }

    @Override
    public Map<CaseNumber, List<Timeline>> agreements(List<CaseNumber> numbers) {
        return entitlements.ofCases(numbers).stream()
                .collect(
                        Collectors.groupingBy(timeline -> timeline.entitlement().caseNumber()));
    }

    private static String[] texts(List<CaseNumber> numbers) {
        return numbers.stream().map(CaseNumber::text).toArray(String[]::new);
    }
}
