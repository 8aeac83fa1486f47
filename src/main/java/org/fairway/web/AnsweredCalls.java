package org.fairway.web;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was answered to calls that carried a key of their own, so that a call that is sent again is answered again. */
@Component
class AnsweredCalls {
    private final JdbcClient jdbc;

    AnsweredCalls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earlier answer to the key, if there was one. Until the transaction ends, a second call with the key waits. */
    Optional<Answered> claim(String caller, String key) {
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

    void answered(String caller, String key, String bodyDigest, CaseNumber number) {
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

    /** An earlier call, by the digest of what it said, and the case it began. */
    record Answered(String bodyDigest, CaseNumber number) {}
}
