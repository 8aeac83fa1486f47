package org.fairway.letter.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Addressee;
import org.fairway.letter.Letter;
import org.fairway.letter.Letters;
import org.fairway.letter.SentBy;
import org.fairway.letter.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcLetters implements Letters {
    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcLetters(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void record(Letter letter, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.letter
                            (letter_id, case_number, kind, words, sent_on, sent_by, statement, recorded_by,
                             addressee, addressee_name)
                        VALUES (:id, :caseNumber, :kind,
                                replace(:words, 'Dear {person}', 'Dear ' || (
                                    SELECT p.given_name || ' ' || p.family_name
                                    FROM fairway.pathway_case c JOIN fairway.person p USING (person_id)
                                    WHERE c.case_number = :caseNumber)), :sentOn, :sentBy, :statement::jsonb, :recordedBy,
                                CASE WHEN :addressee = 'PERSON' AND EXISTS (
                                    SELECT FROM fairway.pathway_case
                                    WHERE case_number = :caseNumber AND legal_basis = 'CHILDREN_ACT')
                                THEN 'PARENTS' ELSE :addressee END, :addresseeName)
                        ON CONFLICT (letter_id) DO NOTHING
                        """)
                .param("id", letter.id())
                .param("caseNumber", letter.caseNumber().text())
                .param("kind", letter.kind())
                .param("words", letter.text())
                .param("sentOn", letter.sentOn())
                .param("sentBy", letter.sentBy().name())
                .param("statement", written(letter.statement()))
                .param("recordedBy", by)
                .param("addressee", letter.addressee().whom().name())
                .param("addresseeName", letter.addressee().name())
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
                        SELECT letter_id, case_number, kind, words, sent_on, sent_by, statement, addressee, addressee_name
                        FROM fairway.letter WHERE case_number = :caseNumber ORDER BY sent_on, recorded_at
                        """)
                .param("caseNumber", caseNumber.text())
                .query(this::letter)
                .list();
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("letter_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                row.getString("kind"),
                row.getString("words"),
                row.getObject("sent_on", LocalDate.class),
                SentBy.valueOf(row.getString("sent_by")),
                read(row.getString("statement")),
                new Addressee(Addressee.Whom.valueOf(row.getString("addressee")), row.getString("addressee_name")));
    }

    private @Nullable String written(Statement statement) {
        try {
            return statement.none() ? null : json.writeValueAsString(statement);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Statement read(@Nullable String statement) {
        try {
            return statement == null ? Statement.NONE : json.readValue(statement, Statement.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
