package org.fairway.family.infrastructure;

import java.util.Optional;
import java.util.UUID;
import org.fairway.family.CarerPathways;
import org.fairway.kernel.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcCarerPathways implements CarerPathways {
    private final JdbcClient jdbc;

    JdbcCarerPathways(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(UUID offer, CaseNumber carersCase) {
        return jdbc.sql("""
                        INSERT INTO fairway.carer_pathway (family_offer_id, carer_case) VALUES (:offer, :carersCase)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("offer", offer)
                        .param("carersCase", carersCase.text())
                        .update()
                == 1;
    }

    @Override
    public Optional<CaseNumber> of(UUID offer) {
        return jdbc.sql("SELECT carer_case FROM fairway.carer_pathway WHERE family_offer_id = :offer")
                .param("offer", offer)
                .query(String.class)
                .optional()
                .map(CaseNumber::new);
    }
}
