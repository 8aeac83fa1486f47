package org.fairway.family.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.family.ChildrenConsidered;
import org.fairway.family.ChildrensConsiderations;
import org.fairway.family.ConsideredChild;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcChildrensConsiderations implements ChildrensConsiderations {
    private final JdbcClient jdbc;

    JdbcChildrensConsiderations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(ChildrenConsidered considered) {
        int inserted = jdbc.sql("""
                        INSERT INTO fairway.children_considered (
                            consideration_id, family_offer_id, impact, inappropriate_care, in_need, referred_on,
                            conclusion, considered_on, recorded_by)
                        VALUES (:id, :offer, :impact, :inappropriateCare, :inNeed, :referredOn, :conclusion,
                            :consideredOn, :recordedBy)
                        ON CONFLICT (consideration_id) DO NOTHING
                        """)
                .param("id", considered.id())
                .param("offer", considered.offer())
                .param("impact", considered.impact())
                .param("inappropriateCare", considered.inappropriateCare())
                .param("inNeed", considered.inNeed())
                .param("referredOn", considered.referredOn())
                .param("conclusion", considered.conclusion())
                .param("consideredOn", considered.consideredOn())
                .param("recordedBy", considered.recordedBy())
                .update();
        if (inserted == 1) {
            insertChildren(considered);
        }
    }

    private void insertChildren(ChildrenConsidered considered) {
        List<ConsideredChild> children = considered.children();
        @Nullable
        String[] birthDates = children.stream()
                .map(ConsideredChild::birthDate)
                .map(day -> day == null ? null : day.toString())
                .toArray(String[]::new);
        @Nullable
        String[] caring = children.stream().map(ConsideredChild::caring).toArray(String[]::new);
        jdbc.sql("""
                        INSERT INTO fairway.considered_child (consideration_id, child_number, name, birth_date, caring)
                        SELECT :id, number, name, birth_date::date, caring
                        FROM unnest(:names::text[], :birthDates::text[], :caring::text[])
                            WITH ORDINALITY AS child (name, birth_date, caring, number)
                        """)
                .param("id", considered.id())
                .param("names", children.stream().map(ConsideredChild::name).toArray(String[]::new))
                .param("birthDates", birthDates)
                .param("caring", caring)
                .update();
    }

    @Override
    public Optional<ChildrenConsidered> current(UUID offer) {
        return jdbc.sql("""
                        SELECT * FROM fairway.children_considered
                        WHERE family_offer_id = :offer ORDER BY recorded_at DESC LIMIT 1
                        """)
                .param("offer", offer)
                .query((row, index) -> considered(row))
                .optional();
    }

    private ChildrenConsidered considered(ResultSet row) throws SQLException {
        UUID id = row.getObject("consideration_id", UUID.class);
        return new ChildrenConsidered(
                id,
                row.getObject("family_offer_id", UUID.class),
                children(id),
                row.getString("impact"),
                row.getBoolean("inappropriate_care"),
                row.getBoolean("in_need"),
                row.getObject("referred_on", LocalDate.class),
                row.getString("conclusion"),
                row.getObject("considered_on", LocalDate.class),
                row.getString("recorded_by"));
    }

    private List<ConsideredChild> children(UUID consideration) {
        return jdbc.sql("""
                        SELECT name, birth_date, caring FROM fairway.considered_child
                        WHERE consideration_id = :id ORDER BY child_number
                        """)
                .param("id", consideration)
                .query((row, index) -> new ConsideredChild(
                        row.getString("name"), row.getObject("birth_date", LocalDate.class), row.getString("caring")))
                .list();
    }
}
