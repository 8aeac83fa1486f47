ALTER TABLE fairway.support_plan_line
    ADD COLUMN free_until date,
    DROP CONSTRAINT support_plan_line_meets_its_need_in_a_known_way,
    ADD CONSTRAINT support_plan_line_meets_its_need_in_a_known_way
        CHECK (how_met IN ('FUNDED', 'INFORMAL', 'UNIVERSAL', 'NHS', 'FREE_REABLEMENT')),
    ADD CONSTRAINT support_plan_line_says_how_long_it_is_free
        CHECK ((how_met = 'FREE_REABLEMENT') = (free_until IS NOT NULL));
COMMENT ON COLUMN fairway.support_plan_line.free_until IS
    'The last day on which reablement is free; until then it stands beside the council’s budget and is no part of it.';
