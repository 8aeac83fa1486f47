ALTER TABLE fairway.financial_assessment
    DROP CONSTRAINT financial_assessment_basis_is_known,
    ADD CONSTRAINT financial_assessment_basis_is_known CHECK (basis IN (
        'ASSESSED', 'ABOVE_UPPER_LIMIT', 'NOT_DISCLOSED',
        'LIGHT_TOUCH_ABOVE_LIMIT', 'LIGHT_TOUCH_SMALL_CHARGE', 'LIGHT_TOUCH_NOTHING_DUE', 'FREE'));

ALTER TABLE fairway.financial_assessment_check
    ADD COLUMN asks_no_more boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT financial_assessment_check_is_not_in_force_before_told,
    ADD CONSTRAINT financial_assessment_check_is_not_in_force_before_told
        CHECK (in_force_from >= told_on OR asks_no_more);
COMMENT ON COLUMN fairway.financial_assessment_check.asks_no_more IS
    'Whether it asks for no more than the one before it, and so may count for days before the person was told.';

ALTER TABLE fairway.contribution
    ADD COLUMN asks_no_more boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT contribution_is_not_in_force_before_told,
    ADD CONSTRAINT contribution_is_not_in_force_before_told CHECK (in_force_from >= told_on OR asks_no_more);
COMMENT ON COLUMN fairway.contribution.asks_no_more IS
    'Whether it asks for no more than the one before it: what was paid too much since then is given back.';
