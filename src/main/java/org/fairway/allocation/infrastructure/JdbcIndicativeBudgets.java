package org.fairway.allocation.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairway.allocation.AllocationLine;
import org.fairway.allocation.AssessedNeeds;
import org.fairway.allocation.AssessedNeeds.AdultNeeds;
import org.fairway.allocation.AssessedNeeds.CarerNeeds;
import org.fairway.allocation.AssessedNeeds.ChildNeeds;
import org.fairway.allocation.BudgetPattern;
import org.fairway.allocation.IndicativeBudget;
import org.fairway.allocation.IndicativeBudget.Departure;
import org.fairway.allocation.IndicativeBudget.Run;
import org.fairway.allocation.IndicativeBudgets;
import org.fairway.allocation.NoFirstFigure;
import org.fairway.allocation.OverrideReason;
import org.fairway.allocation.SharedBudget;
import org.fairway.database.PenceAsNumber;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.pathway.LegalBasis;
import org.fairway.replay.RuleChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcIndicativeBudgets implements IndicativeBudgets {
    private static final TypeReference<List<AllocationLine>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    JdbcIndicativeBudgets(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json.copy().addMixIn(Money.class, PenceAsNumber.class);
    }

    @Override
    public void record(IndicativeBudget budget) {
        Departure departure = budget.departure();
        AssessedNeeds needs = budget.run().needs();
        jdbc.sql("""
                        INSERT INTO fairway.indicative_budget (
                            budget_id, case_number, legal_basis, worked_out_on, method, how_reached, pattern,
                            computed_pence, lines, departure_pence, departure_reason, departure_words, departure_by,
                            run_id, rates_of, needs, rules)
                        VALUES (:id, :caseNumber, :basis, :workedOutOn, :method, :howReached, :pattern, :computed,
                            :lines::jsonb, :departurePence, :departureReason, :departureWords, :departureBy,
                            :run, :ratesOf, :needs::jsonb, :rules)
                        ON CONFLICT (budget_id) DO NOTHING
                        """)
                .param("rules", RuleChanges.RELEASED.version(JdbcBudgetsAgain.KIND))
                .param("id", budget.id())
                .param("caseNumber", budget.caseNumber().text())
                .param("basis", budget.legalBasis().name())
                .param("workedOutOn", budget.workedOutOn())
                .param("method", budget.method())
                .param("howReached", budget.howReached())
                .param("pattern", budget.pattern().name())
                .param("computed", budget.computed().pence())
                .param("lines", write(budget.lines()))
                .param(
                        "departurePence",
                        departure == null ? null : departure.figure().pence())
                .param(
                        "departureReason",
                        departure == null ? null : departure.reason().name())
                .param("departureWords", departure == null ? null : departure.words())
                .param("departureBy", departure == null ? null : departure.by())
                .param("run", budget.run().id())
                .param("ratesOf", budget.run().ratesOf())
                .param("needs", needs == null ? null : write(needs))
                .update();
    }

    @Override
    public void record(NoFirstFigure none) {
        jdbc.sql("""
                        INSERT INTO fairway.indicative_budget (
                            budget_id, case_number, legal_basis, worked_out_on, how_reached, lines, run_id, rates_of)
                        VALUES (:id, :caseNumber, :basis, :foundOn, :why, '[]'::jsonb, :id, :foundOn)
                        ON CONFLICT (budget_id) DO NOTHING
                        """)
                .param("id", none.id())
                .param("caseNumber", none.caseNumber().text())
                .param("basis", none.legalBasis().name())
                .param("foundOn", none.foundOn())
                .param("why", none.why())
                .update();
    }

    @Override
    public Optional<IndicativeBudget> current(CaseNumber caseNumber) {
        return latest(caseNumber, "computed_pence IS NOT NULL", this::budget);
    }

    @Override
    public Optional<NoFirstFigure> without(CaseNumber caseNumber) {
        return latest(
                caseNumber,
                "computed_pence IS NULL",
                row -> new NoFirstFigure(
                        row.getObject("budget_id", UUID.class),
                        caseNumber,
                        LegalBasis.valueOf(row.getString("legal_basis")),
                        row.getObject("worked_out_on", LocalDate.class),
                        row.getString("how_reached")));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> latest(CaseNumber caseNumber, String kind, Reading<T> reading) {
        return jdbc.sql("""
                        SELECT * FROM (
                            SELECT * FROM fairway.indicative_budget
                            WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        ) AS latest WHERE\s""" + kind)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> reading.of(row))
                .optional();
    }

    @Override
    public void share(SharedBudget shared) {
        jdbc.sql("""
                        INSERT INTO fairway.indicative_budget_shared (
                            budget_id, shared_on, shared_with, shared_how, reaction, own_words, recorded_by)
                        VALUES (:id, :sharedOn, :sharedWith, :sharedHow, :reaction, :ownWords, :by)
                        ON CONFLICT (budget_id) DO NOTHING
                        """)
                .param("id", shared.budget())
                .param("sharedOn", shared.sharedOn())
                .param("sharedWith", shared.sharedWith())
                .param("sharedHow", shared.sharedHow())
                .param("reaction", name(shared.reaction()))
                .param("ownWords", shared.ownWords())
                .param("by", shared.sharedBy())
                .update();
    }

    @Override
    public Optional<SharedBudget> shared(CaseNumber caseNumber) {
        return jdbc.sql("""
                        SELECT s.*
                        FROM (
                            SELECT budget_id, computed_pence FROM fairway.indicative_budget
                            WHERE case_number = :caseNumber ORDER BY recorded_at DESC LIMIT 1
                        ) AS latest
                        JOIN fairway.indicative_budget_shared AS s USING (budget_id)
                        WHERE latest.computed_pence IS NOT NULL
                        """)
                .param("caseNumber", caseNumber.text())
                .query((row, index) -> new SharedBudget(
                        row.getObject("budget_id", UUID.class),
                        row.getObject("shared_on", LocalDate.class),
                        row.getString("shared_with"),
                        row.getString("shared_how"),
                        reaction(row.getString("reaction")),
                        row.getString("own_words"),
                        row.getString("recorded_by")))
                .optional();
    }

    private static @Nullable String name(SharedBudget.@Nullable Reaction reaction) {
        return reaction == null ? null : reaction.name();
    }

    private static SharedBudget.@Nullable Reaction reaction(@Nullable String name) {
        return name == null ? null : SharedBudget.Reaction.valueOf(name);
    }

    IndicativeBudget budget(ResultSet row) throws SQLException {
        return new IndicativeBudget(
                row.getObject("budget_id", UUID.class),
                new CaseNumber(row.getString("case_number")),
                LegalBasis.valueOf(row.getString("legal_basis")),
                row.getObject("worked_out_on", LocalDate.class),
                row.getString("method"),
                row.getString("how_reached"),
                BudgetPattern.valueOf(row.getString("pattern")),
                Money.ofPence(row.getLong("computed_pence")),
                lines(row.getString("lines")),
                departure(row),
                new Run(
                        row.getObject("run_id", UUID.class),
                        row.getObject("rates_of", LocalDate.class),
                        needs(row.getString("needs"), LegalBasis.valueOf(row.getString("legal_basis")))));
    }

    private static @Nullable Departure departure(ResultSet row) throws SQLException {
        long pence = row.getLong("departure_pence");
        if (row.wasNull()) {
            return null;
        }
        return new Departure(
                Money.ofPence(pence),
                OverrideReason.valueOf(row.getString("departure_reason")),
                row.getString("departure_words"),
                row.getString("departure_by"));
    }

    private @Nullable AssessedNeeds needs(@Nullable String needs, LegalBasis basis) {
        if (needs == null) {
            return null;
        }
        Class<? extends AssessedNeeds> kind = switch (basis) {
            case CARE_ACT_ADULT -> AdultNeeds.class;
            case CARE_ACT_CARER -> CarerNeeds.class;
            case CHILDREN_ACT -> ChildNeeds.class;
        };
        try {
            return json.readValue(needs, kind);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String write(Object detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<AllocationLine> lines(String lines) {
        try {
            return json.readValue(lines, LINES);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
