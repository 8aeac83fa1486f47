package org.fairway.payment.infrastructure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fairway.kernel.CaseNumber;
import org.fairway.payment.CaseAccount;
import org.fairway.payment.ShortWay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcShortWay implements ShortWay {
    private final JdbcClient jdbc;
    private final JdbcCaseAccounts accounts;

    JdbcShortWay(JdbcClient jdbc, JdbcCaseAccounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** A random identifier is where the search begins, so that no night reads them all. */
    @Override
    public List<CaseNumber> some(int most) {
        return jdbc.sql("""
                        WITH anywhere AS MATERIALIZED (SELECT gen_random_uuid() AS start)
                        SELECT DISTINCT case_number FROM (
                            (SELECT DISTINCT entitlement_id, case_number FROM fairway.payment_settled
                             WHERE entitlement_id >= (SELECT start FROM anywhere) ORDER BY entitlement_id LIMIT :most)
                            UNION ALL
                            (SELECT DISTINCT entitlement_id, case_number FROM fairway.payment_settled
                             WHERE entitlement_id < (SELECT start FROM anywhere) ORDER BY entitlement_id LIMIT :most)
                            LIMIT :most) AS chosen ORDER BY case_number
                        """)
                .param("most", most)
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list();
    }

    @Override
    public void asRunsRead(Collection<CaseNumber> cases, Predicate<CaseAccount> reader) {
        accounts.eachOf(cases, reader);
    }

    @Override
    public void inFull(Collection<CaseNumber> cases, Predicate<CaseAccount> reader) {
        accounts.eachOfInFull(cases, reader);
    }

    @Override
    public void note(LocalDate payDate, long cases, @Nullable CaseNumber differs) {
        jdbc.sql("INSERT INTO fairway.payment_short_way (pay_date, cases, differs) VALUES (:payDate, :cases, :differs)")
                .param("payDate", payDate)
                .param("cases", cases)
                .param("differs", differs == null ? null : differs.text())
                .update();
    }

    @Override
    public Optional<CaseNumber> differing() {
        return jdbc.sql("SELECT differs FROM fairway.payment_short_way ORDER BY look_number DESC LIMIT 1")
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }
}
