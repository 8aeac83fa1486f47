package org.fairway.uplift.infrastructure;

import java.util.List;
import java.util.function.Function;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftLetters;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an uplift that was worked out in this transaction into timelines, prices and letters. */
final class AppliedUplift {
    /** Of a letter the id follows from the uplift and the agreement, so that nobody is told twice. */
    static final String LETTER = "md5(done.uplift_number || done.entitlement_id)::uuid";

    private static final String LINES = """
            INSERT INTO fairway.entitlement_line (entitlement_id, kind, weekly_rate, from_on, until_on, reason, recorded_by)
            SELECT part.entitlement_id, 'GROSS', part.after_rate, part.from_on, part.until_on, :reason, :by
            FROM uplift_part part JOIN uplift_worked worked USING (entitlement_id)
            WHERE worked.outcome = 'UPLIFTED' AND part.before_rate <> part.after_rate
              AND (part.until_on IS NULL OR part.until_on >= part.from_on)
              AND (part.last_on IS NULL OR part.last_on >= part.from_on)
            ORDER BY part.entitlement_id, part.from_on
            """;
    private static final String PRICES = """
            INSERT INTO fairway.uplift_price (plan_id, line, uplift_number, price_pence, from_on, until_on)
            SELECT line.plan_id, line.line, :number, line.after_pence, part.from_on, part.until_on
            FROM uplift_line line
            JOIN uplift_part part ON part.entitlement_id = line.entitlement_id AND part.part_on = line.from_on
            JOIN uplift_worked worked ON worked.entitlement_id = line.entitlement_id
            WHERE worked.outcome = 'UPLIFTED' AND line.after_pence <> line.before_pence
              AND (part.until_on IS NULL OR part.until_on >= part.from_on)
              AND (part.last_on IS NULL OR part.last_on >= part.from_on)
            ORDER BY line.plan_id, line.line, part.from_on
            """;
    private static final String LETTERS = """
            INSERT INTO fairway.letter (letter_id, case_number, kind, words, sent_on, sent_by, recorded_by, addressee)
            SELECT %s, done.case_number, draft.kind,
                   replace(replace(replace(replace(draft.words,
                       '{from}', to_char(done.from_on, 'FMDD FMMonth YYYY')),
                       '{before}', '£' || to_char(done.before_rate, 'FM999,999,990.00')),
                       '{after}', '£' || to_char(done.after_rate, 'FM999,999,990.00')),
                       '{person}', person.given_name || ' ' || person.family_name),
                   :sentOn, 'POST', :by, CASE about.legal_basis WHEN 'CHILDREN_ACT' THEN 'PARENTS' ELSE 'PERSON' END
            FROM fairway.uplift_agreement done
            JOIN fairway.pathway_case about ON about.case_number = done.case_number
            JOIN fairway.person person ON person.person_id = about.person_id
            JOIN unnest(:kinds, :bases, :words) AS draft (kind, legal_basis, words)
                ON draft.legal_basis = about.legal_basis
               AND draft.kind = CASE WHEN done.after_rate < done.before_rate THEN :fall ELSE :rise END
            WHERE done.uplift_number = :number AND done.version = :version AND done.outcome = 'UPLIFTED'
            ON CONFLICT (letter_id) DO NOTHING
            """.formatted(LETTER);
    private final JdbcClient jdbc;

    AppliedUplift(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void apply(Uplift uplift, List<UpliftLetters.Draft> drafts, String by) {
        jdbc.sql(LINES)
                .param("reason", "%s (uplift %s)".formatted(uplift.choice().reason(), uplift.number()))
                .param("by", by)
                .update();
        jdbc.sql(PRICES).param("number", uplift.number().text()).update();
        jdbc.sql(LETTERS)
                .param("number", uplift.number().text())
                .param("version", uplift.version())
                .param("sentOn", uplift.choice().lettersOn())
                .param("rise", UpliftLetters.RISE)
                .param("fall", UpliftLetters.FALL)
                .param("kinds", column(drafts, UpliftLetters.Draft::kind))
                .param("bases", column(drafts, UpliftLetters.Draft::legalBasis))
                .param("words", column(drafts, UpliftLetters.Draft::words))
                .param("by", by)
                .update();
    }

    private static String[] column(List<UpliftLetters.Draft> drafts, Function<UpliftLetters.Draft, String> value) {
        return drafts.stream().map(value).toArray(String[]::new);
    }
}
