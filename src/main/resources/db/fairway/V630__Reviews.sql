CREATE TABLE fairway.review (
    review_id         uuid        NOT NULL,
    case_number       text        NOT NULL,
    kind              text        NOT NULL,
    held_on           date        NOT NULL,
    reason            text        NOT NULL,
    method            text        NOT NULL,
    outcomes_achieved text        NOT NULL,
    own_words         text        NOT NULL,
    findings          jsonb       NOT NULL,
    outcome           text        NOT NULL,
    reasons           text        NOT NULL,
    recorded_by       text        NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT review_pk PRIMARY KEY (review_id),
    CONSTRAINT review_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT review_kind_is_known CHECK (kind IN ('PLAN', 'DIRECT_PAYMENT')),
    CONSTRAINT review_outcome_is_known CHECK (outcome IN ('CONTINUE', 'CHANGE', 'END')),
    CONSTRAINT review_outcomes_achieved_is_known CHECK (outcomes_achieved IN ('FULLY', 'PARTLY', 'NOT_ACHIEVED')),
    CONSTRAINT review_gives_reasons CHECK (reasons <> '')
);
CREATE INDEX review_by_case ON fairway.review (case_number, held_on);
COMMENT ON TABLE fairway.review IS
    'Reviews that were held: Care Act 2014 section 27 and SI 2014/2871 regulation 7. Reason, method and outcomes achieved are fields of the statutory return. Added to, never changed.';

CREATE TABLE fairway.review_date (
    date_number bigint      GENERATED ALWAYS AS IDENTITY,
    case_number text        NOT NULL,
    kind        text        NOT NULL,
    opens_on    date        NOT NULL,
    due_by      date        NOT NULL,
    rule        text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT review_date_pk PRIMARY KEY (case_number, date_number),
    CONSTRAINT review_date_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT review_date_kind_is_known CHECK (kind IN ('PLAN', 'DIRECT_PAYMENT')),
    CONSTRAINT review_date_rule_is_known CHECK (rule IN ('FIRST_PLAN_REVIEW', 'LATER_PLAN_REVIEW',
        'FIRST_DIRECT_PAYMENT_REVIEW', 'LATER_DIRECT_PAYMENT_REVIEW', 'ON_REQUEST')),
    CONSTRAINT review_date_opens_before_it_is_due CHECK (opens_on <= due_by)
);
COMMENT ON TABLE fairway.review_date IS
    'When a case is reviewed next, and by which rule. The latest row of a case holds; earlier ones show what was planned before.';

CREATE TABLE fairway.end_of_support (
    review_id      uuid        NOT NULL,
    case_number    text        NOT NULL,
    because        text        NOT NULL,
    reasons        text        NOT NULL,
    letter_id      uuid        NOT NULL,
    told_on        date        NOT NULL,
    last_day       date        NOT NULL,
    met_afterwards text        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT end_of_support_pk PRIMARY KEY (review_id),
    CONSTRAINT end_of_support_follows_a_review FOREIGN KEY (review_id) REFERENCES fairway.review (review_id),
    CONSTRAINT end_of_support_was_told FOREIGN KEY (letter_id) REFERENCES fairway.letter (letter_id),
    CONSTRAINT end_of_support_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT end_of_support_gives_reasons CHECK (reasons <> '' AND met_afterwards <> '')
);
CREATE INDEX end_of_support_by_case ON fairway.end_of_support (case_number);
COMMENT ON TABLE fairway.end_of_support IS
    'Decisions that support ends: never without a review, reasons, a letter that was sent and, but for death and the person''s own wish, notice.';

CREATE TRIGGER review_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.review EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER review_date_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.review_date EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER end_of_support_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.end_of_support EXECUTE FUNCTION fairway.refuse_change();
