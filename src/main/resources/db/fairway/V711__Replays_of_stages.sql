CREATE INDEX financial_assessment_by_recording ON fairway.financial_assessment (recorded_at, assessment_id);
CREATE INDEX indicative_budget_by_recording ON fairway.indicative_budget (recorded_at, budget_id);
