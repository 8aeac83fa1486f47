ALTER TABLE fairway.payment_change
    ADD COLUMN records_asked_on date[] NOT NULL DEFAULT '{}',
    DROP CONSTRAINT payment_change_ground_is_known,
    ADD CONSTRAINT payment_change_ground_is_known CHECK (ground IN ('NEEDS_MET_IN_HOSPITAL', 'PERSON_ASKED',
        'CONDITION_NOT_MET', 'NOT_USED_FOR_NEEDS', 'CONDITION_BROKEN', 'RECORDS_NOT_SENT', 'REASON_IS_OVER', 'PERSON_DIED')),
    ADD CONSTRAINT payment_change_records_were_asked_for
        CHECK (ground <> 'RECORDS_NOT_SENT' OR cardinality(records_asked_on) > 0);
COMMENT ON COLUMN fairway.payment_change.records_asked_on IS
    'The days on which records were asked for that did not come in time; empty on any other ground.';
