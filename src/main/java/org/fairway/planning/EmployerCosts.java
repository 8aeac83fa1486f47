package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;

/**
 * What employing a personal assistant costs a week on top of the wage: paid holiday, National Insurance, pension, insurance,
 * payroll, and something for when the assistant is ill. Reckoned as if one assistant worked all hours, which is the dearest
 * case, so that a plan is never found enough by mistake.
 */
final class EmployerCosts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether the Employment Allowance is counted on. A person who employs a care or support worker may claim it. */
    enum AllowanceUse {
        CLAIMED,
        NOT_CLAIMED
    }

    private final ReferenceData data;
    private final LocalDate day;
    private final List<EmployerCost> costs = new ArrayList<>();

    private EmployerCosts(ReferenceData data, LocalDate day) {
        this.data = data;
        this.day = day;
    }

    /** The costs on top of a week’s wages. */
    static List<EmployerCost> onTopOf(BigDecimal wages, ReferenceData data, LocalDate day) {
        return new EmployerCosts(data, day).reckon(wages);
    }

    private List<EmployerCost> reckon(BigDecimal wages) {
        DatedValue holiday = data.on("employer.holiday-percent", day);
        BigDecimal holidayPay = percent(wages, holiday);
        add("Paid holiday, %s per cent of the wage".formatted(plain(holiday)), holidayPay, holiday);
        nationalInsurance(wages.add(holidayPay));
        pension(wages.add(holidayPay));
        aYear("Employer’s liability insurance", data.on("employer.liability-insurance", day));
        aYear("Payroll service", data.on("employer.payroll", day));
        DatedValue contingency = data.on("employer.contingency-percent", day);
        add(
                "For when an assistant is ill, %s per cent of the wage".formatted(plain(contingency)),
                percent(wages, contingency),
                contingency);
        endOfJob(wages);
        return costs;
    }

    /** Redundancy pay, notice and holiday not taken are put aside week by week, or paid by the council when a job ends. */
    private void endOfJob(BigDecimal wages) {
        DatedValue rate = data.on("employer.end-of-job-percent", day);
        String words = "For the end of a job (redundancy pay, notice, holiday not taken), ";
        add(
                rate.value().signum() == 0
                        ? words + "which the council pays when it falls due"
                        : words + plain(rate) + " per cent of the wage",
                percent(wages, rate),
                rate);
    }

    private void nationalInsurance(BigDecimal pay) {
        DatedValue threshold = data.on("employer.national-insurance.threshold", day);
        DatedValue rate = data.on("employer.national-insurance.percent", day);
        BigDecimal due = percent(pay.subtract(threshold.value()).max(BigDecimal.ZERO), rate);
        boolean claimed =
                data.choice("employer.employment-allowance.use", day).as(AllowanceUse.class) == AllowanceUse.CLAIMED;
        BigDecimal allowance = claimed ? ofAYear(data.on("employer.employment-allowance", day)) : BigDecimal.ZERO;
        add(
                "National Insurance, %s per cent of pay above £%s a week%s"
                        .formatted(plain(rate), plain(threshold), claimed ? ", less the Employment Allowance" : ""),
                due.subtract(allowance).max(BigDecimal.ZERO),
                rate);
    }

    private void pension(BigDecimal pay) {
        DatedValue trigger = data.on("employer.pension.trigger", day);
        DatedValue lower = data.on("employer.pension.lower", day);
        DatedValue upper = data.on("employer.pension.upper", day);
        DatedValue rate = data.on("employer.pension.percent", day);
        boolean enrolled = pay.compareTo(trigger.value()) > 0;
        add(
                "Pension, %s per cent of pay between £%s and £%s a week, for who is paid more than £%s"
                        .formatted(plain(rate), plain(lower), plain(upper), plain(trigger)),
                enrolled ? percent(pay.min(upper.value()).subtract(lower.value()), rate) : BigDecimal.ZERO,
                rate);
    }

    private void aYear(String words, DatedValue row) {
        add("%s, £%s a year".formatted(words, plain(row)), ofAYear(row), row);
    }

    private BigDecimal ofAYear(DatedValue row) {
        return row.value().divide(data.on("employer.weeks-in-a-year", day).value(), 6, RoundingMode.HALF_UP);
    }

    private void add(String words, BigDecimal amount, DatedValue row) {
        costs.add(new EmployerCost(words, rounded(amount, data, day), row.key(), row.from()));
    }

    static Money rounded(BigDecimal pounds, ReferenceData data, LocalDate day) {
        return Money.rounded(pounds, data.choice("planning.rounding", day).as(RoundingMode.class));
    }

    private static BigDecimal percent(BigDecimal of, DatedValue rate) {
        return of.multiply(rate.value()).divide(HUNDRED, 6, RoundingMode.HALF_UP);
    }

    private static String plain(DatedValue row) {
        return row.value().stripTrailingZeros().toPlainString();
    }
}
