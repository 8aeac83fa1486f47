CREATE TABLE fairway.payment_settled (
    run_number     text    NOT NULL,
    entitlement_id uuid    NOT NULL,
    case_number    text    NOT NULL,
    settled_before date    NOT NULL,
    line_count     integer NOT NULL,
    outside_count  integer NOT NULL,
    CONSTRAINT payment_settled_pk PRIMARY KEY (entitlement_id, settled_before, run_number),
    CONSTRAINT payment_settled_by_a_run FOREIGN KEY (run_number) REFERENCES fairway.payment_run (run_number),
    CONSTRAINT payment_settled_is_of_an_entitlement FOREIGN KEY (entitlement_id) REFERENCES fairway.entitlement (entitlement_id)
);
COMMENT ON TABLE fairway.payment_settled IS
    'That a run, once sent, leaves nothing to pay or to take back for any period of an entitlement that starts before the day. Holds while the entitlement has as many lines, and as many transfers from outside runs, as it had then: so a later run need not look at what lies before.';

CREATE TRIGGER payment_settled_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_settled EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER payment_settled_is_added_while_preparing
    AFTER INSERT ON fairway.payment_settled REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.payments_are_added_while_preparing();

DROP INDEX fairway.ledger_transfer_by_payment;
CREATE INDEX ledger_transfer_by_period ON fairway.ledger_transfer (entitlement_id, period_first);
CREATE INDEX ledger_transfer_from_outside_runs ON fairway.ledger_transfer (entitlement_id)
    WHERE run_number IS NULL OR reverses IS NOT NULL;

CREATE VIEW fairway.entitlement_to_reckon AS
    SELECT e.entitlement_id, e.case_number, coalesce(lines.known, 0)::integer AS line_count,
           coalesce(moved.known, 0)::integer AS outside_count, settled.settled_before
    FROM fairway.entitlement e
    LEFT JOIN (SELECT entitlement_id, count(*) AS known FROM fairway.entitlement_line GROUP BY entitlement_id) AS lines
        USING (entitlement_id)
    LEFT JOIN (SELECT entitlement_id, count(*) AS known FROM fairway.ledger_transfer
               WHERE run_number IS NULL OR reverses IS NOT NULL GROUP BY entitlement_id) AS moved
        USING (entitlement_id)
    LEFT JOIN LATERAL (
        SELECT known.settled_before
        FROM fairway.payment_settled known JOIN fairway.payment_run run USING (run_number)
        WHERE known.entitlement_id = e.entitlement_id AND run.status = 'SENT'
          AND known.line_count = coalesce(lines.known, 0) AND known.outside_count = coalesce(moved.known, 0)
          AND NOT EXISTS (SELECT FROM fairway.payment_held held
                          WHERE held.run_number = known.run_number AND held.case_number = known.case_number)
        ORDER BY known.settled_before DESC LIMIT 1) AS settled ON true;
COMMENT ON VIEW fairway.entitlement_to_reckon IS
    'Entitlements with the day before which nothing is left to pay or to take back, if there is one.';
