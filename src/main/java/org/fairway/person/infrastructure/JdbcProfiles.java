package org.fairway.person.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fairway.database.AtTheEnd;
import org.fairway.kernel.PersonId;
import org.fairway.person.Accommodation;
import org.fairway.person.ContactMethod;
import org.fairway.person.Ethnicity;
import org.fairway.person.Gender;
import org.fairway.person.Interpreter;
import org.fairway.person.PreferredFormat;
import org.fairway.person.Profile;
import org.fairway.person.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcProfiles implements Profiles {
    private final JdbcClient jdbc;

    JdbcProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(PersonId person, Profile profile, String by) {
        AtTheEnd.row(jdbc, """
                        INSERT INTO fairway.person_profile (person_id, known_as, gender, ethnicity, accommodation,
                            contact_method, preferred_format, language, interpreter, communication_needs, practice,
                            recorded_by)
                        VALUES (:person, :knownAs, :gender, :ethnicity, :accommodation,
                            :contactMethod, :preferredFormat, :language, :interpreter, :communicationNeeds, :practice,
                            :recordedBy)
                        """)
                .param("person", person.value())
                .param("knownAs", profile.knownAs())
                .param("gender", profile.gender().name())
                .param("ethnicity", profile.ethnicity().name())
                .param("accommodation", profile.accommodation().name())
                .param("contactMethod", profile.contactMethod().name())
                .param("preferredFormat", profile.preferredFormat().name())
                .param("language", profile.language())
                .param("interpreter", profile.interpreter().name())
                .param("communicationNeeds", profile.communicationNeeds())
                .param("practice", profile.practice())
                .param("recordedBy", by)
                .note();
    }

    @Override
    public Optional<Profile> of(PersonId person) {
        AtTheEnd.write("fairway.person_profile");
        return jdbc.sql("""
                        SELECT known_as, gender, ethnicity, accommodation, contact_method, preferred_format, language,
                            interpreter, communication_needs, practice
                        FROM fairway.person_profile WHERE person_id = :person ORDER BY profile_id DESC LIMIT 1
                        """)
                .param("person", person.value())
                .query(JdbcProfiles::profile)
                .optional();
    }

    private static Profile profile(ResultSet row, int index) throws SQLException {
        return new Profile(
                row.getString("known_as"),
                Gender.valueOf(row.getString("gender")),
                Ethnicity.valueOf(row.getString("ethnicity")),
                Accommodation.valueOf(row.getString("accommodation")),
                ContactMethod.valueOf(row.getString("contact_method")),
                PreferredFormat.valueOf(row.getString("preferred_format")),
                row.getString("language"),
                Interpreter.valueOf(row.getString("interpreter")),
                row.getString("communication_needs"),
                row.getString("practice"));
    }
}
