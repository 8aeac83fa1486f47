CREATE TABLE fairway.direct_payment_check (
    check_id            uuid        NOT NULL,
    case_number         text        NOT NULL,
    law                 text        NOT NULL,
    asked_for           boolean     NOT NULL,
    prohibited          boolean     NOT NULL,
    can_be_managed      boolean     NOT NULL,
    in_best_interests   boolean     NOT NULL,
    appropriate         boolean     NOT NULL,
    something_to_pay    boolean     NOT NULL,
    asked_by            text        NOT NULL,
    asked_on            date        NOT NULL,
    nominee             text,
    help                text,
    prohibition         text,
    appropriate_reasons text        NOT NULL,
    relative            text        NOT NULL,
    relative_necessary  boolean,
    relative_reasons    text,
    own_words           text        NOT NULL,
    checked_on          date        NOT NULL,
    recorded_by         text        NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT direct_payment_check_pk PRIMARY KEY (check_id),
    CONSTRAINT direct_payment_check_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT direct_payment_check_law_is_known
        CHECK (law IN ('ADULT_WITH_CAPACITY', 'ADULT_WITHOUT_CAPACITY', 'CHILD')),
    CONSTRAINT direct_payment_check_relative_is_known CHECK (relative IN (
        'NOBODY_RELATED', 'SPOUSE_OR_PARTNER', 'CLOSE_RELATIVE_IN_HOUSEHOLD', 'RELATIVE_ELSEWHERE')),
    CONSTRAINT direct_payment_check_decides_on_barred_relatives CHECK (
        (relative IN ('SPOUSE_OR_PARTNER', 'CLOSE_RELATIVE_IN_HOUSEHOLD')) = (relative_necessary IS NOT NULL))
);
CREATE INDEX direct_payment_check_by_case ON fairway.direct_payment_check (case_number, recorded_at DESC);
COMMENT ON TABLE fairway.direct_payment_check IS
    'The answers to the tests for a direct payment (Care Act 2014 sections 31 and 32; Children Act 1989 section 17A).';

CREATE TABLE fairway.direct_payment_ruling (
    check_id    uuid        NOT NULL,
    failed      text        NOT NULL,
    rule        text        NOT NULL,
    reason      text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT direct_payment_ruling_pk PRIMARY KEY (check_id),
    CONSTRAINT direct_payment_ruling_is_of_a_check
        FOREIGN KEY (check_id) REFERENCES fairway.direct_payment_check (check_id),
    CONSTRAINT direct_payment_ruling_condition_is_known CHECK (failed IN (
        'NOT_ASKED_FOR', 'PROHIBITED', 'CANNOT_BE_MANAGED', 'NOT_IN_BEST_INTERESTS', 'NOT_APPROPRIATE',
        'NOTHING_TO_PAY', 'NONE'))
);
COMMENT ON TABLE fairway.direct_payment_ruling IS
    'Whether the council must pay, or which condition fails, for each check.';

CREATE TABLE fairway.bank_account (
    account_id  uuid        NOT NULL,
    case_number text        NOT NULL,
    payee_name  text        NOT NULL,
    sealed      bytea       NOT NULL,
    key_id      text        NOT NULL,
    last_four   text        NOT NULL,
    proposed_on date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT bank_account_pk PRIMARY KEY (account_id),
    CONSTRAINT bank_account_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT bank_account_shows_four_digits CHECK (last_four ~ '^[0-9]{4}$')
);
CREATE INDEX bank_account_by_case ON fairway.bank_account (case_number, recorded_at DESC);
COMMENT ON TABLE fairway.bank_account IS
    'Bank accounts as they were proposed; sort code and number are encrypted by the application before they come here.';

CREATE TABLE fairway.bank_account_check (
    account_id     uuid        NOT NULL,
    confirmed      boolean     NOT NULL,
    called_back_on date,
    name_matches   boolean     NOT NULL,
    evidence       text        NOT NULL,
    rejection      text,
    checked_on     date        NOT NULL,
    recorded_by    text        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT bank_account_check_pk PRIMARY KEY (account_id),
    CONSTRAINT bank_account_check_is_of_an_account
        FOREIGN KEY (account_id) REFERENCES fairway.bank_account (account_id),
    CONSTRAINT bank_account_check_rejects_with_a_reason CHECK (confirmed = (rejection IS NULL)),
    CONSTRAINT bank_account_check_confirms_on_evidence
        CHECK (NOT confirmed OR (called_back_on IS NOT NULL AND name_matches))
);
COMMENT ON TABLE fairway.bank_account_check IS 'What a second person found about each account: once for each.';

CREATE FUNCTION fairway.nobody_checks_their_own_bank_details() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.bank_account a WHERE a.account_id = NEW.account_id AND a.recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Nobody checks bank details that they entered' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER bank_account_check_is_by_somebody_else BEFORE INSERT ON fairway.bank_account_check
    FOR EACH ROW EXECUTE FUNCTION fairway.nobody_checks_their_own_bank_details();

CREATE TABLE fairway.signed_agreement (
    agreement_id              uuid        NOT NULL,
    case_number               text        NOT NULL,
    account_id                uuid        NOT NULL,
    payee_name                text        NOT NULL,
    weekly_gross_pence        bigint      NOT NULL,
    weekly_contribution_pence bigint      NOT NULL,
    one_off_pence             bigint      NOT NULL,
    frequency                 text        NOT NULL,
    starts_on                 date        NOT NULL,
    signed_by                 text        NOT NULL,
    signed_on                 date        NOT NULL,
    guide_version             text        NOT NULL,
    guide_given_on            date        NOT NULL,
    guide_format              text        NOT NULL,
    employer_insurance        text,
    employer_payroll          text,
    recorded_by               text        NOT NULL,
    recorded_at               timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT signed_agreement_pk PRIMARY KEY (agreement_id),
    CONSTRAINT signed_agreement_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT signed_agreement_names_an_account
        FOREIGN KEY (account_id) REFERENCES fairway.bank_account (account_id),
    CONSTRAINT signed_agreement_amounts_make_sense CHECK (
        weekly_gross_pence >= weekly_contribution_pence AND weekly_contribution_pence >= 0 AND one_off_pence >= 0),
    CONSTRAINT signed_agreement_frequency_is_known CHECK (frequency IN ('WEEKLY', 'FOUR_WEEKLY', 'ONE_OFF')),
    CONSTRAINT signed_agreement_employer_is_whole
        CHECK ((employer_insurance IS NULL) = (employer_payroll IS NULL))
);
CREATE INDEX signed_agreement_by_case ON fairway.signed_agreement (case_number, recorded_at DESC);
COMMENT ON TABLE fairway.signed_agreement IS
    'Terms of direct payments as they were signed; in force once the account is confirmed.';

CREATE TABLE fairway.direct_payment_agreement (
    agreement_id              uuid        NOT NULL,
    version                   integer     NOT NULL,
    case_number               text        NOT NULL,
    payee_name                text        NOT NULL,
    account_id                uuid        NOT NULL,
    weekly_gross_pence        bigint      NOT NULL,
    weekly_contribution_pence bigint      NOT NULL,
    one_off_pence             bigint      NOT NULL,
    frequency                 text        NOT NULL,
    starts_on                 date        NOT NULL,
    ends_on                   date,
    recorded_by               text        NOT NULL,
    recorded_at               timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT direct_payment_agreement_pk PRIMARY KEY (agreement_id, version),
    CONSTRAINT direct_payment_agreement_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT direct_payment_agreement_pays_into_an_account
        FOREIGN KEY (account_id) REFERENCES fairway.bank_account (account_id),
    CONSTRAINT direct_payment_agreement_amounts_make_sense CHECK (
        weekly_gross_pence >= weekly_contribution_pence AND weekly_contribution_pence >= 0 AND one_off_pence >= 0),
    CONSTRAINT direct_payment_agreement_frequency_is_known CHECK (frequency IN ('WEEKLY', 'FOUR_WEEKLY', 'ONE_OFF'))
);
CREATE INDEX direct_payment_agreement_by_case ON fairway.direct_payment_agreement (case_number, agreement_id);
COMMENT ON TABLE fairway.direct_payment_agreement IS
    'Direct payment agreements in force, a row for each version; the highest version of an agreement counts.';

CREATE TABLE fairway.managed_support (
    support_id  uuid        NOT NULL,
    case_number text        NOT NULL,
    plan_id     uuid        NOT NULL,
    line        integer     NOT NULL,
    provider    text        NOT NULL,
    starts_on   date        NOT NULL,
    arranged_on date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT managed_support_pk PRIMARY KEY (support_id),
    CONSTRAINT managed_support_belongs_to_a_case
        FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number),
    CONSTRAINT managed_support_is_for_a_plan_line
        FOREIGN KEY (plan_id, line) REFERENCES fairway.support_plan_line (plan_id, line),
    CONSTRAINT managed_support_is_arranged_once UNIQUE (plan_id, line)
);
CREATE INDEX managed_support_by_case ON fairway.managed_support (case_number);
COMMENT ON TABLE fairway.managed_support IS 'Support that the council has arranged, by line of the plan.';
