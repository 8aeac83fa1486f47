CREATE TABLE fairway.absence_cover (
    cover_id    uuid        NOT NULL,
    absent      text        NOT NULL,
    covered_by  text        NOT NULL,
    lent_groups text[]      NOT NULL,
    holds_from  date        NOT NULL,
    holds_until date        NOT NULL,
    reason      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT absence_cover_pk PRIMARY KEY (cover_id),
    CONSTRAINT absence_cover_is_by_somebody_else CHECK (absent <> covered_by),
    CONSTRAINT absence_cover_lends_something CHECK (cardinality(lent_groups) > 0),
    CONSTRAINT absence_cover_ends_after_it_begins CHECK (holds_until >= holds_from),
    CONSTRAINT absence_cover_reason_is_known
        CHECK (reason IN ('ON_LEAVE', 'AWAY_UNEXPECTEDLY', 'OTHER_DUTIES', 'POST_VACANT'))
);
CREATE INDEX absence_cover_by_last_day ON fairway.absence_cover (holds_until);
COMMENT ON TABLE fairway.absence_cover IS
    'Who takes and signs the tasks of an approver who is away, from one day to another.';

CREATE TABLE fairway.absence_cover_end (
    cover_id    uuid        NOT NULL,
    last_day    date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT absence_cover_end_pk PRIMARY KEY (cover_id, recorded_at),
    CONSTRAINT absence_cover_end_is_of_a_cover FOREIGN KEY (cover_id) REFERENCES fairway.absence_cover (cover_id)
);
COMMENT ON TABLE fairway.absence_cover_end IS 'Covers that ended before their last day; the earliest day counts.';
