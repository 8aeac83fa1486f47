CREATE TABLE fairway.audit_chain (
    subject  text   NOT NULL,
    position bigint NOT NULL,
    digest   bytea  NOT NULL,
    CONSTRAINT audit_chain_pk PRIMARY KEY (subject)
);
COMMENT ON TABLE fairway.audit_chain IS 'The head of each chain; its row lock puts the entries of one subject in order.';

CREATE TABLE fairway.audit_entry (
    subject        text        NOT NULL,
    position       bigint      NOT NULL,
    kind           text        NOT NULL,
    what           text        NOT NULL,
    who            text        NOT NULL,
    at             timestamptz NOT NULL,
    payload_digest bytea       NOT NULL,
    digest         bytea       NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT audit_entry_pk PRIMARY KEY (subject, position)
);
COMMENT ON TABLE fairway.audit_entry IS 'Who did, decided or read what and when. Insert-only, chained per subject.';

CREATE TABLE fairway.audit_payload (
    subject  text   NOT NULL,
    position bigint NOT NULL,
    payload  jsonb  NOT NULL,
    CONSTRAINT audit_payload_pk PRIMARY KEY (subject, position),
    CONSTRAINT audit_payload_belongs_to_an_entry
        FOREIGN KEY (subject, position) REFERENCES fairway.audit_entry (subject, position)
);
COMMENT ON TABLE fairway.audit_payload IS 'What was said. May be deleted when the law asks for it; the chain holds its digest.';

CREATE TABLE fairway.decision (
    decision_id  bigint GENERATED ALWAYS AS IDENTITY,
    subject      text        NOT NULL,
    key          text        NOT NULL,
    outcome      text        NOT NULL,
    reasons      jsonb       NOT NULL,
    rules        jsonb       NOT NULL,
    rule_version integer     NOT NULL,
    inputs       jsonb       NOT NULL,
    who          text        NOT NULL,
    at           timestamptz NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT decision_pk PRIMARY KEY (decision_id)
);
CREATE INDEX decision_by_subject ON fairway.decision (subject, decision_id);
COMMENT ON TABLE fairway.decision IS 'Each decision with its inputs, rules and reasons, so that it can be explained and replayed. Insert-only.';

CREATE FUNCTION fairway.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is insert-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END;
$$;
COMMENT ON FUNCTION fairway.refuse_change() IS 'For triggers of tables that are only ever added to.';

CREATE TRIGGER audit_entry_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER decision_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.decision
    FOR EACH STATEMENT EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER audit_payload_is_never_changed BEFORE UPDATE OR TRUNCATE ON fairway.audit_payload
    FOR EACH STATEMENT EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.audit_digest(
    previous bytea, subject text, "position" bigint, kind text, what text, who text, at timestamptz, payload_digest bytea
) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT sha256(
        previous || payload_digest
        || convert_to(
            jsonb_build_array(subject, "position", kind, what, who, extract(epoch FROM at))::text, 'UTF8'))
$$;
COMMENT ON FUNCTION fairway.audit_digest IS 'What an entry adds to its chain.';
