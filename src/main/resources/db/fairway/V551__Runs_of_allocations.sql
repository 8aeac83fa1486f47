ALTER TABLE fairway.indicative_budget
    ADD COLUMN run_id   uuid NOT NULL,
    ADD COLUMN rates_of date NOT NULL,
    ADD COLUMN needs    jsonb;
COMMENT ON COLUMN fairway.indicative_budget.run_id IS
    'The working-out that gave the computed figure; the decision log names the same.';
COMMENT ON COLUMN fairway.indicative_budget.needs IS
    'What it was worked out from, so that it can be worked out again by the rows of that day.';
