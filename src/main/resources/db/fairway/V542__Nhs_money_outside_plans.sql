ALTER TABLE fairway.spending_answer
    DROP CONSTRAINT spending_answer_cover_is_known,
    ADD CONSTRAINT spending_answer_cover_is_known
        CHECK (cover IN ('DIRECT_PAYMENT', 'MANAGED', 'NHS', 'NHS_UNPLANNED', 'NONE'));
