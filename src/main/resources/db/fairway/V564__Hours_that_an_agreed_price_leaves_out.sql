-- An agreed price explains money and no hours: hours that were assessed and that a plan does not mean to buy stay
-- unmet, whatever the reason beside them.
ALTER TABLE fairway.unmet_need
    DROP CONSTRAINT unmet_need_reason_is_known,
    ADD CONSTRAINT unmet_need_reason_is_known CHECK (
        reason IN ('PERSON_WANTS_LESS', 'NOBODY_FOUND_YET', 'BEGINS_LATER')
        OR (reason = 'AGREED_PRICE' AND hours_a_week > 0));
