CREATE TABLE fairway.payment_short_way (
    look_number bigint      GENERATED ALWAYS AS IDENTITY,
    pay_date    date        NOT NULL,
    cases       bigint      NOT NULL,
    differs     text,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT payment_short_way_pk PRIMARY KEY (look_number),
    CONSTRAINT payment_short_way_looked_at_cases CHECK (cases >= 0 AND (differs IS NULL OR cases > 0)),
    CONSTRAINT payment_short_way_differs_for_a_case FOREIGN KEY (differs) REFERENCES fairway.pathway_case (case_number)
);
COMMENT ON TABLE fairway.payment_short_way IS
    'Each night some cases are reckoned without what is known to be settled, and compared: how many, and the first that came to another result. There should be none.';
CREATE TRIGGER payment_short_way_is_never_changed
    BEFORE UPDATE OR DELETE OR TRUNCATE ON fairway.payment_short_way EXECUTE FUNCTION fairway.refuse_change();

-- A run that pays nobody may still move money between funders, and posts it.
ALTER TABLE fairway.payment_run
    DROP CONSTRAINT payment_run_pays_something,
    ADD CONSTRAINT payment_run_pays_what_it_counts CHECK (
        instruction_count >= 0 AND total_pence >= 0 AND (instruction_count > 0) = (total_pence > 0));
