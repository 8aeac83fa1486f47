CREATE TABLE fairway.payment_latest (
    account      uuid        NOT NULL,
    case_number  text        NOT NULL,
    run_number   text        NOT NULL,
    pay_date     date        NOT NULL,
    amount_pence bigint      NOT NULL,
    sent_at      timestamptz NOT NULL,
    CONSTRAINT payment_latest_pk PRIMARY KEY (account, case_number),
    CONSTRAINT payment_latest_was_paid_by_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number)
);
CREATE INDEX payment_latest_by_case ON fairway.payment_latest (case_number, sent_at DESC);
COMMENT ON TABLE fairway.payment_latest IS
    'What each account was paid last for each case. It can be made again from the runs that were sent, and keeps comparing as quick after years as on the first day.';

CREATE FUNCTION fairway.latest_payments_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO fairway.payment_latest (account, case_number, run_number, pay_date, amount_pence, sent_at)
    SELECT account, case_number, NEW.run_number, NEW.pay_date, sum(amount_pence), NEW.sent_at
    FROM fairway.payment_standing_item WHERE run_number = NEW.run_number AND account IS NOT NULL
    GROUP BY account, case_number
    ON CONFLICT (account, case_number) DO UPDATE
    SET run_number = excluded.run_number, pay_date = excluded.pay_date, amount_pence = excluded.amount_pence,
        sent_at = excluded.sent_at;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.latest_payments_are_kept() IS 'A run that is sent becomes what the next one is compared with.';
CREATE TRIGGER payment_run_is_compared_with_next
    AFTER UPDATE ON fairway.payment_run FOR EACH ROW WHEN (OLD.status = 'RELEASED' AND NEW.status = 'SENT')
    EXECUTE FUNCTION fairway.latest_payments_are_kept();

CREATE TABLE fairway.payment_exception (
    run_number       text        NOT NULL,
    exception_number bigint      GENERATED ALWAYS AS IDENTITY,
    kind             text        NOT NULL,
    case_number      text,
    account          uuid,
    amount_pence     bigint      NOT NULL,
    words            text        NOT NULL,
    blocking         boolean     NOT NULL,
    concerns         text[]      NOT NULL DEFAULT '{}',
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_exception_pk PRIMARY KEY (run_number, exception_number),
    CONSTRAINT payment_exception_is_of_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number),
    CONSTRAINT payment_exception_is_found_once UNIQUE NULLS NOT DISTINCT (run_number, kind, case_number, account),
    CONSTRAINT payment_exception_kind_is_known CHECK (kind IN ('ACCOUNT_CHANGED', 'ACCOUNT_NOT_CONFIRMED', 'NAME_NOT_CONFIRMED',
        'ACCOUNT_SHARED', 'DIED', 'SUPPORT_ENDED', 'PAYMENT_OVER_LIMIT', 'RUN_OVER_LIMIT', 'SEVERAL_OF_ONE_PAYEE',
        'REVIEW_OVERDUE', 'FINANCE_LATE')),
    CONSTRAINT payment_exception_councils_own_fault_pays
        CHECK (blocking = (kind NOT IN ('SEVERAL_OF_ONE_PAYEE', 'REVIEW_OVERDUE', 'FINANCE_LATE'))),
    CONSTRAINT payment_exception_is_of_a_case CHECK ((case_number IS NULL) = (kind = 'RUN_OVER_LIMIT'))
);
CREATE INDEX payment_exception_by_case ON fairway.payment_exception (run_number, case_number);
COMMENT ON TABLE fairway.payment_exception IS
    'What somebody should look at before a run is approved, as it was found when the run was calculated. Those that block are accepted with a reason, or the payee is held; what is the council’s own fault only warns.';
COMMENT ON COLUMN fairway.payment_exception.concerns IS
    'Who entered or changed the account that it is about, by log-in: they do not accept it.';

CREATE TABLE fairway.payment_exception_accepted (
    run_number       text        NOT NULL,
    exception_number bigint      NOT NULL,
    reason           text        NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_exception_accepted_pk PRIMARY KEY (run_number, exception_number),
    CONSTRAINT payment_exception_accepted_exists
        FOREIGN KEY (run_number, exception_number) REFERENCES fairway.payment_exception (run_number, exception_number),
    CONSTRAINT payment_exception_accepted_gives_a_reason CHECK (reason <> '')
);
COMMENT ON TABLE fairway.payment_exception_accepted IS 'That an exception was accepted, why, by whom and when.';

CREATE VIEW fairway.payment_exception_state AS
    SELECT found.*, accepted.reason AS accepted_because, accepted.recorded_by AS accepted_by,
           hold.case_number IS NOT NULL AS held,
           found.blocking AND accepted.recorded_by IS NULL AND hold.case_number IS NULL AS open
    FROM fairway.payment_exception found
    LEFT JOIN fairway.payment_exception_accepted accepted USING (run_number, exception_number)
    LEFT JOIN (SELECT DISTINCT case_number FROM fairway.payment_hold_standing) hold ON hold.case_number = found.case_number;
COMMENT ON VIEW fairway.payment_exception_state IS
    'Exceptions, and whether they are still open: they block, nobody has accepted them, and the payee is not held.';

CREATE FUNCTION fairway.exceptions_are_added_while_preparing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.payment_run run WHERE run.run_number IN (SELECT added.run_number FROM added) FOR SHARE;
    IF EXISTS (SELECT FROM added JOIN fairway.payment_run run USING (run_number)
               WHERE run.status <> 'PREPARED' OR run.checked_by IS NOT NULL) THEN
        RAISE EXCEPTION 'Exceptions are found and accepted only until a run is checked' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.exceptions_are_added_while_preparing() IS 'What was checked stays as it was checked.';

CREATE FUNCTION fairway.nobody_accepts_their_own_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN fairway.payment_exception found USING (run_number, exception_number)
               WHERE NOT found.blocking OR added.recorded_by = ANY (found.concerns)) THEN
        RAISE EXCEPTION 'Nobody accepts an exception about an account that they entered or changed'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.nobody_accepts_their_own_account() IS 'Whoever changes an account cannot also wave the payment into it through.';

CREATE FUNCTION fairway.exceptions_are_settled_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.payment_exception_state found WHERE found.run_number = NEW.run_number AND found.open) THEN
        RAISE EXCEPTION 'Payment run % has exceptions that nobody has settled', NEW.run_number
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.exceptions_are_settled_first() IS
    'A run is neither checked nor approved while an exception is open, such as that of a payee who is no longer held.';

CREATE TRIGGER payment_exception_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_exception EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_exception_accepted_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_exception_accepted EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_exception_is_added_while_preparing
    AFTER INSERT ON fairway.payment_exception REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.exceptions_are_added_while_preparing();
CREATE TRIGGER payment_exception_accepted_is_added_while_preparing
    AFTER INSERT ON fairway.payment_exception_accepted REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.exceptions_are_added_while_preparing();
CREATE TRIGGER payment_exception_accepted_is_not_ones_own
    AFTER INSERT ON fairway.payment_exception_accepted REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.nobody_accepts_their_own_account();
CREATE TRIGGER payment_run_exceptions_are_settled
    AFTER UPDATE ON fairway.payment_run FOR EACH ROW
    WHEN (NEW.checked_by IS DISTINCT FROM OLD.checked_by OR NEW.status = 'APPROVED' AND OLD.status = 'PREPARED')
    EXECUTE FUNCTION fairway.exceptions_are_settled_first();
