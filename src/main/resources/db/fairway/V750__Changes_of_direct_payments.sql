ALTER TABLE fairway.entitlement_line
    DROP CONSTRAINT entitlement_line_kind_is_known,
    DROP CONSTRAINT entitlement_line_sum_has_an_amount,
    ADD CONSTRAINT entitlement_line_kind_is_known CHECK (kind IN (
        'GROSS', 'CONTRIBUTION', 'SUSPENSION', 'RESTART', 'FUNDED', 'ONE_OFF', 'START_UP', 'LAST_COSTS', 'RECOVERY', 'END')),
    ADD CONSTRAINT entitlement_line_sum_has_an_amount
        CHECK ((kind IN ('ONE_OFF', 'START_UP', 'LAST_COSTS', 'RECOVERY')) = (amount_pence IS NOT NULL));
ALTER TABLE fairway.payment_item
    DROP CONSTRAINT payment_item_kind_is_known,
    ADD CONSTRAINT payment_item_kind_is_known CHECK (kind IN ('PERIOD', 'ONE_OFF', 'LAST_COSTS', 'RECOVERY'));

CREATE TABLE fairway.payment_change (
    change_id        uuid        NOT NULL,
    version          integer     NOT NULL,
    case_number      text        NOT NULL,
    happening        text        NOT NULL,
    from_on          date        NOT NULL,
    until_on         date,
    ground           text        NOT NULL,
    reasons          text        NOT NULL,
    agreed           boolean     NOT NULL,
    care             jsonb       NOT NULL,
    kept_pence       bigint      NOT NULL,
    kept_for         text,
    last_costs       jsonb       NOT NULL,
    in_account_pence bigint      NOT NULL,
    representative   text,
    proposed_on      date        NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_change_pk PRIMARY KEY (change_id, version),
    CONSTRAINT payment_change_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT payment_change_happening_is_known CHECK (happening IN ('HOSPITAL', 'OTHER_PAUSE', 'RESTART', 'ASKED_TO_STOP',
        'AGREED_END', 'CONDITIONS_NOT_MET', 'MISUSE_ALLEGED', 'DIED')),
    CONSTRAINT payment_change_ground_is_known CHECK (ground IN ('NEEDS_MET_IN_HOSPITAL', 'PERSON_ASKED', 'CONDITION_NOT_MET',
        'NOT_USED_FOR_NEEDS', 'CONDITION_BROKEN', 'REASON_IS_OVER', 'PERSON_DIED')),
    CONSTRAINT payment_change_gives_reasons CHECK (reasons <> ''),
    CONSTRAINT payment_change_leaves_nobody_without_care
        CHECK (happening IN ('RESTART', 'DIED') OR jsonb_array_length(care) > 0),
    CONSTRAINT payment_change_sums_are_not_negative CHECK (kept_pence >= 0 AND in_account_pence >= 0),
    CONSTRAINT payment_change_kept_is_for_something CHECK (kept_pence = 0 OR kept_for <> '')
);
CREATE INDEX payment_change_by_case ON fairway.payment_change (case_number, recorded_at);
COMMENT ON TABLE fairway.payment_change IS
    'Proposals that a direct payment pause, start again or stop: what happened, the legal ground, reasons, how needs are met, what is kept and what an employer still owes. One that was returned is proposed anew as the next version.';

CREATE TABLE fairway.payment_change_step (
    change_id    uuid        NOT NULL,
    version      integer     NOT NULL,
    state        text        NOT NULL,
    reason       text,
    letter_id    uuid,
    effective_on date,
    happened_on  date        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_change_step_pk PRIMARY KEY (change_id, version, state),
    CONSTRAINT payment_change_step_is_of_a_change
        FOREIGN KEY (change_id, version) REFERENCES fairway.payment_change (change_id, version),
    CONSTRAINT payment_change_step_was_told_by_a_letter FOREIGN KEY (letter_id) REFERENCES fairway.letter (letter_id),
    CONSTRAINT payment_change_step_state_is_known
        CHECK (state IN ('APPROVED', 'RETURNED', 'WITHDRAWN', 'TOLD', 'WRITTEN')),
    CONSTRAINT payment_change_step_told_says_from_when
        CHECK ((state = 'TOLD') = (letter_id IS NOT NULL) AND (state = 'TOLD') = (effective_on IS NOT NULL)),
    CONSTRAINT payment_change_step_decides_with_reasons
        CHECK (state NOT IN ('APPROVED', 'RETURNED', 'WITHDRAWN') OR reason <> '')
);
COMMENT ON TABLE fairway.payment_change_step IS
    'How far a change of a direct payment has come: approved or returned by another person, told by letter with the day from which it holds, written into what is paid.';

CREATE TABLE fairway.payment_pause (
    change_id   uuid        NOT NULL,
    number      integer     NOT NULL,
    first_on    date        NOT NULL,
    last_on     date        NOT NULL,
    reasons     text        NOT NULL,
    care        jsonb       NOT NULL,
    kept_pence  bigint      NOT NULL,
    kept_for    text,
    letter_id   uuid        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_pause_pk PRIMARY KEY (change_id, number),
    CONSTRAINT payment_pause_was_told FOREIGN KEY (letter_id) REFERENCES fairway.letter (letter_id),
    CONSTRAINT payment_pause_has_days CHECK (first_on <= last_on),
    CONSTRAINT payment_pause_leaves_nobody_without_care CHECK (jsonb_array_length(care) > 0 AND reasons <> '')
);
COMMENT ON TABLE fairway.payment_pause IS
    'Days for which somebody decided that a direct payment rests. It never rests longer without a further row.';

CREATE TABLE fairway.payment_account_closed (
    change_id     uuid        NOT NULL,
    settled_on    date,
    balance_pence bigint      NOT NULL,
    words         text        NOT NULL,
    closed_on     date        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_account_closed_pk PRIMARY KEY (change_id),
    CONSTRAINT payment_account_closed_balance_is_not_negative CHECK (balance_pence >= 0),
    CONSTRAINT payment_account_closed_settles_first CHECK (settled_on <= closed_on),
    CONSTRAINT payment_account_closed_says_how CHECK (words <> '')
);
COMMENT ON TABLE fairway.payment_account_closed IS
    'Accounts of direct payments that were closed after everybody employed was paid.';

CREATE TRIGGER payment_change_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_change EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_change_step_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_change_step EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_pause_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_pause EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_account_closed_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_account_closed EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.payment_change_step_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.payment_change WHERE change_id = NEW.change_id FOR UPDATE;
    IF NEW.version < (SELECT max(version) FROM fairway.payment_change WHERE change_id = NEW.change_id) THEN
        RAISE EXCEPTION 'A later proposal has taken the place of this one' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state IN ('APPROVED', 'RETURNED') AND EXISTS (
            SELECT FROM fairway.payment_change WHERE change_id = NEW.change_id AND recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Nobody decides a change of a direct payment that they proposed' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state IN ('APPROVED', 'RETURNED', 'WITHDRAWN') AND EXISTS (
            SELECT FROM fairway.payment_change_step
            WHERE change_id = NEW.change_id AND version = NEW.version AND state <> NEW.state
              AND (NEW.state <> 'WITHDRAWN' OR state <> 'RETURNED')) THEN
        RAISE EXCEPTION 'This change of a direct payment is decided' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state IN ('TOLD', 'WRITTEN') AND NOT EXISTS (
            SELECT FROM fairway.payment_change_step
            WHERE change_id = NEW.change_id AND version = NEW.version
              AND state = CASE NEW.state WHEN 'TOLD' THEN 'APPROVED' ELSE 'TOLD' END) THEN
        RAISE EXCEPTION 'A direct payment changes only after the decision of another person and a letter' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.payment_change_step_follows() IS
    'Proposed by one, approved by another, told, and only then written.';
CREATE TRIGGER payment_change_step_comes_in_turn BEFORE INSERT ON fairway.payment_change_step
    FOR EACH ROW EXECUTE FUNCTION fairway.payment_change_step_follows();

CREATE FUNCTION fairway.payment_pause_is_anothers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.payment_change WHERE change_id = NEW.change_id AND recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Nobody decides a pause that they proposed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.payment_pause_is_anothers() IS 'A pause, and its going on, is decided by somebody who did not propose it.';
CREATE TRIGGER payment_pause_is_decided_by_another BEFORE INSERT ON fairway.payment_pause
    FOR EACH ROW EXECUTE FUNCTION fairway.payment_pause_is_anothers();
