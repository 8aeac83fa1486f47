ALTER TABLE fairway.support_plan_line
    ADD COLUMN nhs_payer text,
    ADD COLUMN nhs_pence bigint,
    DROP CONSTRAINT support_plan_line_meets_its_need_in_a_known_way,
    ADD CONSTRAINT support_plan_line_meets_its_need_in_a_known_way
        CHECK (how_met IN ('FUNDED', 'INFORMAL', 'UNIVERSAL', 'NHS')),
    DROP CONSTRAINT support_plan_line_is_priced_when_funded,
    ADD CONSTRAINT support_plan_line_is_priced_when_funded CHECK (
        CASE
            WHEN how_met = 'FUNDED'
                THEN num_nulls(component, units, unit, unit_price_pence, paid_as, recurrence) = 0
            ELSE num_nonnulls(component, units, unit, unit_price_pence, paid_as) = 0
        END),
    ADD CONSTRAINT support_plan_line_has_nhs_money_when_the_nhs_pays CHECK (
        CASE
            WHEN how_met = 'NHS' THEN num_nulls(nhs_payer, nhs_pence, recurrence) = 0
            WHEN how_met = 'FUNDED' THEN num_nonnulls(nhs_payer, nhs_pence) = 0
            ELSE num_nonnulls(nhs_payer, nhs_pence, recurrence) = 0
        END),
    ADD CONSTRAINT support_plan_line_nhs_pays_something CHECK (nhs_pence > 0);
COMMENT ON COLUMN fairway.support_plan_line.nhs_pence IS
    'What the NHS pays for the line, each week or once; it stands beside the council’s budget and is no part of it.';
