ALTER TABLE fairway.decision_difference
    ADD COLUMN explanation text,
    DROP CONSTRAINT decision_difference_state_is_known,
    ADD CONSTRAINT decision_difference_state_is_known CHECK (state IN ('OPEN', 'SETTLED', 'CLOSED', 'RELEASED')),
    ADD CONSTRAINT decision_difference_is_explained_where_it_is_no_alarm
        CHECK ((explanation IS NOT NULL) = (state IN ('CLOSED', 'RELEASED')));
COMMENT ON COLUMN fairway.decision_difference.explanation IS
    'Why a difference is no alarm: what an auditor found out, or the release that changed the rule.';
