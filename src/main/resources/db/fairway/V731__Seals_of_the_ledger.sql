CREATE TABLE fairway.ledger_seal (
    seal_number    bigint      NOT NULL,
    first_transfer bigint      NOT NULL,
    last_transfer  bigint      NOT NULL,
    transfers      bigint      NOT NULL,
    amount_pence   numeric     NOT NULL,
    marks          bytea       NOT NULL,
    contents       bytea       NOT NULL,
    previous       bytea       NOT NULL,
    digest         bytea       NOT NULL,
    sealed_at      timestamptz NOT NULL,
    CONSTRAINT ledger_seal_pk PRIMARY KEY (seal_number),
    CONSTRAINT ledger_seal_chain_does_not_fork UNIQUE (previous),
    CONSTRAINT ledger_seal_transfers_are_in_order CHECK (transfers > 0 AND last_transfer - first_transfer >= transfers - 1),
    CONSTRAINT ledger_seal_has_a_mark_for_each_transfer CHECK (octet_length(marks) = 16 * transfers),
    CONSTRAINT ledger_seal_digests_are_whole CHECK (
        octet_length(contents) = 32 AND octet_length(digest) = 32
        AND octet_length(previous) = CASE seal_number WHEN 1 THEN 0 ELSE 32 END)
);
COMMENT ON TABLE fairway.ledger_seal IS
    'The chain over the ledger: one row for each insert. contents is the digest of the transfers in their order, digest that of contents and the seal before. marks has the number and the first eight bytes of the digest of each transfer, so that a bad one can be named.';

CREATE FUNCTION fairway.ledger_transfer_digest(transfer text) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT sha256(convert_to(rtrim(transfer, ',)'), 'UTF8'))
$$;
COMMENT ON FUNCTION fairway.ledger_transfer_digest IS
    'What a transfer adds to the chain: the text of its whole row, in UTC. A column that is added later is sealed from then on; where it was not written it must be null, which leaves the text as it was.';

CREATE FUNCTION fairway.ledger_seal_digest(seal fairway.ledger_seal) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT sha256(seal.previous || seal.contents || sha256(seal.marks) || convert_to(
        jsonb_build_array(seal.seal_number, seal.first_transfer, seal.last_transfer, seal.transfers, seal.amount_pence,
            extract(epoch FROM seal.sealed_at))::text, 'UTF8'))
$$;
COMMENT ON FUNCTION fairway.ledger_seal_digest IS 'What a seal hands on to the next: all that it says.';

CREATE FUNCTION fairway.ledger_seal_from(first bigint) RETURNS void LANGUAGE plpgsql
SET timezone TO 'UTC' SET datestyle TO 'ISO, YMD' AS $$
DECLARE
    before fairway.ledger_seal;
    next   fairway.ledger_seal;
BEGIN
    SELECT * INTO before FROM fairway.ledger_seal ORDER BY seal_number DESC LIMIT 1;
    IF first <= before.last_transfer THEN
        RAISE EXCEPTION 'Transfer % would stand before what is sealed', first USING ERRCODE = 'restrict_violation';
    END IF;
    SELECT min(number), max(number), count(*), sum(pence), sha256(string_agg(digest, ''::bytea ORDER BY number)),
           string_agg(int8send(number) || substr(digest, 1, 8), ''::bytea ORDER BY number)
    INTO next.first_transfer, next.last_transfer, next.transfers, next.amount_pence, next.contents, next.marks
    FROM (SELECT transfer_number AS number, amount_pence AS pence, fairway.ledger_transfer_digest(transfer::text) AS digest
          FROM fairway.ledger_transfer transfer WHERE transfer_number >= first ORDER BY transfer_number OFFSET 0) AS added;
    IF next.transfers = 0 THEN
        RETURN;
    END IF;
    next.seal_number := coalesce(before.seal_number, 0) + 1;
    next.previous := coalesce(before.digest, ''::bytea);
    next.sealed_at := clock_timestamp();
    next.digest := fairway.ledger_seal_digest(next);
    INSERT INTO fairway.ledger_seal SELECT next.*;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_seal_from(bigint) IS 'Seals the transfers from this one on.';

CREATE FUNCTION fairway.ledger_seal_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM fairway.ledger_seal_from(first) FROM (SELECT min(transfer_number) AS first FROM added) AS one WHERE first IS NOT NULL;
    RETURN NULL;
END;
$$;
COMMENT ON FUNCTION fairway.ledger_seal_added() IS 'Seals what one statement added. Nobody has to think of it, and nobody can leave it out.';

CREATE FUNCTION fairway.ledger_chain_faults(after bigint, up_to bigint)
RETURNS TABLE (seal_number bigint, transfer_number bigint, fault text) LANGUAGE sql STABLE
SET timezone TO 'UTC' SET datestyle TO 'ISO, YMD' AS $$
    WITH seal AS (
        SELECT seal, lag(seal) OVER (ORDER BY seal.seal_number) AS before
        FROM fairway.ledger_seal seal WHERE seal.seal_number BETWEEN after AND up_to
    ), compared AS (
        SELECT seal, (seal).seal_number, before, coalesce((before).last_transfer, 0) AS follows,
               (SELECT sha256(string_agg(fairway.ledger_transfer_digest(transfer::text), ''::bytea ORDER BY transfer.transfer_number))
                FROM fairway.ledger_transfer transfer
                WHERE transfer.transfer_number > coalesce((before).last_transfer, 0)
                  AND transfer.transfer_number <= (seal).last_transfer) AS contents
        FROM seal WHERE (seal).seal_number > after
    ), marked AS (
        SELECT compared.seal_number, follows, (seal).last_transfer, (seal).marks || ''::bytea AS marks, (seal).transfers
        FROM compared WHERE contents IS DISTINCT FROM (seal).contents
    ), expected AS (
        SELECT marked.seal_number, ('x' || encode(substr(marks, place * 16 + 1, 8), 'hex'))::bit(64)::bigint AS number,
               substr(marks, place * 16 + 9, 8) AS mark
        FROM marked CROSS JOIN generate_series(0, marked.transfers::integer - 1) AS place
    ), present AS (
        SELECT marked.seal_number, transfer.transfer_number AS number,
               substr(fairway.ledger_transfer_digest(transfer::text), 1, 8) AS mark
        FROM marked JOIN fairway.ledger_transfer transfer
            ON transfer.transfer_number > follows AND transfer.transfer_number <= last_transfer
    )
    SELECT seal_number, number, CASE WHEN present.mark IS NULL THEN 'MISSING' WHEN expected.mark IS NULL THEN 'ADDED' ELSE 'CHANGED' END
    FROM expected FULL JOIN present USING (seal_number, number)
    WHERE expected.mark IS DISTINCT FROM present.mark
    UNION ALL
    SELECT compared.seal_number, NULL, CASE WHEN (before).seal_number IS DISTINCT FROM nullif(compared.seal_number - 1, 0)
        THEN 'SEAL_BEFORE_MISSING' ELSE 'SEAL_CHANGED' END
    FROM compared
    WHERE (before).seal_number IS DISTINCT FROM nullif(compared.seal_number - 1, 0)
       OR (seal).previous <> coalesce((before).digest, ''::bytea)
       OR (seal).digest <> fairway.ledger_seal_digest(seal)
    UNION ALL
    SELECT NULL, transfer.transfer_number, 'NOT_SEALED' FROM fairway.ledger_transfer transfer
    WHERE up_to >= (SELECT coalesce(max(newest.seal_number), 0) FROM fairway.ledger_seal newest)
      AND transfer.transfer_number > (SELECT coalesce(max(newest.last_transfer), 0) FROM fairway.ledger_seal newest)
$$;
COMMENT ON FUNCTION fairway.ledger_chain_faults IS
    'Reckons the seals after one up to another again and gives what does not fit: a transfer that was changed, taken out or put in, or a seal.';

CREATE TRIGGER ledger_transfer_is_sealed
    AFTER INSERT ON fairway.ledger_transfer REFERENCING NEW TABLE AS added
    EXECUTE FUNCTION fairway.ledger_seal_added();
CREATE TRIGGER ledger_seal_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.ledger_seal EXECUTE FUNCTION fairway.refuse_change();

SELECT fairway.ledger_seal_from(1);
