ALTER TABLE fairway.financial_assessment_check
    ADD COLUMN arrangement_fee_weekly_pence bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT financial_assessment_check_fee_is_never_below_nil CHECK (arrangement_fee_weekly_pence >= 0);
ALTER TABLE fairway.contribution
    ADD COLUMN arrangement_fee_weekly_pence bigint NOT NULL DEFAULT 0,
    ADD CONSTRAINT contribution_fee_is_never_below_nil CHECK (arrangement_fee_weekly_pence >= 0);
COMMENT ON COLUMN fairway.contribution.arrangement_fee_weekly_pence IS
    'What was told besides for arranging care, each week from in_force_from until the next contribution of the case. No part of '
    'the personal budget: payments never read it, and invoices are to collect it as a line of its own.';
