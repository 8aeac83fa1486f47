ALTER TABLE fairway.direct_payment_check
    DROP CONSTRAINT direct_payment_check_request_is_known,
    ADD CONSTRAINT direct_payment_check_request_is_known CHECK (request IN (
        'MADE', 'PERSON_LACKS_CAPACITY', 'NOMINEE_DISAGREES', 'NOT_SUPPORTED', 'TOO_YOUNG', 'NOW_ADULT', 'IN_PRISON'));
ALTER TABLE fairway.direct_payment_ruling
    DROP CONSTRAINT direct_payment_ruling_condition_is_known,
    ADD CONSTRAINT direct_payment_ruling_condition_is_known CHECK (failed IN (
        'LACKS_CAPACITY', 'NOMINEE_DISAGREES', 'NOT_SUPPORTED', 'TOO_YOUNG', 'NOW_ADULT', 'IN_PRISON', 'PROHIBITED',
        'CANNOT_BE_MANAGED', 'NOT_IN_BEST_INTERESTS', 'NOT_APPROPRIATE', 'NOTHING_TO_PAY', 'NONE'));
