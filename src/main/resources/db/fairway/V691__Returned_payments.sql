CREATE TABLE fairway.payment_report (
    sha256      text        NOT NULL,
    kind        text        NOT NULL,
    bytes       bigint      NOT NULL,
    sealed      bytea       NOT NULL,
    key_id      text        NOT NULL,
    accepted    bigint      NOT NULL,
    lines       bigint      NOT NULL,
    notes       text[]      NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_report_pk PRIMARY KEY (sha256),
    CONSTRAINT payment_report_kind_is_known CHECK (kind IN ('INPUT_REPORT', 'ARUCS', 'PAIN002', 'BANK_CSV', 'FINANCE_CSV')),
    CONSTRAINT payment_report_is_hashed CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX payment_report_latest ON fairway.payment_report (recorded_at DESC);
COMMENT ON TABLE fairway.payment_report IS
    'Reports of the bank or of the finance system as they came, encrypted, once each, with what a person is to be told of them.';

CREATE TABLE fairway.payment_return (
    return_id    text        NOT NULL,
    sha256       text        NOT NULL,
    finding      text        NOT NULL,
    run_number   text,
    place        bigint,
    payment_id   text        NOT NULL,
    reference    text        NOT NULL,
    amount_pence bigint,
    code         text        NOT NULL,
    reason       text        NOT NULL,
    said         text        NOT NULL,
    named_day    date,
    arrived_on   date        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_return_pk PRIMARY KEY (return_id),
    CONSTRAINT payment_return_was_reported FOREIGN KEY (sha256) REFERENCES fairway.payment_report (sha256),
    CONSTRAINT payment_return_is_of_a_payment
        FOREIGN KEY (run_number, place) REFERENCES fairway.payment_manifest_item (run_number, place) MATCH FULL,
    CONSTRAINT payment_return_finding_is_known CHECK (finding IN (
        'MATCHED', 'UNKNOWN_REFERENCE', 'OTHER_AMOUNT', 'TWICE', 'NOT_SENT')),
    CONSTRAINT payment_return_matches_a_payment CHECK ((finding = 'UNKNOWN_REFERENCE') = (run_number IS NULL)),
    CONSTRAINT payment_return_amount_is_more_than_nil CHECK (amount_pence > 0)
);
CREATE INDEX payment_return_by_payment ON fairway.payment_return (run_number, place);
CREATE INDEX payment_return_by_arrival ON fairway.payment_return (arrived_on, return_id);
COMMENT ON TABLE fairway.payment_return IS
    'Each line of a report that says a payment came back, once however often it is reported. What matches no payment waits for a person all the same.';

CREATE TABLE fairway.payment_return_match (
    return_id   text        NOT NULL,
    run_number  text        NOT NULL,
    place       bigint      NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_return_match_pk PRIMARY KEY (return_id),
    CONSTRAINT payment_return_match_is_of_a_return FOREIGN KEY (return_id) REFERENCES fairway.payment_return (return_id),
    CONSTRAINT payment_return_match_to_a_payment
        FOREIGN KEY (run_number, place) REFERENCES fairway.payment_manifest_item (run_number, place)
);
CREATE INDEX payment_return_match_by_payment ON fairway.payment_return_match (run_number, place);
COMMENT ON TABLE fairway.payment_return_match IS 'To which payment a person found that a return belongs.';

CREATE TABLE fairway.payment_return_decision (
    return_id   text        NOT NULL,
    decision    text        NOT NULL,
    reason      text        NOT NULL,
    decided_on  date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_return_decision_pk PRIMARY KEY (return_id),
    CONSTRAINT payment_return_decision_is_of_a_return FOREIGN KEY (return_id) REFERENCES fairway.payment_return (return_id),
    CONSTRAINT payment_return_decision_is_known
        CHECK (decision IN ('PAY_NEW_ACCOUNT', 'PAY_SAME_ACCOUNT', 'NOT_OWED', 'CLEARED')),
    CONSTRAINT payment_return_decision_gives_a_reason CHECK (decision = 'PAY_NEW_ACCOUNT' OR btrim(reason) <> '')
);
COMMENT ON TABLE fairway.payment_return_decision IS
    'What was decided about a payment that came back: paid again, not owed any more, or cleared with the bank.';

CREATE VIEW fairway.payment_returned AS
    SELECT back.return_id, back.sha256, coalesce(found.run_number, back.run_number) AS run_number,
           coalesce(found.place, back.place) AS place,
           CASE WHEN found.return_id IS NULL THEN back.finding ELSE 'MATCHED' END AS finding,
           back.payment_id, back.reference, back.amount_pence, back.code, back.reason, back.said, back.named_day,
           back.arrived_on, back.recorded_by, back.recorded_at, decided.decision, decided.reason AS decided_because,
           decided.recorded_by AS decided_by, decided.decided_on
    FROM fairway.payment_return back
    LEFT JOIN fairway.payment_return_match found USING (return_id)
    LEFT JOIN fairway.payment_return_decision decided USING (return_id);
COMMENT ON VIEW fairway.payment_returned IS 'Payments that came back, with the payment that they belong to and what was decided.';

CREATE FUNCTION fairway.only_sent_payments_come_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'payment_return', NEW.run_number, NEW.place), 0));
    IF EXISTS (SELECT FROM fairway.payment_returned back
               WHERE (back.run_number, back.place, back.finding) = (NEW.run_number, NEW.place, 'MATCHED')
                 AND back.return_id <> NEW.return_id AND back.decision IS DISTINCT FROM 'CLEARED')
        OR NOT EXISTS (SELECT FROM fairway.payment_run run WHERE run.run_number = NEW.run_number AND run.status = 'SENT')
        OR EXISTS (SELECT FROM fairway.payment_return back
                   JOIN fairway.payment_manifest_item paid ON (paid.run_number, paid.place) = (NEW.run_number, NEW.place)
                   WHERE back.return_id = NEW.return_id AND back.amount_pence <> paid.amount_pence)
    THEN
        RAISE EXCEPTION 'A payment comes back once, whole, and only if it was sent' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.only_sent_payments_come_back() IS 'Nobody makes two returns of one payment.';

CREATE FUNCTION fairway.only_matched_returns_are_paid_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.decision <> 'CLEARED' AND NOT EXISTS (
        SELECT FROM fairway.payment_returned back WHERE back.return_id = NEW.return_id AND back.finding = 'MATCHED')
    THEN
        RAISE EXCEPTION 'Nothing is paid again for a return that belongs to no payment' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.only_matched_returns_are_paid_again() IS 'Money goes out again only for a payment that is known.';

CREATE TRIGGER payment_return_match_is_of_a_sent_payment
    BEFORE INSERT ON fairway.payment_return_match FOR EACH ROW EXECUTE FUNCTION fairway.only_sent_payments_come_back();
CREATE TRIGGER payment_return_is_of_a_sent_payment
    BEFORE INSERT ON fairway.payment_return FOR EACH ROW WHEN (NEW.finding = 'MATCHED')
    EXECUTE FUNCTION fairway.only_sent_payments_come_back();
CREATE TRIGGER payment_return_decision_is_of_a_payment
    BEFORE INSERT ON fairway.payment_return_decision FOR EACH ROW
    EXECUTE FUNCTION fairway.only_matched_returns_are_paid_again();
CREATE TRIGGER payment_report_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_report EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_return_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_return EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_return_match_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_return_match EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_return_decision_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_return_decision EXECUTE FUNCTION fairway.refuse_change();
