ALTER TABLE fairway.financial_assessment ADD COLUMN rules integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN fairway.financial_assessment.rules IS 'The version of the rules in Java that worked it out.';

ALTER TABLE fairway.indicative_budget ADD COLUMN rules integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN fairway.indicative_budget.rules IS 'The version of the rules in Java that worked it out.';

ALTER TABLE fairway.support_plan ADD COLUMN rules integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN fairway.support_plan.rules IS 'The version of the rules in Java that priced it.';
CREATE INDEX support_plan_by_recording ON fairway.support_plan (recorded_at, plan_id) WHERE sufficiency IS NOT NULL;
