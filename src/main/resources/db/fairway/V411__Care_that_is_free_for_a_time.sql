ALTER TABLE fairway.financial_assessment
    DROP CONSTRAINT financial_assessment_basis_is_known,
    ADD CONSTRAINT financial_assessment_basis_is_known CHECK (basis IN (
        'ASSESSED', 'ABOVE_UPPER_LIMIT', 'NOT_DISCLOSED',
        'LIGHT_TOUCH_ABOVE_LIMIT', 'LIGHT_TOUCH_SMALL_CHARGE', 'LIGHT_TOUCH_NOTHING_DUE', 'FREE', 'FREE_FOR_A_TIME'));
