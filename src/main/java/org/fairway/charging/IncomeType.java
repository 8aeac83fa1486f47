package org.fairway.charging;

import java.time.LocalDate;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowName;

/**
 * Kinds of income that the charging regulations tell apart. Whether a kind counts is not said here but in the dated rows
 * {@code charging.income.…}, each with its source.
 */
public enum IncomeType {
    EARNINGS("Earnings from work"),
    STATE_PENSION("State pension"),
    PRIVATE_PENSION("Private or work pension"),
    PENSION_CREDIT_GUARANTEE("Pension credit: guarantee credit"),
    PENSION_CREDIT_SAVINGS("Pension credit: savings credit"),
    EMPLOYMENT_AND_SUPPORT_ALLOWANCE("Employment and Support Allowance"),
    UNIVERSAL_CREDIT("Universal Credit, without housing and child elements"),
    INCOME_SUPPORT("Income Support"),
    JOBSEEKERS_ALLOWANCE("Jobseeker’s Allowance"),
    PIP_DAILY_LIVING_STANDARD("Personal Independence Payment: daily living, standard rate"),
    PIP_DAILY_LIVING_ENHANCED("Personal Independence Payment: daily living, enhanced rate"),
    PIP_MOBILITY("Personal Independence Payment: mobility"),
    DLA_CARE_LOWEST("Disability Living Allowance: care, lowest rate"),
    DLA_CARE_MIDDLE("Disability Living Allowance: care, middle rate"),
    DLA_CARE_HIGHEST("Disability Living Allowance: care, highest rate"),
    DLA_MOBILITY("Disability Living Allowance: mobility"),
    ATTENDANCE_ALLOWANCE("Attendance Allowance"),
    CARERS_ALLOWANCE("Carer’s Allowance"),
    CHILD_BENEFIT("Child Benefit"),
    CHILD_TAX_CREDIT("Child Tax Credit, or Universal Credit child element"),
    HOUSING_BENEFIT("Housing Benefit, or Universal Credit housing element"),
    COUNCIL_TAX_REDUCTION("Council tax reduction"),
    WAR_PENSION("War pension"),
    WAR_PENSION_CONSTANT_ATTENDANCE("War pension: Constant Attendance Allowance"),
    GUARANTEED_INCOME_PAYMENT("Armed forces guaranteed income payment"),
    ARMED_FORCES_INDEPENDENCE_PAYMENT("Armed Forces Independence Payment"),
    DIRECT_PAYMENT("Direct payment for care"),
    OTHER("Other income");

    private final String words;
    private final String row;
    private final String premiumRow;

    IncomeType(String words) {
        this.words = words;
        this.row = "charging.income." + RowName.of(this);
        this.premiumRow = Premium.GIVEN_BY + RowName.of(this);
    }

    public String words() {
        return words;
    }

    /** Whether one of its rates is for care at night, so that a part of it can be left out. */
    boolean hasNightPart() {
        return switch (this) {
            case PIP_DAILY_LIVING_STANDARD,
                    PIP_DAILY_LIVING_ENHANCED,
                    DLA_CARE_LOWEST,
                    DLA_CARE_MIDDLE,
                    DLA_CARE_HIGHEST,
                    ATTENDANCE_ALLOWANCE -> true;
            default -> false;
        };
    }

    /** Whether a part of it is for the night, and counts only where the council arranges care at night. */
    public boolean dependsOnNightCare(LocalDate day, ReferenceData data) {
        return data.choice(row(), day).as(CountedIncome.Treatment.class)
                == CountedIncome.Treatment.COUNTED_WITHOUT_NIGHT_PART;
    }

    /** The name of the benefit in the rows of benefit rates; the disability benefits have the same rates by law. */
    String benefit() {
        return switch (this) {
            case PIP_DAILY_LIVING_STANDARD, PIP_DAILY_LIVING_ENHANCED -> "pip-daily-living";
            case DLA_CARE_LOWEST, DLA_CARE_MIDDLE, DLA_CARE_HIGHEST -> "dla-care";
            case ATTENDANCE_ALLOWANCE -> "attendance-allowance";
            default -> throw new IllegalArgumentException(this + " has no part for the night");
        };
    }

    /** The row that says which premium it gives. */
    String premiumRow() {
        return premiumRow;
    }

    /** The row that says whether it counts. */
    String row() {
        return row;
    }
}
