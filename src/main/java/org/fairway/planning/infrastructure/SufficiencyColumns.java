package org.fairway.planning.infrastructure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fairway.database.PenceAsNumber;
import org.fairway.kernel.Money;
import org.fairway.planning.LessThanBefore;
import org.fairway.planning.PlanHelp;
import org.fairway.planning.PlanHelp.WhoHelped;
import org.fairway.planning.PlanSufficiency;
import org.fairway.planning.PlanSufficiency.OfNeed;
import org.fairway.planning.PlanSufficiency.UnmetNeed;
import org.fairway.planning.ShortfallReason;
import org.fairway.planning.Sufficiency;
import org.fairway.planning.SupportPlan;
import org.fairway.replay.RuleChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns that say whether a plan’s money is enough, who helped, and what stays unmet; written with the plan. */
final class SufficiencyColumns {
    static final String NAMES = """
            helpers, turn_to, reached_by, sufficiency, shortfall_weekly_pence, shortfall_once_pence, hours_assessed,
            hours_bought, shortfall_reason, shortfall_words, shortfall_of_needs, less_than_before,
            rules""";

    static final String VALUES = """
            :helpers, :turnTo, :reachedBy, CAST(:sufficiency AS jsonb), :shortWeekly, :shortOnce, :hoursAssessed,
            :hoursBought, :shortReason, :shortWords, CAST(:shortOfNeeds AS jsonb), CAST(:less AS jsonb),
            :rules""";

    /** Writes what stays unmet of the {@code plan} that was added. */
    static final String UNMET = """
            unmet AS (
            INSERT INTO fairway.unmet_need (plan_id, need, need_text, weekly_pence, once_pence, hours_a_week, reason)
            SELECT plan.plan_id, need, need_text, CAST(weekly AS bigint), CAST(once AS bigint), CAST(hours AS numeric), reason
            FROM plan, unnest(:unmetNeeds, :unmetTexts, :unmetWeekly, :unmetOnce, :unmetHours, :unmetReasons)
                AS t (need, need_text, weekly, once, hours, reason))
            """;

    private final ObjectMapper json;

    SufficiencyColumns(ObjectMapper json) {
        this.json = json.copy().addMixIn(Money.class, PenceAsNumber.class);
    }

    JdbcClient.StatementSpec values(JdbcClient.StatementSpec insert, SupportPlan plan) {
        PlanSufficiency enough = plan.sufficiency();
        Sufficiency figures = enough == null ? null : enough.figures();
        ShortfallReason reason = enough == null ? null : enough.reason();
        List<UnmetNeed> unmet = enough == null ? List.of() : enough.unmet();
        return insert.param(
                        "helpers",
                        plan.help().helpers().stream().map(Enum::name).toArray(String[]::new))
                .param("rules", RuleChanges.RELEASED.version(JdbcSufficiencyAgain.KIND))
                .param("turnTo", plan.help().turnTo())
                .param("reachedBy", plan.help().reachedBy())
                .param("sufficiency", figures == null ? null : write(figures))
                .param(
                        "shortWeekly",
                        figures == null ? null : figures.shortfall().weekly().pence())
                .param(
                        "shortOnce",
                        figures == null ? null : figures.shortfall().once().pence())
                .param("hoursAssessed", figures == null ? null : figures.hoursAssessed())
                .param("hoursBought", figures == null ? null : figures.hoursBought())
                .param("shortReason", reason == null ? null : reason.name())
                .param("shortWords", enough == null ? null : enough.words())
                .param("shortOfNeeds", enough == null || enough.ofNeeds().isEmpty() ? null : write(enough.ofNeeds()))
                .param("less", plan.less() == null ? null : write(plan.less()))
                .params(Map.of(
                        "unmetNeeds", texts(unmet, UnmetNeed::need),
                        "unmetTexts", texts(unmet, UnmetNeed::text),
                        "unmetWeekly",
                                texts(
                                        unmet,
                                        need -> Long.toString(
                                                need.amount().weekly().pence())),
                        "unmetOnce",
                                texts(
                                        unmet,
                                        need -> Long.toString(
                                                need.amount().once().pence())),
                        "unmetHours", texts(unmet, need -> need.hoursAWeek().toPlainString()),
                        "unmetReasons", texts(unmet, need -> need.reason().name())));
    }

    static PlanHelp help(ResultSet row) throws SQLException {
        String[] helpers = (String[]) row.getArray("helpers").getArray();
        return new PlanHelp(
                List.of(helpers).stream().map(WhoHelped::valueOf).toList(),
                row.getString("turn_to"),
                row.getString("reached_by"));
    }

    @Nullable
    PlanSufficiency sufficiency(ResultSet row) throws SQLException {
        String figures = row.getString("sufficiency");
        String reason = row.getString("shortfall_reason");
        return figures == null
                ? null
                : new PlanSufficiency(
                        read(figures, new TypeReference<Sufficiency>() {}),
                        reason == null ? null : ShortfallReason.valueOf(reason),
                        row.getString("shortfall_words"),
                        ofNeeds(row.getString("shortfall_of_needs")));
    }

    @Nullable
    LessThanBefore less(ResultSet row) throws SQLException {
        String less = row.getString("less_than_before");
        return less == null ? null : read(less, new TypeReference<LessThanBefore>() {});
    }

    private List<OfNeed> ofNeeds(@Nullable String reasons) {
        return reasons == null ? List.of() : read(reasons, new TypeReference<List<OfNeed>>() {});
    }

    private static String[] texts(List<UnmetNeed> unmet, Function<UnmetNeed, String> part) {
        return unmet.stream().map(part).toArray(String[]::new);
    }

    private String write(Object detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T read(String detail, TypeReference<T> kind) {
        try {
            return json.readValue(detail, kind);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
