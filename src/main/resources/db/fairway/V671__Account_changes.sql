CREATE TABLE fairway.account_change (
    change_id      uuid        NOT NULL,
    case_number    text        NOT NULL,
    agreement_id   uuid        NOT NULL,
    old_account_id uuid        NOT NULL,
    new_account_id uuid        NOT NULL,
    asked_by       text        NOT NULL,
    asked_how      text        NOT NULL,
    asked_on       date        NOT NULL,
    holder         text        NOT NULL,
    evidence       text        NOT NULL,
    proposed_on    date        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT account_change_pk PRIMARY KEY (change_id),
    CONSTRAINT account_change_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT account_change_of_an_account FOREIGN KEY (old_account_id) REFERENCES fairway.bank_account (account_id),
    CONSTRAINT account_change_to_an_account FOREIGN KEY (new_account_id) REFERENCES fairway.bank_account (account_id),
    CONSTRAINT account_change_has_an_account_of_its_own UNIQUE (new_account_id),
    CONSTRAINT account_change_changes_something CHECK (old_account_id <> new_account_id),
    CONSTRAINT account_change_asked_by_is_known CHECK (asked_by IN ('PERSON', 'NOMINEE', 'THIRD_PARTY', 'SOMEBODY_ELSE')),
    CONSTRAINT account_change_asked_how_is_known CHECK (asked_how IN ('IN_PERSON', 'LETTER', 'PHONE', 'EMAIL')),
    CONSTRAINT account_change_holder_may_be_paid CHECK (holder IN ('PERSON', 'NOMINEE', 'THIRD_PARTY')),
    CONSTRAINT account_change_is_asked_before_it_is_proposed CHECK (asked_on <= proposed_on),
    CONSTRAINT account_change_has_evidence CHECK (evidence <> '')
);
CREATE INDEX account_change_by_agreement ON fairway.account_change (agreement_id, recorded_at DESC);
CREATE INDEX account_change_by_case ON fairway.account_change (case_number);
COMMENT ON TABLE fairway.account_change IS
    'Proposals to pay a live agreement into another account. The accounts are references, never their numbers.';

CREATE TABLE fairway.account_change_step (
    change_id   uuid        NOT NULL,
    state       text        NOT NULL,
    reason      text,
    happened_on date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT account_change_step_pk PRIMARY KEY (change_id, state),
    CONSTRAINT account_change_step_is_of_a_change FOREIGN KEY (change_id) REFERENCES fairway.account_change (change_id),
    CONSTRAINT account_change_step_state_is_known CHECK (state IN ('CHECKED', 'ACTIVE', 'REFUSED', 'WITHDRAWN')),
    CONSTRAINT account_change_step_ends_with_a_reason CHECK ((state IN ('REFUSED', 'WITHDRAWN')) = (reason IS NOT NULL))
);
COMMENT ON TABLE fairway.account_change_step IS
    'How far a change has come: proposed until it is checked; checked until it is paid from the next run on; or refused or withdrawn.';

CREATE TABLE fairway.name_check (
    name_check_id uuid        NOT NULL,
    account_id    uuid        NOT NULL,
    asked_name    text        NOT NULL,
    answer        text        NOT NULL,
    held_name     text,
    asked_on      date        NOT NULL,
    good_until    date        NOT NULL,
    recorded_by   text        NOT NULL,
    recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT name_check_pk PRIMARY KEY (name_check_id),
    CONSTRAINT name_check_is_of_an_account FOREIGN KEY (account_id) REFERENCES fairway.bank_account (account_id),
    CONSTRAINT name_check_is_good_for_a_time CHECK (good_until >= asked_on)
);
CREATE INDEX name_check_by_account ON fairway.name_check (account_id, recorded_at DESC);
COMMENT ON TABLE fairway.name_check IS
    'What the bank answered when it was asked whose account it is (confirmation of payee). The newest counts, until it ages out.';

CREATE TRIGGER account_change_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.account_change EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER account_change_step_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.account_change_step EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER name_check_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.name_check EXECUTE FUNCTION fairway.refuse_change();

CREATE FUNCTION fairway.one_account_change_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM fairway.pathway_case WHERE case_number = NEW.case_number FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM fairway.account_change other WHERE other.agreement_id = NEW.agreement_id AND other.change_id <> NEW.change_id
               AND NOT EXISTS (SELECT FROM fairway.account_change_step step WHERE step.change_id = other.change_id
                               AND step.state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN'))) THEN
        RAISE EXCEPTION 'A change of the account of this agreement is under way' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.one_account_change_at_a_time() IS 'Two proposals at once would decide by chance which account is paid.';
CREATE TRIGGER account_change_is_one_at_a_time BEFORE INSERT ON fairway.account_change
    FOR EACH ROW EXECUTE FUNCTION fairway.one_account_change_at_a_time();

CREATE FUNCTION fairway.account_change_step_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    change fairway.account_change;
BEGIN
    SELECT * INTO change FROM fairway.account_change WHERE change_id = NEW.change_id FOR UPDATE;
    IF NEW.state IN ('CHECKED', 'REFUSED') AND NEW.recorded_by = change.recorded_by THEN
        RAISE EXCEPTION 'Nobody checks a change that they proposed' USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM fairway.account_change_step
               WHERE change_id = NEW.change_id AND state IN ('ACTIVE', 'REFUSED', 'WITHDRAWN') AND state <> NEW.state) THEN
        RAISE EXCEPTION 'This change of an account has ended' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'CHECKED' AND NOT EXISTS (SELECT FROM fairway.bank_account_check
            WHERE account_id = change.new_account_id AND confirmed AND recorded_by <> change.recorded_by) THEN
        RAISE EXCEPTION 'The account has not been confirmed by anybody else' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state = 'ACTIVE' AND NOT EXISTS (
            SELECT FROM fairway.account_change_step WHERE change_id = NEW.change_id AND state = 'CHECKED') THEN
        RAISE EXCEPTION 'Nothing is paid into an account that was not checked' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
COMMENT ON FUNCTION fairway.account_change_step_follows() IS 'Proposed by one, checked by another, and only then paid.';
CREATE TRIGGER account_change_step_comes_in_turn BEFORE INSERT ON fairway.account_change_step
    FOR EACH ROW EXECUTE FUNCTION fairway.account_change_step_follows();

CREATE VIEW fairway.account_in_use AS
    SELECT DISTINCT ON (change.agreement_id)
           change.agreement_id, change.change_id, change.new_account_id AS account_id, account.payee_name,
           account.last_four, step.happened_on AS since, step.recorded_at AS active_at
    FROM fairway.account_change_step step
    JOIN fairway.account_change change USING (change_id)
    JOIN fairway.bank_account account ON account.account_id = change.new_account_id
    WHERE step.state = 'ACTIVE'
    ORDER BY change.agreement_id, step.recorded_at DESC;
COMMENT ON VIEW fairway.account_in_use IS 'The account that each agreement is paid into where it has ever been changed.';

CREATE VIEW fairway.entitlement_in_use AS
    SELECT e.entitlement_id, e.case_number, coalesce(changed.payee_name, e.payee_name) AS payee_name,
           coalesce(changed.account_id, e.account) AS account, coalesce(changed.last_four, e.account_ending) AS account_ending,
           e.frequency, e.paid_as, e.starts_on
    FROM fairway.entitlement e LEFT JOIN fairway.account_in_use changed ON changed.agreement_id = e.entitlement_id;
COMMENT ON VIEW fairway.entitlement_in_use IS 'Entitlements with the account that they are paid into now.';
