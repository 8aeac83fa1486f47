ALTER TABLE fairway.support_plan ADD COLUMN payment_frequency text;
ALTER TABLE fairway.support_plan
    ADD CONSTRAINT support_plan_is_paid_at_a_known_frequency
        CHECK (payment_frequency IN ('WEEKLY', 'FOUR_WEEKLY', 'ONE_OFF')),
    ADD CONSTRAINT support_plan_pays_only_what_is_taken_directly
        CHECK (payment_frequency IS NULL OR deployment <> 'MANAGED');
COMMENT ON COLUMN fairway.support_plan.payment_frequency IS
    'How often the direct payment is to be paid; null where none was chosen, and in plans written before it was asked.';
