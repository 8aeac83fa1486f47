package org.fairway.charging.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fairway.charging.FinancialAssessment;
import org.fairway.charging.FinancialInformation;
import org.fairway.charging.MeansTestOutcome;
import org.fairway.charging.WorkOutContribution;
import org.fairway.database.PenceAsNumber;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose means test stands on older rates, and what the new ones would give for the first of them. */
class JdbcTouchedContributions implements TouchedCases {
    private static final int EXAMPLES = 20;
    private static final String ASSESSED = """
            FROM fairway.pathway_case AS p
            JOIN LATERAL (
                SELECT a.assessment_id, a.information_id, a.as_of, a.basis, a.assessed_weekly_pence
                FROM fairway.financial_assessment AS a JOIN fairway.contribution AS c USING (assessment_id)
                WHERE a.case_number = p.case_number ORDER BY c.recorded_at DESC LIMIT 1
            ) AS told ON true
            WHERE p.closed_on IS NULL AND told.basis = 'ASSESSED' AND told.as_of < :from
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcTouchedContributions(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json.copy().addMixIn(Money.class, PenceAsNumber.class).addMixIn(CaseNumber.class, TextAsIs.class);
    }

    /** What a person was told they pay, and what they told about their money. */
    private record Told(Money contribution, FinancialInformation information) {}

    @Override
    public List<Touched> by(Collection<String> keys, LocalDate from, ReferenceData proposed) {
        if (keys.stream()
                .noneMatch(key ->
                        key.startsWith("charging.") || key.startsWith("guarantee.") || key.startsWith("benefit."))) {
            return List.of();
        }
        long cases = jdbc.sql("SELECT count(*) " + ASSESSED)
                .param("from", from)
                .query(Long.class)
                .single();
        WorkOutContribution anew = new WorkOutContribution(proposed);
        List<Example> first = jdbc
                .sql("SELECT told.assessed_weekly_pence, i.told FROM ("
                        + "SELECT p.case_number, told.assessed_weekly_pence, told.information_id "
                        + ASSESSED + " ORDER BY p.case_number LIMIT :most) AS told "
                        + "JOIN fairway.financial_information AS i USING (information_id) ORDER BY told.case_number")
                .param("from", from)
                .param("most", EXAMPLES)
                .query((row, index) ->
                        new Told(Money.ofPence(row.getLong("assessed_weekly_pence")), read(row.getString("told"))))
                .list()
                .stream()
                .map(told -> example(told, from, anew))
                .toList();
        return List.of(new Touched(
                "pay by a means test with older rates: each is worked out anew and told before it counts",
                cases,
                first));
    }

    private static Example example(Told told, LocalDate from, WorkOutContribution anew) {
        CaseNumber number = told.information().caseNumber();
        try {
            MeansTestOutcome outcome =
                    anew.of(LegalBasis.CARE_ACT_ADULT, told.information().asOf(from), new UUID(0, 0));
            return new Example(
                    number,
                    outcome instanceof FinancialAssessment assessment && !assessment.paysFullCost()
                            ? "at most %s a week now; %s with the same money told"
                                    .formatted(told.contribution(), assessment.assessedAWeek())
                            : "another outcome: look at the means test");
        } catch (NoValueOnDate missing) {
            return new Example(number, "cannot be worked out: " + missing.reason());
        }
    }

    private FinancialInformation read(String told) {
        try {
            return json.readValue(told, FinancialInformation.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
