package org.fairway.family.infrastructure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.fairway.family.FamilyOffer;
import org.fairway.family.FamilyOffers;
import org.fairway.family.OfferKind;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcFamilyOffers implements FamilyOffers {
    private static final String COLUMNS =
            "family_offer_id, adult_case, kind, person_id, name, birth_date, telephone, made_on";
    private final JdbcClient jdbc;

    JdbcFamilyOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public FamilyOffer ensure(FamilyOffer offer) {
        return standing(offer).orElseGet(() -> {
            insert(offer);
            return standing(offer).orElseThrow();
        });
    }

    private Optional<FamilyOffer> standing(FamilyOffer offer) {
        return ofCase(offer.adultCase()).stream().filter(offer::sameAs).findFirst();
    }

    private void insert(FamilyOffer offer) {
        PersonId person = offer.person();
        jdbc.sql("INSERT INTO fairway.family_offer (" + COLUMNS + """
                        ) VALUES (:id, :adultCase, :kind, :person, :name, :birthDate, :telephone, :madeOn)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", offer.id())
                .param("adultCase", offer.adultCase().text())
                .param("kind", offer.kind().name())
                .param("person", person == null ? null : person.value())
                .param("name", offer.name().strip())
                .param("birthDate", offer.birthDate())
                .param("telephone", offer.telephone())
                .param("madeOn", offer.madeOn())
                .update();
    }

    @Override
    public FamilyOffer get(UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM fairway.family_offer WHERE family_offer_id = :id")
                .param("id", id)
                .query(JdbcFamilyOffers::offer)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("There is no offer " + id));
    }

    @Override
    public List<FamilyOffer> ofCase(CaseNumber adultCase) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM fairway.family_offer WHERE adult_case = :adultCase ORDER BY recorded_at")
                .param("adultCase", adultCase.text())
                .query(JdbcFamilyOffers::offer)
                .list();
    }

    @Override
    public List<FamilyOffer> claimUnstarted(CaseNumber adultCase) {
        return jdbc.sql("""
                        WITH started AS (
                            INSERT INTO fairway.family_offer_start (family_offer_id)
                            SELECT family_offer_id FROM fairway.family_offer WHERE adult_case = :adultCase
                            ON CONFLICT (family_offer_id) DO NOTHING
                            RETURNING family_offer_id)
                        SELECT offer.* FROM fairway.family_offer offer JOIN started USING (family_offer_id)
                        ORDER BY offer.recorded_at
                        """)
                .param("adultCase", adultCase.text())
                .query(JdbcFamilyOffers::offer)
                .list();
    }

    private static FamilyOffer offer(ResultSet row, int index) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new FamilyOffer(
                row.getObject("family_offer_id", UUID.class),
                new CaseNumber(row.getString("adult_case")),
                OfferKind.valueOf(row.getString("kind")),
                person == null ? null : new PersonId(person),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("telephone"),
                row.getObject("made_on", LocalDate.class));
    }
}
