ALTER TABLE fairway.support_plan
    ADD COLUMN shortfall_of_needs jsonb,
    ADD COLUMN less_than_before jsonb,
    DROP CONSTRAINT support_plan_shortfall_has_a_reason,
    ADD CONSTRAINT support_plan_shortfall_has_a_reason CHECK (
        num_nonnulls(shortfall_reason, shortfall_words) IN (0, 2)
        AND (coalesce(shortfall_weekly_pence, 0) + coalesce(shortfall_once_pence, 0) = 0
            OR shortfall_reason IS NOT NULL
            OR jsonb_array_length(shortfall_of_needs) > 0)),
    ADD CONSTRAINT support_plan_less_has_its_reasons CHECK (
        less_than_before IS NULL OR jsonb_array_length(less_than_before -> 'decreases') > 0);
COMMENT ON COLUMN fairway.support_plan.shortfall_of_needs IS
    'Reasons for single needs whose money is too little; shortfall_reason is that of all others.';
COMMENT ON COLUMN fairway.support_plan.less_than_before IS
    'Each need that has less than in the budget before, with the reason; null where none has.';
