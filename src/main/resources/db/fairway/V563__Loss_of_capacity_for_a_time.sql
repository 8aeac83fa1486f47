ALTER TABLE fairway.direct_payment_check
    ADD COLUMN meanwhile_by text,
    ADD COLUMN meanwhile_until date,
    DROP CONSTRAINT direct_payment_check_request_is_known,
    ADD CONSTRAINT direct_payment_check_request_is_known CHECK (request IN (
        'MADE', 'PERSON_LACKS_CAPACITY', 'NOMINEE_DISAGREES', 'NOT_SUPPORTED', 'TOO_YOUNG', 'NOW_ADULT', 'IN_PRISON',
        'LOSS_FOR_A_TIME')),
    ADD CONSTRAINT direct_payment_check_is_managed_meanwhile CHECK (
        num_nonnulls(meanwhile_by, meanwhile_until) IN (0, 2) AND (request <> 'LOSS_FOR_A_TIME' OR meanwhile_by IS NOT NULL));
COMMENT ON COLUMN fairway.direct_payment_check.meanwhile_until IS
    'The day on which a payment that goes on through a loss of capacity is looked at again at the latest.';
