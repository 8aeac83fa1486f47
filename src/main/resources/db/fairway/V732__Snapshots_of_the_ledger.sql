CREATE TABLE fairway.ledger_snapshot (
    snapshot_number bigint      NOT NULL,
    after_transfer  bigint      NOT NULL,
    up_to_transfer  bigint      NOT NULL,
    recorded_from   timestamptz NOT NULL,
    recorded_to     timestamptz NOT NULL,
    taken_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT ledger_snapshot_pk PRIMARY KEY (snapshot_number),
    CONSTRAINT ledger_snapshot_follows_one UNIQUE (after_transfer),
    CONSTRAINT ledger_snapshot_is_in_order CHECK (up_to_transfer > after_transfer AND recorded_to >= recorded_from)
);
COMMENT ON TABLE fairway.ledger_snapshot IS
    'Which transfers were added up together, one row a day with postings. It can be made again from the ledger at any time.';

CREATE TABLE fairway.ledger_snapshot_line (
    account_code    text   NOT NULL,
    snapshot_number bigint NOT NULL,
    effective_on    date   NOT NULL,
    debit_pence     bigint NOT NULL,
    credit_pence    bigint NOT NULL,
    CONSTRAINT ledger_snapshot_line_pk PRIMARY KEY (account_code, snapshot_number, effective_on),
    CONSTRAINT ledger_snapshot_line_belongs_to_a_snapshot
        FOREIGN KEY (snapshot_number) REFERENCES fairway.ledger_snapshot (snapshot_number),
    CONSTRAINT ledger_snapshot_line_is_of_an_account FOREIGN KEY (account_code) REFERENCES fairway.ledger_account (account_code)
);
COMMENT ON TABLE fairway.ledger_snapshot_line IS
    'What the transfers of a snapshot moved on each account, by the day on which it counts, so that a balance is read without them.';

CREATE FUNCTION fairway.ledger_snapshot_lines(snapshot fairway.ledger_snapshot)
RETURNS SETOF fairway.ledger_snapshot_line LANGUAGE sql STABLE AS $$
    SELECT side.account_code, snapshot.snapshot_number, transfer.effective_on, sum(side.debit)::bigint, sum(side.credit)::bigint
    FROM fairway.ledger_transfer transfer
    CROSS JOIN LATERAL (VALUES (debit_account, amount_pence, 0::bigint), (credit_account, 0, amount_pence))
        AS side (account_code, debit, credit)
    WHERE transfer.transfer_number > snapshot.after_transfer AND transfer.transfer_number <= snapshot.up_to_transfer
    GROUP BY side.account_code, transfer.effective_on
$$;
COMMENT ON FUNCTION fairway.ledger_snapshot_lines IS 'What the lines of a snapshot must be, from the transfers themselves.';

CREATE FUNCTION fairway.ledger_take_snapshot() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    before fairway.ledger_snapshot;
    taken  fairway.ledger_snapshot;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('fairway.ledger_snapshot', 0));
    SELECT * INTO before FROM fairway.ledger_snapshot ORDER BY snapshot_number DESC LIMIT 1;
    INSERT INTO fairway.ledger_snapshot (snapshot_number, after_transfer, up_to_transfer, recorded_from, recorded_to)
    SELECT coalesce(before.snapshot_number, 0) + 1, coalesce(before.up_to_transfer, 0), max(transfer_number),
           min(recorded_at), max(recorded_at)
    FROM fairway.ledger_transfer WHERE transfer_number > coalesce(before.up_to_transfer, 0)
    HAVING count(*) > 0
    RETURNING * INTO taken;
    INSERT INTO fairway.ledger_snapshot_line SELECT * FROM fairway.ledger_snapshot_lines(taken) WHERE taken.snapshot_number IS NOT NULL;
    RETURN taken.snapshot_number;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_take_snapshot() IS 'Adds up what was posted since the snapshot before; gives nothing when nothing was.';

CREATE FUNCTION fairway.ledger_rebuild_snapshots() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    lines bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('fairway.ledger_snapshot', 0));
    DELETE FROM fairway.ledger_snapshot_line;
    INSERT INTO fairway.ledger_snapshot_line
    SELECT line.* FROM fairway.ledger_snapshot snapshot CROSS JOIN LATERAL fairway.ledger_snapshot_lines(snapshot) AS line;
    GET DIAGNOSTICS lines = ROW_COUNT;
    RETURN lines;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_rebuild_snapshots() IS 'Adds every snapshot up again from the transfers.';

CREATE FUNCTION fairway.ledger_snapshot_faults() RETURNS SETOF fairway.ledger_snapshot_line LANGUAGE sql STABLE AS $$
    SELECT coalesce(kept.account_code, made.account_code), coalesce(kept.snapshot_number, made.snapshot_number),
           coalesce(kept.effective_on, made.effective_on), coalesce(kept.debit_pence, 0), coalesce(kept.credit_pence, 0)
    FROM fairway.ledger_snapshot_line kept
    FULL JOIN (SELECT line.* FROM fairway.ledger_snapshot snapshot
               CROSS JOIN LATERAL fairway.ledger_snapshot_lines(snapshot) AS line) AS made
        USING (account_code, snapshot_number, effective_on)
    WHERE (kept.debit_pence, kept.credit_pence) IS DISTINCT FROM (made.debit_pence, made.credit_pence)
$$;
COMMENT ON FUNCTION fairway.ledger_snapshot_faults() IS 'The lines of snapshots that are not what the transfers come to.';

CREATE FUNCTION fairway.ledger_balances(on_day date, known_at timestamptz)
RETURNS TABLE (account_code text, debit_pence bigint, credit_pence bigint) LANGUAGE sql STABLE AS $$
    WITH part AS (
        SELECT after_transfer, up_to_transfer FROM fairway.ledger_snapshot
        WHERE recorded_from <= known_at AND recorded_to > known_at
        UNION ALL
        SELECT coalesce(max(up_to_transfer), 0), 9223372036854775807 FROM fairway.ledger_snapshot
    ), moved AS (
        SELECT line.account_code, line.debit_pence, line.credit_pence
        FROM fairway.ledger_snapshot_line line JOIN fairway.ledger_snapshot snapshot USING (snapshot_number)
        WHERE snapshot.recorded_to <= known_at AND line.effective_on <= on_day
        UNION ALL
        SELECT side.account_code, side.debit, side.credit
        FROM part
        -- by number, however few or many the parts: never the whole ledger
        CROSS JOIN LATERAL (SELECT * FROM fairway.ledger_transfer transfer
            WHERE transfer.transfer_number > part.after_transfer AND transfer.transfer_number <= part.up_to_transfer
            ORDER BY transfer.transfer_number OFFSET 0) AS transfer
        CROSS JOIN LATERAL (VALUES (debit_account, amount_pence, 0::bigint), (credit_account, 0, amount_pence))
            AS side (account_code, debit, credit)
        WHERE transfer.recorded_at <= known_at AND transfer.effective_on <= on_day
    )
    SELECT account.account_code, coalesce(sum(moved.debit_pence), 0)::bigint, coalesce(sum(moved.credit_pence), 0)::bigint
    FROM fairway.ledger_account account LEFT JOIN moved USING (account_code)
    GROUP BY account.account_code
$$;
COMMENT ON FUNCTION fairway.ledger_balances IS
    'What counted up to a day, as far as it was recorded by an instant, for each account: from snapshots, and from transfers only where a snapshot has not got them yet.';
