CREATE TABLE fairway.payment_file_refused (
    refusal_id  text        NOT NULL,
    run_number  text        NOT NULL,
    sha256      text,
    words       text        NOT NULL,
    arrived_on  date        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_file_refused_pk PRIMARY KEY (refusal_id),
    CONSTRAINT payment_file_refused_is_of_a_file FOREIGN KEY (run_number) REFERENCES fairway.payment_file (run_number),
    CONSTRAINT payment_file_refused_was_reported FOREIGN KEY (sha256) REFERENCES fairway.payment_report (sha256),
    CONSTRAINT payment_file_refused_says_why CHECK (btrim(words) <> '')
);
CREATE INDEX payment_file_refused_by_run ON fairway.payment_file_refused (run_number);
COMMENT ON TABLE fairway.payment_file_refused IS
    'That a file was not taken as a whole after it was sent, or was withdrawn, as a report says or as somebody heard from the bank.';

CREATE TABLE fairway.payment_file_refused_decision (
    refusal_id  text        NOT NULL,
    decision    text        NOT NULL,
    reason      text        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_file_refused_decision_pk PRIMARY KEY (refusal_id),
    CONSTRAINT payment_file_refused_decision_is_of_a_refusal
        FOREIGN KEY (refusal_id) REFERENCES fairway.payment_file_refused (refusal_id),
    CONSTRAINT payment_file_refused_decision_is_known CHECK (decision IN ('PAY_AGAIN', 'TAKEN')),
    CONSTRAINT payment_file_refused_decision_gives_a_reason CHECK (btrim(reason) <> '')
);
COMMENT ON TABLE fairway.payment_file_refused_decision IS
    'What somebody else than whoever noted the refusal decided: its payments are made again by a new run, or the bank took it after all.';

ALTER TABLE fairway.payment_return
    ALTER COLUMN sha256 DROP NOT NULL,
    ADD COLUMN refusal_id text,
    ADD CONSTRAINT payment_return_is_of_a_refused_file
        FOREIGN KEY (refusal_id) REFERENCES fairway.payment_file_refused (refusal_id),
    ADD CONSTRAINT payment_return_was_reported_or_refused CHECK (sha256 IS NOT NULL OR refusal_id IS NOT NULL);
CREATE INDEX payment_return_by_refusal ON fairway.payment_return (refusal_id) WHERE refusal_id IS NOT NULL;

CREATE OR REPLACE VIEW fairway.payment_returned AS
    SELECT back.return_id, back.sha256, coalesce(found.run_number, back.run_number) AS run_number,
           coalesce(found.place, back.place) AS place,
           CASE WHEN found.return_id IS NULL THEN back.finding ELSE 'MATCHED' END AS finding,
           back.payment_id, back.reference, back.amount_pence, back.code, back.reason, back.said, back.named_day,
           back.arrived_on, back.recorded_by, back.recorded_at, decided.decision, decided.reason AS decided_because,
           decided.recorded_by AS decided_by, decided.decided_on, back.refusal_id
    FROM fairway.payment_return back
    LEFT JOIN fairway.payment_return_match found USING (return_id)
    LEFT JOIN fairway.payment_return_decision decided USING (return_id);

CREATE FUNCTION fairway.only_sent_files_are_refused() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('payment_return/' || NEW.run_number, 0));
    IF NOT EXISTS (SELECT FROM fairway.payment_run run WHERE run.run_number = NEW.run_number AND run.status = 'SENT')
        OR EXISTS (SELECT FROM fairway.payment_file_refused other
                   LEFT JOIN fairway.payment_file_refused_decision decided USING (refusal_id)
                   WHERE other.run_number = NEW.run_number AND other.refusal_id <> NEW.refusal_id
                     AND decided.decision IS DISTINCT FROM 'TAKEN')
    THEN
        RAISE EXCEPTION 'A file is refused once, and only if it was sent' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.only_sent_files_are_refused() IS 'What was not sent is withdrawn, and what was refused is not refused twice.';

CREATE FUNCTION fairway.payments_of_a_refused_file_come_back_once() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added back
               JOIN fairway.payment_file_refused refused USING (refusal_id)
               LEFT JOIN fairway.payment_manifest_item paid
                   ON (paid.run_number, paid.place) = (back.run_number, back.place)
               WHERE back.finding <> 'MATCHED' OR refused.run_number IS DISTINCT FROM back.run_number
                  OR back.amount_pence IS DISTINCT FROM paid.amount_pence)
        OR EXISTS (SELECT FROM added mine
                   JOIN fairway.payment_returned other ON (other.run_number, other.place) = (mine.run_number, mine.place)
                   WHERE mine.refusal_id IS NOT NULL AND other.return_id <> mine.return_id AND other.finding = 'MATCHED'
                     AND other.decision IS DISTINCT FROM 'CLEARED')
    THEN
        RAISE EXCEPTION 'A payment comes back once, whole, and only if it was sent' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.payments_of_a_refused_file_come_back_once() IS
    'The payments of a refused file come back all together, but for those that had come back before.';

CREATE OR REPLACE FUNCTION fairway.only_sent_payments_come_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('payment_return/' || NEW.run_number, 0));
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

CREATE FUNCTION fairway.somebody_else_decides_on_a_refused_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM fairway.payment_file_refused refused
               WHERE refused.refusal_id = NEW.refusal_id AND refused.recorded_by = NEW.recorded_by) THEN
        RAISE EXCEPTION 'Whoever notes that a file was refused does not decide what becomes of it'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION fairway.somebody_else_decides_on_a_refused_file() IS 'Nobody alone makes a whole run be paid again.';

DROP TRIGGER payment_return_is_of_a_sent_payment ON fairway.payment_return;
CREATE TRIGGER payment_return_is_of_a_sent_payment
    BEFORE INSERT ON fairway.payment_return FOR EACH ROW WHEN (NEW.finding = 'MATCHED' AND NEW.refusal_id IS NULL)
    EXECUTE FUNCTION fairway.only_sent_payments_come_back();
CREATE TRIGGER payment_return_of_a_refused_file
    AFTER INSERT ON fairway.payment_return REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.payments_of_a_refused_file_come_back_once();
CREATE TRIGGER payment_file_refused_was_sent
    BEFORE INSERT ON fairway.payment_file_refused FOR EACH ROW EXECUTE FUNCTION fairway.only_sent_files_are_refused();
CREATE TRIGGER payment_file_refused_decision_is_anothers
    BEFORE INSERT ON fairway.payment_file_refused_decision FOR EACH ROW
    EXECUTE FUNCTION fairway.somebody_else_decides_on_a_refused_file();
CREATE TRIGGER payment_file_refused_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_file_refused EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_file_refused_decision_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_file_refused_decision EXECUTE FUNCTION fairway.refuse_change();
