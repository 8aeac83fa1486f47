CREATE TABLE fairway.entitlement (
    entitlement_id uuid        NOT NULL,
    case_number    text        NOT NULL,
    payee_name     text        NOT NULL,
    account        uuid        NOT NULL,
    account_ending text        NOT NULL,
    frequency      text        NOT NULL,
    paid_as        text        NOT NULL,
    starts_on      date        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT entitlement_pk PRIMARY KEY (entitlement_id),
    CONSTRAINT entitlement_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT entitlement_shows_four_digits CHECK (account_ending ~ '^[0-9]{4}$'),
    CONSTRAINT entitlement_frequency_is_known CHECK (frequency IN ('WEEKLY', 'FOUR_WEEKLY', 'ONE_OFF')),
    CONSTRAINT entitlement_paid_as_is_known CHECK (paid_as IN ('NET', 'GROSS'))
);
CREATE INDEX entitlement_by_case ON fairway.entitlement (case_number, starts_on);
COMMENT ON TABLE fairway.entitlement IS
    'That a direct payment agreement is paid: to whom, how often and from when. The account is a reference, never its number.';

CREATE TABLE fairway.entitlement_line (
    line_number    bigint        GENERATED ALWAYS AS IDENTITY,
    entitlement_id uuid          NOT NULL,
    kind           text          NOT NULL,
    weekly_rate    numeric(12, 4),
    amount_pence   bigint,
    from_on        date          NOT NULL,
    until_on       date,
    reason         text          NOT NULL,
    recorded_by    text          NOT NULL,
    recorded_at    timestamptz   NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT entitlement_line_pk PRIMARY KEY (entitlement_id, line_number),
    CONSTRAINT entitlement_line_belongs_to_an_entitlement
        FOREIGN KEY (entitlement_id) REFERENCES fairway.entitlement (entitlement_id),
    CONSTRAINT entitlement_line_kind_is_known CHECK (kind IN ('GROSS', 'CONTRIBUTION', 'ONE_OFF', 'END')),
    CONSTRAINT entitlement_line_weekly_has_a_rate
        CHECK ((kind IN ('GROSS', 'CONTRIBUTION')) = (weekly_rate IS NOT NULL)),
    CONSTRAINT entitlement_line_rate_is_not_negative CHECK (weekly_rate >= 0),
    CONSTRAINT entitlement_line_one_off_has_an_amount CHECK ((kind = 'ONE_OFF') = (amount_pence IS NOT NULL)),
    CONSTRAINT entitlement_line_amount_is_more_than_nil CHECK (amount_pence > 0),
    CONSTRAINT entitlement_line_ends_after_it_starts CHECK (until_on >= from_on),
    CONSTRAINT entitlement_line_gives_a_reason CHECK (reason <> '')
);
COMMENT ON TABLE fairway.entitlement_line IS
    'What an entitlement amounts to, by the days it holds for (from_on, until_on) and when it was recorded: on a day that several lines of a kind cover, the highest line number holds. Of an end, from_on is the last day.';

CREATE TRIGGER entitlement_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.entitlement EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER entitlement_line_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.entitlement_line EXECUTE FUNCTION fairway.refuse_change();
