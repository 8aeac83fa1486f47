CREATE SEQUENCE fairway.payment_serial_sequence;
COMMENT ON SEQUENCE fairway.payment_serial_sequence IS 'Draws the serials of payment files; gaps are harmless, and a number is never drawn twice.';

CREATE TABLE fairway.payment_manifest (
    run_number          text        NOT NULL,
    originator          text        NOT NULL,
    service_user_number text        NOT NULL,
    account_ending      text        NOT NULL,
    payment_count       bigint      NOT NULL,
    total_pence         bigint      NOT NULL,
    sha256              text        NOT NULL,
    recorded_by         text        NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_manifest_pk PRIMARY KEY (run_number),
    CONSTRAINT payment_manifest_freezes_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number),
    CONSTRAINT payment_manifest_service_user_number_has_six_digits CHECK (service_user_number ~ '^[0-9]{6}$'),
    CONSTRAINT payment_manifest_shows_four_digits CHECK (account_ending ~ '^[0-9]{4}$'),
    CONSTRAINT payment_manifest_pays_something CHECK (payment_count > 0 AND total_pence > 0),
    CONSTRAINT payment_manifest_is_hashed CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE fairway.payment_manifest IS
    'What was frozen when a run was approved: how much, how often, and a hash over the council’s account and every payee’s name, account number, amount and reference.';

CREATE TABLE fairway.payment_manifest_item (
    run_number   text   NOT NULL,
    place        bigint NOT NULL,
    account      uuid   NOT NULL,
    payee_name   text   NOT NULL,
    amount_pence bigint NOT NULL,
    pay_date     date   NOT NULL,
    reference    text   NOT NULL,
    CONSTRAINT payment_manifest_item_pk PRIMARY KEY (run_number, place),
    CONSTRAINT payment_manifest_item_pays_an_account_once UNIQUE (run_number, account),
    CONSTRAINT payment_manifest_item_has_a_reference_of_its_own UNIQUE (reference),
    CONSTRAINT payment_manifest_item_is_a_payment
        FOREIGN KEY (run_number, account) REFERENCES fairway.payment_instruction (run_number, account),
    CONSTRAINT payment_manifest_item_amount_is_more_than_nil CHECK (amount_pence > 0)
);
COMMENT ON TABLE fairway.payment_manifest_item IS
    'The payments of a frozen run in the order of its file, each with the reference that the payee sees and returns name. The account is a reference to a version of the bank details, never its number.';

CREATE TABLE fairway.payment_serial (
    service_user_number text        NOT NULL,
    serial              text        NOT NULL,
    run_number          text        NOT NULL,
    recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_serial_pk PRIMARY KEY (service_user_number, serial),
    CONSTRAINT payment_serial_is_of_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_manifest (run_number),
    CONSTRAINT payment_serial_has_its_shape CHECK (serial ~ '^[A-Z0-9]{6}$' AND serial <> '000000')
);
COMMENT ON TABLE fairway.payment_serial IS
    'Serials of payment files. Bacs refuses one that was used before, so none is ever used twice by one service user number.';

CREATE TABLE fairway.payment_file (
    run_number      text        NOT NULL,
    way             text        NOT NULL,
    service_user_number text    NOT NULL,
    serial          text        NOT NULL,
    file_number     integer     NOT NULL,
    made_at         timestamp   NOT NULL,
    expires_on      date        NOT NULL,
    processing_days date[]      NOT NULL,
    payment_count   bigint      NOT NULL,
    total_pence     bigint      NOT NULL,
    bytes           bigint      NOT NULL,
    sha256          text        NOT NULL,
    sealed          bytea       NOT NULL,
    key_id          text        NOT NULL,
    signing_key     text        NOT NULL,
    signature       text        NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_file_pk PRIMARY KEY (run_number),
    CONSTRAINT payment_file_is_of_a_manifest FOREIGN KEY (run_number) REFERENCES fairway.payment_manifest (run_number),
    CONSTRAINT payment_file_has_a_serial
        FOREIGN KEY (service_user_number, serial) REFERENCES fairway.payment_serial (service_user_number, serial),
    CONSTRAINT payment_file_way_is_known CHECK (way IN ('BACS', 'PAIN001', 'PAYABLES')),
    CONSTRAINT payment_file_number_is_of_a_day CHECK (file_number BETWEEN 1 AND 999),
    CONSTRAINT payment_file_is_hashed CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT payment_file_holds_something CHECK (payment_count > 0 AND total_pence > 0 AND bytes > 0)
);
CREATE UNIQUE INDEX payment_file_numbered_by_day ON fairway.payment_file (service_user_number, (made_at::date), file_number);
CREATE INDEX payment_file_latest ON fairway.payment_file (made_at DESC);
COMMENT ON TABLE fairway.payment_file IS
    'The one file of a run, encrypted, with what it takes to make it again byte by byte, its hash and the signature of the hash.';

CREATE TABLE fairway.payment_file_download (
    download_number bigint      GENERATED ALWAYS AS IDENTITY,
    run_number      text        NOT NULL,
    what            text        NOT NULL,
    recorded_by     text        NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_file_download_pk PRIMARY KEY (download_number),
    CONSTRAINT payment_file_download_is_of_a_file FOREIGN KEY (run_number) REFERENCES fairway.payment_file (run_number),
    CONSTRAINT payment_file_download_is_known CHECK (what IN ('FILE', 'SIGNATURE', 'TO_SIMULATED_BANK'))
);
CREATE INDEX payment_file_download_by_run ON fairway.payment_file_download (run_number);
COMMENT ON TABLE fairway.payment_file_download IS 'Who had a payment file or its signature, and when.';

CREATE TABLE fairway.payment_signing_key (
    key_id      text        NOT NULL,
    public_key  bytea       NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_signing_key_pk PRIMARY KEY (key_id)
);
COMMENT ON TABLE fairway.payment_signing_key IS
    'The public halves of the keys that files were ever signed with. The private half is a secret of the application and never here.';

CREATE FUNCTION fairway.frozen_with_its_approval() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM fairway.payment_run run
                   WHERE run.run_number = NEW.run_number AND run.status = 'APPROVED' AND run.approved_by = NEW.recorded_by
                     AND run.instruction_count = NEW.payment_count AND run.total_pence = NEW.total_pence)
        OR (SELECT (count(*), sum(amount_pence)) FROM fairway.payment_manifest_item WHERE run_number = NEW.run_number)
            IS DISTINCT FROM (NEW.payment_count, NEW.total_pence::numeric)
    THEN
        RAISE EXCEPTION 'What is frozen is what was approved, by whom and no other' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.frozen_with_its_approval() IS 'A manifest adds up to its run.';

CREATE FUNCTION fairway.nothing_joins_a_frozen_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added JOIN fairway.payment_manifest USING (run_number)) THEN
        RAISE EXCEPTION 'Nothing is added to a frozen run' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.nothing_joins_a_frozen_run() IS 'The payments of a manifest come before it and never after.';

CREATE FUNCTION fairway.made_for_its_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM fairway.payment_run run JOIN fairway.payment_manifest frozen USING (run_number)
                   WHERE run.run_number = NEW.run_number AND run.status = 'RELEASED' AND run.released_by = NEW.recorded_by
                     AND frozen.payment_count = NEW.payment_count AND frozen.total_pence = NEW.total_pence)
    THEN
        RAISE EXCEPTION 'A file is made of a released run, for whoever released it' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.made_for_its_release() IS 'No file without a release, and none of another sum than was frozen.';

CREATE TRIGGER payment_manifest_is_what_was_approved
    BEFORE INSERT ON fairway.payment_manifest FOR EACH ROW EXECUTE FUNCTION fairway.frozen_with_its_approval();
CREATE TRIGGER payment_manifest_item_comes_before_its_manifest
    AFTER INSERT ON fairway.payment_manifest_item REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.nothing_joins_a_frozen_run();
CREATE TRIGGER payment_file_is_of_a_released_run
    BEFORE INSERT ON fairway.payment_file FOR EACH ROW EXECUTE FUNCTION fairway.made_for_its_release();
CREATE TRIGGER payment_manifest_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_manifest EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_manifest_item_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_manifest_item EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_serial_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_serial EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_file_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_file EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_file_download_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_file_download EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_signing_key_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_signing_key EXECUTE FUNCTION fairway.refuse_change();
