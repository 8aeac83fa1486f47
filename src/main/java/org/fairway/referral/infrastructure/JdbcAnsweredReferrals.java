package org.fairway.referral.infrastructure;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.referral.AnsweredReferrals;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcAnsweredReferrals implements AnsweredReferrals {
    private final JdbcClient jdbc;

    JdbcAnsweredReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Answered> claim(String caller, String key) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:caller || '/' || :key, 0))")
                .param("caller", caller)
                .param("key", key)
                .query()
                .listOfRows();
        return jdbc.sql(
                        "SELECT body_digest, case_number FROM fairway.answered_call WHERE caller = :caller AND key = :key")
                .param("caller", caller)
                .param("key", key)
                .query((row, index) ->
                        new Answered(row.getString("body_digest"), new CaseNumber(row.getString("case_number"))))
                .optional();
    }

    @Override
    public void answered(String caller, String key, String bodyDigest, CaseNumber number) {
        jdbc.sql("""
                        INSERT INTO fairway.answered_call (caller, key, body_digest, case_number)
                        VALUES (:caller, :key, :digest, :number)
                        """)
                .param("caller", caller)
                .param("key", key)
                .param("digest", bodyDigest)
                .param("number", number.text())
                .update();
    }
}
