package org.fairway.bankdetails.infrastructure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.agreement.AccountId;
import org.fairway.bankdetails.NameAnswer;
import org.fairway.bankdetails.NameCheck;
import org.fairway.bankdetails.NameChecks;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcNameChecks implements NameChecks {
    private final JdbcClient jdbc;

    JdbcNameChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(NameCheck check, String by) {
        jdbc.sql("""
                        INSERT INTO fairway.name_check (name_check_id, account_id, asked_name, answer, held_name, asked_on,
                                                        good_until, recorded_by)
                        VALUES (:id, :account, :name, :answer, :held, :on, :until, :by)
                        ON CONFLICT (name_check_id) DO NOTHING
                        """)
                .param("id", check.id())
                .param("account", check.account().value())
                .param("name", check.askedName())
                .param("answer", check.answer().name())
                .param("held", check.heldName())
                .param("on", check.askedOn())
                .param("until", check.goodUntil())
                .param("by", by)
                .update();
    }

    @Override
    public Optional<NameCheck> latest(AccountId account) {
        return jdbc.sql("""
                        SELECT * FROM fairway.name_check WHERE account_id = :account ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("account", account.value())
                .query((row, index) -> new NameCheck(
                        row.getObject("name_check_id", UUID.class),
                        account,
                        row.getString("asked_name"),
                        NameAnswer.valueOf(row.getString("answer")),
                        row.getString("held_name"),
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("good_until", LocalDate.class)))
                .optional();
    }
}
