package org.fairway.letter.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcLetters implements Letters {
    private final JdbcClient jdbc;

    JdbcLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(Letter letter, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.letter (letter_id, case_number, kind, words, sent_on, sent_by, recorded_by)
                        VALUES (:id, :caseNumber, :kind, :words, :sentOn, :sentBy, :recordedBy)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("id", letter.id())
                .param("caseNumber", letter.caseNumber().text())
                .param("kind", letter.kind())
                .param("words", letter.text())
                .param("sentOn", letter.sentOn())
                .param("sentBy", letter.sentBy().name())
                .param("recordedBy", by)
                .note();
    }

    @Override
    public boolean sent(CaseNumber caseNumber, String kind) {
        AtTheEnd.write("fairway.letter");
        return jdbc.sql("SELECT EXISTS (SELECT FROM fairway.letter WHERE case_number = :caseNumber AND kind = :kind)")
                .param("caseNumber", caseNumber.text())
                .param("kind", kind)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Letter> of(CaseNumber caseNumber) {
        AtTheEnd.write("fairway.letter");
        return jdbc.sql("""
                        SELECT letter_id, case_number, kind, words, sent_on, sent_by
                        FROM fairway.letter WHERE case_number = :caseNumber ORDER BY sent_on, recorded_at
                        """)
                .param("caseNumber", caseNumber.text())
                .query(JdbcLetters::letter)
                .list();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("letter_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("kind"),
                row.getString("words"),
                row.getObject("sent_on", LocalDate.class),
                SentBy.valueOf(row.getString("sent_by")));
    }
}
