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
        String rest = space < 0 ? "" : typed.substring(space + 1);
        return jdbc.sql("""
                        SELECT known.case_number, person.family_name, person.given_name, person.birth_date, known.team
                        FROM fairway.person person JOIN fairway.pathway_case known USING (person_id)
                        WHERE (lower(person.family_name) LIKE :all
                               OR lower(person.given_name) LIKE :all
                               OR :rest <> '' AND lower(person.family_name) LIKE :rest AND lower(person.given_name) LIKE :first
                               OR :rest <> '' AND lower(person.family_name) LIKE :first AND lower(person.given_name) LIKE :rest)
                          AND (lower(person.family_name), lower(person.given_name), known.case_number)
                              > (lower(:family), lower(:given), :number)
                          AND EXISTS (SELECT FROM fairway.entitlement paid WHERE paid.case_number = known.case_number)
                        ORDER BY lower(person.family_name), lower(person.given_name), known.case_number LIMIT :most
                        """)
                .param("all", beginning(typed))
                .param("first", beginning(first))
                .param("rest", rest.isEmpty() ? "" : beginning(rest))
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

    private static String beginning(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
