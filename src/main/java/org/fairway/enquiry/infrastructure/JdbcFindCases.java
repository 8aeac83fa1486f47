package org.fairway.enquiry.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fairway.enquiry.FindCases;
import org.fairway.kernel.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcFindCases implements FindCases {
    /** Sorts after everything that begins with the letters before it. */
    private static final String HIGHEST = "\uDBFF\uDFFF";

    /** Each way to begin is a range of an index of its own; a pattern that is not known beforehand would use none. */
    static final String NAMED = """
            WITH begins AS (
                SELECT person_id FROM fairway.person
                WHERE lower(family_name) ~>=~ :all AND lower(family_name) ~<~ :allEnd
                UNION
                SELECT person_id FROM fairway.person
                WHERE lower(given_name) ~>=~ :all AND lower(given_name) ~<~ :allEnd
                %s)
            SELECT known.case_number, person.family_name, person.given_name, person.birth_date, known.team
            FROM begins JOIN fairway.person person USING (person_id) JOIN fairway.pathway_case known USING (person_id)
            WHERE (lower(person.family_name), lower(person.given_name), known.case_number)
                  > (lower(:family), lower(:given), :number)
              AND EXISTS (SELECT FROM fairway.entitlement paid WHERE paid.case_number = known.case_number)
            ORDER BY lower(person.family_name), lower(person.given_name), known.case_number LIMIT :most
            """;

    static final String BOTH = """
            UNION
            SELECT person_id FROM fairway.person
            WHERE lower(family_name) ~>=~ :rest AND lower(family_name) ~<~ :restEnd
              AND lower(given_name) ~>=~ :first AND lower(given_name) ~<~ :firstEnd
            UNION
            SELECT person_id FROM fairway.person
            WHERE lower(family_name) ~>=~ :first AND lower(family_name) ~<~ :firstEnd
              AND lower(given_name) ~>=~ :rest AND lower(given_name) ~<~ :restEnd
            """;
    private final JdbcClient jdbc;

    JdbcFindCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words are the beginning of a family name, of a given name, or of both in either order. */
    @Override
    public List<Found> named(String words, @Nullable Place after, int most) {
        String typed = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        int space = typed.indexOf(' ');
        String first = space < 0 ? typed : typed.substring(0, space);
        String rest = space < 0 ? typed : typed.substring(space + 1);
        return jdbc.sql(space < 0 ? NAMED.formatted("") : NAMED.formatted(BOTH))
                .param("all", typed)
                .param("allEnd", typed + HIGHEST)
                .param("first", first)
                .param("firstEnd", first + HIGHEST)
                .param("rest", rest)
                .param("restEnd", rest + HIGHEST)
                .param("family", after == null ? "" : after.familyName())
                .param("given", after == null ? "" : after.givenName())
                .param("number", after == null ? "" : after.caseNumber())
                .param("most", most)
                .query(JdbcFindCases::found)
                .list();
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        return new Found(
                new CaseNumber(row.getString("case_number")),
                row.getString("family_name"),
                row.getString("given_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("team"));
    }
}
