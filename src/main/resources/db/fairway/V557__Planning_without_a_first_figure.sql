ALTER TABLE fairway.indicative_budget
    ALTER COLUMN method DROP NOT NULL,
    ALTER COLUMN pattern DROP NOT NULL,
    ALTER COLUMN computed_pence DROP NOT NULL,
    ADD CONSTRAINT indicative_budget_has_all_of_a_figure_or_nothing CHECK (
        num_nonnulls(method, pattern, computed_pence) = 3
        OR (num_nonnulls(method, pattern, computed_pence, departure_pence, needs) = 0 AND lines = '[]'::jsonb));
COMMENT ON COLUMN fairway.indicative_budget.computed_pence IS
    'What the method gave; null where it found nothing to count, and then how_reached says why.';

ALTER TABLE fairway.indicative_budget_shared ALTER COLUMN reaction DROP NOT NULL;
