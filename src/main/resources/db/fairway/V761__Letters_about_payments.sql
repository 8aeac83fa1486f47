CREATE TABLE fairway.payment_advice_sent (
    run_number  text        NOT NULL,
    case_number text        NOT NULL,
    letter_id   uuid        NOT NULL,
    recorded_by text        NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_advice_sent_pk PRIMARY KEY (run_number, case_number),
    CONSTRAINT payment_advice_sent_tells_of_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number),
    CONSTRAINT payment_advice_sent_belongs_to_a_case FOREIGN KEY (case_number) REFERENCES fairway.pathway_case (case_number)
);
COMMENT ON TABLE fairway.payment_advice_sent IS
    'Of which payments people were told by letter: once for each payment. The letter stands among the letters of the case.';
CREATE TRIGGER payment_advice_sent_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_advice_sent EXECUTE FUNCTION fairway.refuse_change();
