ALTER TABLE fairway.direct_payment_check ADD COLUMN request text;
UPDATE fairway.direct_payment_check SET request = CASE
    WHEN asked_for THEN 'MADE'
    WHEN law = 'ADULT_WITHOUT_CAPACITY' THEN 'NOT_SUPPORTED'
    WHEN nominee IS NOT NULL THEN 'NOMINEE_DISAGREES'
    ELSE 'PERSON_LACKS_CAPACITY' END;
ALTER TABLE fairway.direct_payment_check
    ALTER COLUMN request SET NOT NULL,
    DROP COLUMN asked_for,
    ADD COLUMN relative_paid_for text,
    ADD CONSTRAINT direct_payment_check_request_is_known CHECK (request IN (
        'MADE', 'PERSON_LACKS_CAPACITY', 'NOMINEE_DISAGREES', 'NOT_SUPPORTED', 'TOO_YOUNG')),
    ADD CONSTRAINT direct_payment_check_relative_is_paid_for_something CHECK (
        relative_paid_for IN ('CARE', 'MANAGING') AND relative_necessary IS NOT NULL OR relative_paid_for IS NULL);
COMMENT ON COLUMN fairway.direct_payment_check.relative_paid_for IS
    'What a close relative would be paid for: care, or managing the payment; null where none is barred, and in checks from before it was asked.';

ALTER TABLE fairway.direct_payment_ruling DROP CONSTRAINT direct_payment_ruling_condition_is_known;
UPDATE fairway.direct_payment_ruling SET failed = CASE c.request
    WHEN 'NOT_SUPPORTED' THEN 'NOT_SUPPORTED'
    WHEN 'NOMINEE_DISAGREES' THEN 'NOMINEE_DISAGREES'
    ELSE 'LACKS_CAPACITY' END
FROM fairway.direct_payment_check c
WHERE c.check_id = direct_payment_ruling.check_id AND failed = 'NOT_ASKED_FOR';
ALTER TABLE fairway.direct_payment_ruling ADD CONSTRAINT direct_payment_ruling_condition_is_known CHECK (failed IN (
    'LACKS_CAPACITY', 'NOMINEE_DISAGREES', 'NOT_SUPPORTED', 'TOO_YOUNG', 'PROHIBITED', 'CANNOT_BE_MANAGED',
    'NOT_IN_BEST_INTERESTS', 'NOT_APPROPRIATE', 'NOTHING_TO_PAY', 'NONE'));
