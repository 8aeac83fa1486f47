ALTER TABLE fairway.decision ADD COLUMN input_types jsonb NOT NULL DEFAULT '{}';
COMMENT ON COLUMN fairway.decision.input_types IS
    'The kinds of those inputs that JSON alone does not tell: dates, decimals, long numbers, nothing.';

CREATE INDEX decision_by_recording ON fairway.decision (recorded_at, decision_id) WHERE rule_version > 0;

CREATE TABLE fairway.decision_replay (
    replay_id   bigint GENERATED ALWAYS AS IDENTITY,
    kind        text        NOT NULL,
    up_to       timestamptz NOT NULL,
    up_to_id    text        NOT NULL,
    replayed    integer     NOT NULL,
    differing   integer     NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT decision_replay_pk PRIMARY KEY (replay_id),
    CONSTRAINT decision_replay_counts CHECK (replayed >= 0 AND differing BETWEEN 0 AND replayed)
);
CREATE INDEX decision_replay_by_kind ON fairway.decision_replay (kind, replay_id);
COMMENT ON TABLE fairway.decision_replay IS
    'Each batch of decisions that was made again, kind by kind; the next starts where the newest of its kind ended.';
CREATE TRIGGER decision_replay_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.decision_replay
    FOR EACH STATEMENT EXECUTE FUNCTION fairway.refuse_change();

CREATE TABLE fairway.decision_difference (
    kind        text        NOT NULL,
    record_id   text        NOT NULL,
    version     integer     NOT NULL,
    subject     text        NOT NULL,
    made_at     timestamptz NOT NULL,
    state       text        NOT NULL,
    differences jsonb       NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT decision_difference_pk PRIMARY KEY (kind, record_id, version),
    CONSTRAINT decision_difference_versions_count_from_one CHECK (version >= 1),
    CONSTRAINT decision_difference_state_is_known CHECK (state IN ('OPEN', 'SETTLED'))
);
CREATE INDEX decision_difference_by_subject ON fairway.decision_difference (subject);
COMMENT ON TABLE fairway.decision_difference IS
    'Decisions that came out differently when made again: an alarm until they come out the same. The newest version holds.';
CREATE TRIGGER decision_difference_is_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.decision_difference
    FOR EACH STATEMENT EXECUTE FUNCTION fairway.refuse_change();
