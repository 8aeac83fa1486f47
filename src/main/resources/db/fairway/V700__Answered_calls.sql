CREATE TABLE fairway.answered_call (
    caller      text        NOT NULL,
    key         text        NOT NULL,
    body_digest text        NOT NULL,
    case_number text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT answered_call_pk PRIMARY KEY (caller, key),
    CONSTRAINT answered_call_key_is_short CHECK (length(key) BETWEEN 1 AND 200)
);
COMMENT ON TABLE fairway.answered_call IS
    'Referrals that other systems sent with a key of their own, so that the same call again starts nothing anew.';
CREATE TRIGGER answered_call_is_insert_only BEFORE UPDATE OR TRUNCATE ON fairway.answered_call
    FOR EACH STATEMENT EXECUTE FUNCTION fairway.refuse_change();
