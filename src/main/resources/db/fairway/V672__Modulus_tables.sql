CREATE TABLE fairway.modulus_import (
    import_id         bigint      GENERATED ALWAYS AS IDENTITY,
    version           text        NOT NULL,
    valid_from        date        NOT NULL,
    weights_sha256    text        NOT NULL,
    substitutes_sha256 text       NOT NULL,
    recorded_by       text        NOT NULL,
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT modulus_import_pk PRIMARY KEY (import_id),
    CONSTRAINT modulus_import_has_a_version CHECK (version <> ''),
    CONSTRAINT modulus_import_digests_are_sha256
        CHECK (weights_sha256 ~ '^[0-9a-f]{64}$' AND substitutes_sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX modulus_import_by_day ON fairway.modulus_import (valid_from DESC, import_id DESC);
COMMENT ON TABLE fairway.modulus_import IS
    'The published tables by which account numbers are checked, as an administrator imported them: from valid_from on the newest import counts.';

CREATE TABLE fairway.modulus_weight (
    import_id bigint    NOT NULL,
    place     integer   NOT NULL,
    sort_from text      NOT NULL,
    sort_to   text      NOT NULL,
    method    text      NOT NULL,
    weights   integer[] NOT NULL,
    exception integer   NOT NULL,
    CONSTRAINT modulus_weight_pk PRIMARY KEY (import_id, place),
    CONSTRAINT modulus_weight_is_of_an_import FOREIGN KEY (import_id) REFERENCES fairway.modulus_import (import_id),
    CONSTRAINT modulus_weight_range_is_in_order CHECK (sort_from ~ '^[0-9]{6}$' AND sort_to ~ '^[0-9]{6}$' AND sort_from <= sort_to),
    CONSTRAINT modulus_weight_method_is_known CHECK (method IN ('MOD10', 'MOD11', 'DBLAL')),
    CONSTRAINT modulus_weight_has_fourteen CHECK (cardinality(weights) = 14),
    CONSTRAINT modulus_weight_exception_is_known CHECK (exception BETWEEN 0 AND 14)
);
COMMENT ON TABLE fairway.modulus_weight IS 'The lines of the imported weights, in their order.';

CREATE TABLE fairway.modulus_substitute (
    import_id  bigint NOT NULL,
    sort_code  text   NOT NULL,
    substitute text   NOT NULL,
    CONSTRAINT modulus_substitute_pk PRIMARY KEY (import_id, sort_code),
    CONSTRAINT modulus_substitute_is_of_an_import FOREIGN KEY (import_id) REFERENCES fairway.modulus_import (import_id),
    CONSTRAINT modulus_substitute_are_sort_codes CHECK (sort_code ~ '^[0-9]{6}$' AND substitute ~ '^[0-9]{6}$')
);
COMMENT ON TABLE fairway.modulus_substitute IS 'Sort codes that are checked as if they were another, as imported.';

CREATE TRIGGER modulus_import_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.modulus_import EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER modulus_weight_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.modulus_weight EXECUTE FUNCTION fairway.refuse_change();
CREATE TRIGGER modulus_substitute_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.modulus_substitute EXECUTE FUNCTION fairway.refuse_change();
