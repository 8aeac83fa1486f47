CREATE SEQUENCE fairway.uplift_sequence;
COMMENT ON SEQUENCE fairway.uplift_sequence IS 'Numbers uplifts; gaps are harmless.';

CREATE TABLE fairway.uplift (
    uplift_number text          NOT NULL,
    version       integer       NOT NULL,
    service       text,
    unit          text,
    at_pence      bigint,
    percent       numeric(6, 3),
    price_pence   bigint,
    effective_on  date          NOT NULL,
    letters_on    date          NOT NULL,
    less_from     date          NOT NULL,
    year_end      date          NOT NULL,
    reason        text          NOT NULL,
    agreements    bigint        NOT NULL,
    weekly_pence  bigint        NOT NULL,
    year_pence    bigint        NOT NULL,
    left_out      bigint        NOT NULL,
    prepared_by   text          NOT NULL,
    recorded_by   text          NOT NULL,
    recorded_at   timestamptz   NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT uplift_pk PRIMARY KEY (uplift_number, version),
    CONSTRAINT uplift_number_has_its_shape CHECK (uplift_number ~ '^UP-[0-9]{4}-[0-9]{4,9}$'),
    CONSTRAINT uplift_changes_one_thing CHECK ((percent IS NULL) <> (price_pence IS NULL)),
    CONSTRAINT uplift_new_price_is_of_a_service CHECK (price_pence IS NULL OR service IS NOT NULL),
    CONSTRAINT uplift_percent_changes_something CHECK (percent <> 0 AND percent > -100),
    CONSTRAINT uplift_prices_are_more_than_nil CHECK (at_pence > 0 AND price_pence > 0),
    CONSTRAINT uplift_lessens_only_after_its_letters CHECK (less_from >= letters_on),
    CONSTRAINT uplift_counts_are_not_negative CHECK (agreements >= 0 AND left_out >= 0),
    CONSTRAINT uplift_gives_a_reason CHECK (reason <> '')
);
CREATE INDEX uplift_by_choice ON fairway.uplift (effective_on, service);
COMMENT ON TABLE fairway.uplift IS
    'Uplifts of many agreements as they were chosen and worked out: which service, unit and price, by how much, from when. A choice made anew, or worked out again, is the next version; the highest counts.';

CREATE TABLE fairway.uplift_agreement (
    uplift_number  text           NOT NULL,
    version        integer        NOT NULL,
    outcome        text           NOT NULL,
    case_number    text           NOT NULL,
    entitlement_id uuid           NOT NULL,
    before_rate    numeric(12, 4),
    after_rate     numeric(12, 4),
    from_on        date,
    year_pence     bigint,
    parts          jsonb,
    CONSTRAINT uplift_agreement_pk PRIMARY KEY (uplift_number, version, outcome, case_number, entitlement_id),
    CONSTRAINT uplift_agreement_is_of_an_uplift
        FOREIGN KEY (uplift_number, version) REFERENCES fairway.uplift (uplift_number, version),
    CONSTRAINT uplift_agreement_outcome_is_known CHECK (outcome IN ('UPLIFTED', 'ENDED', 'ALREADY_UPLIFTED', 'NOT_BOUGHT',
        'NOT_AT_PRICE', 'AMOUNT_DIFFERS', 'UNCHANGED')),
    CONSTRAINT uplift_agreement_says_what_changes CHECK (
        (outcome = 'UPLIFTED') = (num_nulls(before_rate, after_rate, from_on, year_pence, parts) = 0)
        AND after_rate >= 0)
);
COMMENT ON TABLE fairway.uplift_agreement IS
    'What an uplift does to each agreement, as it was worked out, and who is left out and why. The parts are the days with the weekly amount before and after.';

CREATE TABLE fairway.uplift_decision (
    uplift_number text        NOT NULL,
    version       integer     NOT NULL,
    decision      text        NOT NULL,
    reason        text,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT uplift_decision_pk PRIMARY KEY (uplift_number),
    CONSTRAINT uplift_decision_is_of_an_uplift
        FOREIGN KEY (uplift_number, version) REFERENCES fairway.uplift (uplift_number, version),
    CONSTRAINT uplift_decision_is_known CHECK (decision IN ('APPLIED', 'REFUSED')),
    CONSTRAINT uplift_decision_refuses_with_a_reason CHECK ((decision = 'REFUSED') = (reason IS NOT NULL) AND reason <> '')
);
COMMENT ON TABLE fairway.uplift_decision IS 'That an uplift was applied or refused: once, by somebody who did not prepare it.';

CREATE TABLE fairway.uplift_price (
    price_number  bigint      GENERATED ALWAYS AS IDENTITY,
    plan_id       uuid        NOT NULL,
    line          integer     NOT NULL,
    uplift_number text        NOT NULL,
    price_pence   bigint      NOT NULL,
    from_on       date        NOT NULL,
    until_on      date,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT uplift_price_pk PRIMARY KEY (plan_id, line, price_number),
    CONSTRAINT uplift_price_is_of_an_uplift FOREIGN KEY (uplift_number) REFERENCES fairway.uplift_decision (uplift_number),
    CONSTRAINT uplift_price_is_more_than_nil CHECK (price_pence > 0),
    CONSTRAINT uplift_price_ends_after_it_starts CHECK (until_on >= from_on)
);
COMMENT ON TABLE fairway.uplift_price IS
    'Unit prices of plan lines since uplifts: on a day that several rows of a line cover, the highest number holds. A further uplift starts from them.';

CREATE TRIGGER uplift_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.uplift EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER uplift_agreement_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.uplift_agreement EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER uplift_decision_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.uplift_decision EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER uplift_price_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.uplift_price EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.uplift_is_decided_by_another() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.uplift WHERE uplift_number = NEW.uplift_number FOR UPDATE;
    IF EXISTS (SELECT FROM fairway.uplift WHERE uplift_number = NEW.uplift_number AND prepared_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Nobody decides an uplift that they prepared' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.version < (SELECT max(version) FROM fairway.uplift WHERE uplift_number = NEW.uplift_number) THEN
        RAISE EXCEPTION 'The uplift was worked out again since' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.uplift_is_decided_by_another() IS 'Chosen by one, applied by another, as it was worked out last.';
CREATE TRIGGER uplift_decision_is_by_somebody_else BEFORE INSERT ON fairway.uplift_decision
    FOR EACH ROW EXECUTE FUNCTION fairway.uplift_is_decided_by_another();

CREATE FUNCTION fairway.uplift_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.uplift_decision WHERE uplift_number = NEW.uplift_number) THEN
        RAISE EXCEPTION 'The uplift is decided' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.uplift_is_open() IS 'What was decided stays as it was decided.';
CREATE TRIGGER uplift_is_worked_out_before_it_is_decided BEFORE INSERT ON fairway.uplift
    FOR EACH ROW EXECUTE FUNCTION fairway.uplift_is_open();

CREATE FUNCTION fairway.prices_come_with_an_applied_uplift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN fairway.uplift_decision decided USING (uplift_number) WHERE decided.decision <> 'APPLIED') THEN
        RAISE EXCEPTION 'An uplift that was refused changes no price' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
COMMENT ON FUNCTION fairway.prices_come_with_an_applied_uplift() IS 'Prices change only by an uplift that was applied.';
CREATE TRIGGER uplift_price_is_of_an_applied_uplift
    AFTER INSERT ON fairway.uplift_price REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.prices_come_with_an_applied_uplift();
