package org.fairway.uplift.infrastructure;

/**
 * The statements that work an uplift out, in their order. Each reads all agreements together into a table of the
 * transaction's own.
 */
final class UpliftStatements {
    /** The plans that budgets of cases ever paid for, for those cases alone that have a line of the choice. */
    static final String PLANS = """
            CREATE TEMPORARY TABLE uplift_plan ON COMMIT DROP AS
            SELECT b.case_number, b.plan_id, b.version, b.holds_from
            FROM fairway.personal_budget b
            WHERE b.case_number IN (
                SELECT other.case_number FROM fairway.personal_budget other
                JOIN fairway.support_plan_line l ON l.plan_id = other.plan_id
                WHERE l.how_met = 'FUNDED' AND l.paid_as = 'DIRECT_PAYMENT' AND l.recurrence = 'WEEKLY'
                  AND (:service::text IS NULL OR l.component = :service) AND (:unit::text IS NULL OR l.unit = :unit))
            """;

    static final String PLANS_BY_CASE = "CREATE INDEX ON uplift_plan (case_number)";

    /** The agreements in question, from when on, and the last day that is paid if there is one. */
    static final String SCOPE = """
            CREATE TEMPORARY TABLE uplift_scope ON COMMIT DROP AS
            SELECT e.entitlement_id, e.case_number, greatest(e.starts_on, :effective::date) AS first_on, ending.from_on AS last_on
            FROM fairway.entitlement e
            LEFT JOIN LATERAL (SELECT l.from_on FROM fairway.entitlement_line l
                               WHERE l.entitlement_id = e.entitlement_id AND l.kind = 'END'
                               ORDER BY l.line_number DESC LIMIT 1) ending ON true
            WHERE e.frequency <> 'ONE_OFF'
              AND (:everything OR e.case_number IN (SELECT p.case_number FROM uplift_plan p))
            """;

    /** Their days, cut wherever the weekly amount, the plan or a price changes; the last part has no end. */
    static final String PARTS = """
            CREATE TEMPORARY TABLE uplift_days ON COMMIT DROP AS
            WITH live AS (SELECT * FROM uplift_scope WHERE last_on IS NULL OR last_on >= first_on),
            cut AS (
                SELECT entitlement_id, first_on AS day FROM live
                UNION
                SELECT live.entitlement_id, change.day
                FROM live JOIN fairway.entitlement_line l ON l.entitlement_id = live.entitlement_id AND l.kind = 'GROSS'
                CROSS JOIN LATERAL (VALUES (l.from_on), (l.until_on + 1)) AS change (day)
                WHERE change.day > live.first_on
                UNION
                SELECT live.entitlement_id, p.holds_from
                FROM live JOIN uplift_plan p ON p.case_number = live.case_number AND p.holds_from > live.first_on
                UNION
                SELECT live.entitlement_id, change.day
                FROM live JOIN uplift_plan p ON p.case_number = live.case_number
                JOIN fairway.uplift_price u ON u.plan_id = p.plan_id
                CROSS JOIN LATERAL (VALUES (u.from_on), (u.until_on + 1)) AS change (day)
                WHERE change.day > live.first_on)
            SELECT cut.entitlement_id, live.case_number, live.last_on, cut.day AS from_on,
                   (lead(cut.day) OVER (PARTITION BY cut.entitlement_id ORDER BY cut.day)) - 1 AS until_on
            FROM cut JOIN live USING (entitlement_id)
            WHERE live.last_on IS NULL OR cut.day <= live.last_on
            """;

    /** The lines of the plan that was in force in each part, with their price then and after. */
    static final String PRICES = """
            CREATE TEMPORARY TABLE uplift_line ON COMMIT DROP AS
            SELECT d.entitlement_id, d.from_on, l.plan_id, l.line, price.pence AS before_pence,
                   CASE WHEN :atPrice::bigint IS NULL OR price.pence = :atPrice
                        THEN coalesce(:price::bigint, round(price.pence * (1 + :percent::numeric / 100)))::bigint END AS after_pence,
                   round(l.units * price.pence)::bigint AS weekly_pence, l.units
            FROM uplift_days d
            JOIN LATERAL (SELECT p.plan_id FROM uplift_plan p WHERE p.case_number = d.case_number
                          ORDER BY p.holds_from <= d.from_on DESC,
                                   CASE WHEN p.holds_from <= d.from_on THEN p.version ELSE -p.version END DESC
                          LIMIT 1) plan ON true
            JOIN fairway.support_plan_line l ON l.plan_id = plan.plan_id
            CROSS JOIN LATERAL (SELECT coalesce(
                (SELECT u.price_pence FROM fairway.uplift_price u
                 WHERE u.plan_id = l.plan_id AND u.line = l.line AND u.from_on <= d.from_on
                   AND (u.until_on IS NULL OR u.until_on >= d.from_on)
                 ORDER BY u.price_number DESC LIMIT 1), l.unit_price_pence) AS pence OFFSET 0) price
            WHERE l.how_met = 'FUNDED' AND l.paid_as = 'DIRECT_PAYMENT' AND l.recurrence = 'WEEKLY'
              AND (:service::text IS NULL OR l.component = :service) AND (:unit::text IS NULL OR l.unit = :unit)
            """;

    /** The weekly amount of each part before and after. A part that has less begins when notice of it is over. */
    static final String AMOUNTS = """
            CREATE TEMPORARY TABLE uplift_part ON COMMIT DROP AS
            WITH priced AS (
                SELECT entitlement_id, from_on, count(*) AS lines, count(after_pence) AS at_price, sum(weekly_pence) AS weekly_pence,
                       coalesce(sum(round(units * after_pence) - weekly_pence) FILTER (WHERE after_pence IS NOT NULL), 0) AS more_pence
                FROM uplift_line GROUP BY entitlement_id, from_on),
            amount AS (
                SELECT d.*, agreed.weekly_rate AS before_rate, coalesce(priced.lines, 0) AS lines,
                       coalesce(priced.at_price, 0) AS at_price, coalesce(priced.weekly_pence, 0) AS weekly_pence,
                       CASE WHEN :everything THEN round(agreed.weekly_rate * (1 + :percent::numeric / 100), 2)
                            ELSE agreed.weekly_rate + coalesce(priced.more_pence, 0) / 100.0 END AS after_rate
                FROM uplift_days d
                JOIN LATERAL (SELECT l.weekly_rate FROM fairway.entitlement_line l
                              WHERE l.entitlement_id = d.entitlement_id AND l.kind = 'GROSS' AND l.from_on <= d.from_on
                                AND (l.until_on IS NULL OR l.until_on >= d.from_on)
                              ORDER BY l.line_number DESC LIMIT 1) agreed ON true
                LEFT JOIN priced ON priced.entitlement_id = d.entitlement_id AND priced.from_on = d.from_on)
            SELECT entitlement_id, case_number, last_on, from_on AS part_on, until_on, before_rate, after_rate, lines, at_price,
                   NOT :everything AND weekly_pence > before_rate * 100 AS differs,
                   CASE WHEN after_rate < before_rate THEN greatest(from_on, :lessFrom::date) ELSE from_on END AS from_on
            FROM amount
            """;

    /** What comes of each agreement. */
    static final String WORKED = """
            CREATE TEMPORARY TABLE uplift_worked ON COMMIT DROP AS
            WITH changing AS (
                SELECT * FROM uplift_part
                WHERE before_rate <> after_rate AND after_rate >= 0 AND (until_on IS NULL OR until_on >= from_on)
                  AND (last_on IS NULL OR last_on >= from_on)),
            changed AS (
                SELECT entitlement_id, min(from_on) AS from_on,
                       (array_agg(before_rate ORDER BY from_on DESC))[1] AS before_rate,
                       (array_agg(after_rate ORDER BY from_on DESC))[1] AS after_rate,
                       round(sum((after_rate - before_rate) * 100 / 7 * greatest(0,
                           least(coalesce(until_on, :yearEnd::date), coalesce(last_on, :yearEnd::date), :yearEnd::date) - from_on + 1)))
                           ::bigint AS year_pence,
                       jsonb_agg(jsonb_build_array(from_on, until_on, before_rate, after_rate) ORDER BY from_on) AS parts
                FROM changing GROUP BY entitlement_id),
            looked_at AS (
                SELECT entitlement_id, max(lines) AS lines, max(at_price) AS at_price, bool_or(differs) AS differs
                FROM uplift_part GROUP BY entitlement_id),
            settled AS (
                SELECT scope.entitlement_id, scope.case_number, changed.from_on, changed.before_rate, changed.after_rate,
                       changed.year_pence, changed.parts,
                       CASE WHEN scope.last_on < scope.first_on THEN 'ENDED'
                            WHEN before.entitlement_id IS NOT NULL THEN 'ALREADY_UPLIFTED'
                            WHEN NOT :everything AND coalesce(looked_at.lines, 0) = 0 THEN 'NOT_BOUGHT'
                            WHEN NOT :everything AND looked_at.at_price = 0 THEN 'NOT_AT_PRICE'
                            WHEN looked_at.differs THEN 'AMOUNT_DIFFERS'
                            WHEN changed.entitlement_id IS NULL THEN 'UNCHANGED'
                            ELSE 'UPLIFTED' END AS outcome
                FROM uplift_scope scope
                LEFT JOIN changed USING (entitlement_id)
                LEFT JOIN looked_at USING (entitlement_id)
                LEFT JOIN (SELECT DISTINCT done.entitlement_id
                           FROM fairway.uplift same
                           JOIN fairway.uplift_decision applied USING (uplift_number, version)
                           JOIN fairway.uplift_agreement done USING (uplift_number, version)
                           WHERE applied.decision = 'APPLIED' AND done.outcome = 'UPLIFTED' AND same.effective_on = :effective::date
                             AND (same.service, same.unit, same.at_pence, same.percent, same.price_pence)
                                 IS NOT DISTINCT FROM (:service::text, :unit::text, :atPrice::bigint, :percent::numeric(6, 3), :price::bigint)
                          ) before USING (entitlement_id))
            SELECT entitlement_id, case_number, outcome,
                   CASE outcome WHEN 'UPLIFTED' THEN from_on END AS from_on,
                   CASE outcome WHEN 'UPLIFTED' THEN before_rate END AS before_rate,
                   CASE outcome WHEN 'UPLIFTED' THEN after_rate END AS after_rate,
                   CASE outcome WHEN 'UPLIFTED' THEN year_pence END AS year_pence,
                   CASE outcome WHEN 'UPLIFTED' THEN parts END AS parts
            FROM settled
            """;

    private UpliftStatements() {}
}
