package org.fairway.person.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.fairway.person.Ability;
import org.fairway.person.Involvement;
import org.fairway.person.Involvements;
import org.fairway.person.Supporter;
import org.fairway.person.SupporterQuality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was seen at a contact is part of the contact; what was seen later stands by itself. */
class JdbcInvolvements implements Involvements {
    private static final String LATEST = """
            SELECT difficulties, supporter_name, supporter_relation, supporter_qualities, long_nhs_stay_likely,
                recorded_at
            FROM fairway.involvement WHERE person_id = %1$s
            UNION ALL
            SELECT contact.difficulties, contact.supporter_name, contact.supporter_relation,
                contact.supporter_qualities, contact.long_nhs_stay_likely, contact.recorded_at
            FROM fairway.contact JOIN fairway.pathway_case USING (case_number)
            WHERE pathway_case.person_id = %1$s
            ORDER BY recorded_at DESC LIMIT 1
            """;

    private final JdbcClient jdbc;

    JdbcInvolvements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(UUID id, PersonId person, Involvement involvement, String by) {
        Supporter supporter = involvement.supporter();
        jdbc.sql("""
                        INSERT INTO fairway.involvement (involvement_id, person_id, difficulties, supporter_name,
                            supporter_relation, supporter_qualities, long_nhs_stay_likely, recorded_by)
                        VALUES (:id, :person, :difficulties, :supporterName,
                            :supporterRelation, :supporterQualities, :longNhsStayLikely, :recordedBy)
                        ON CONFLICT (involvement_id) DO NOTHING
                        """)
                .param("id", id)
                .param("person", person.value())
                .param("difficulties", names(involvement.difficulties()))
                .param("supporterName", supporter == null ? null : supporter.name())
                .param("supporterRelation", supporter == null ? null : supporter.relation())
                .param("supporterQualities", names(supporter == null ? Set.of() : supporter.qualities()))
                .param("longNhsStayLikely", involvement.longNhsStayLikely())
                .param("recordedBy", by)
                .update();
    }

    @Override
    public Involvement of(PersonId person) {
        return latest(jdbc.sql(LATEST.formatted(":person")).param("person", person.value()));
    }

    @Override
    public Involvement of(CaseNumber caseNumber) {
        return latest(jdbc.sql(LATEST.formatted(
                        "(SELECT person_id FROM fairway.pathway_case WHERE case_number = :caseNumber)"))
                .param("caseNumber", caseNumber.text()));
    }

    private static Involvement latest(JdbcClient.StatementSpec query) {
        return query.query(JdbcInvolvements::involvement).optional().orElseGet(Involvement::unhindered);
    }

    private static Involvement involvement(ResultSet row, int index) throws SQLException {
        return new Involvement(
                values(row, "difficulties", Ability.class), supporter(row), row.getBoolean("long_nhs_stay_likely"));
    }

    private static @Nullable Supporter supporter(ResultSet row) throws SQLException {
        String name = row.getString("supporter_name");
        return name == null
                ? null
                : new Supporter(
                        name,
                        row.getString("supporter_relation"),
                        values(row, "supporter_qualities", SupporterQuality.class));
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private static <E extends Enum<E>> Set<E> values(ResultSet row, String column, Class<E> type) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toSet());
    }
}
