package org.fairway.family.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairway.family.FamilyAnswer;
import org.fairway.family.FamilyAnswers;
import org.fairway.family.OfferAnswer;
import org.fairway.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcFamilyAnswers implements FamilyAnswers {
    private final JdbcClient jdbc;

    JdbcFamilyAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(FamilyAnswer answer) {
        PersonId person = answer.person();
        jdbc.sql("""
                        INSERT INTO fairway.family_answer (
                            answer_id, family_offer_id, answer, own_words, ask_again_on, person_id, answered_on,
                            recorded_by)
                        VALUES (:id, :offer, :answer, :ownWords, :askAgainOn, :person, :answeredOn, :recordedBy)
                        ON CONFLICT (answer_id) DO NOTHING
                        """)
                .param("id", answer.id())
                .param("offer", answer.offer())
                .param("answer", answer.answer().name())
                .param("ownWords", answer.ownWords())
                .param("askAgainOn", answer.askAgainOn())
                .param("person", person == null ? null : person.value())
                .param("answeredOn", answer.answeredOn())
                .param("recordedBy", answer.recordedBy())
                .update();
    }

    @Override
    public Optional<FamilyAnswer> current(UUID offer) {
        return jdbc.sql("""
                        SELECT * FROM fairway.family_answer
                        WHERE family_offer_id = :offer ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("offer", offer)
                .query(JdbcFamilyAnswers::answer)
                .optional();
    }

    private static FamilyAnswer answer(ResultSet row, int index) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new FamilyAnswer(
                row.getObject("answer_id", UUID.class),
                row.getObject("family_offer_id", UUID.class),
                OfferAnswer.valueOf(row.getString("answer")),
                row.getString("own_words"),
                row.getObject("ask_again_on", LocalDate.class),
                person == null ? null : new PersonId(person),
                row.getObject("answered_on", LocalDate.class),
                row.getString("recorded_by"));
    }
}
