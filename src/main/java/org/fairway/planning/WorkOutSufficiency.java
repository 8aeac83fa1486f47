package org.fairway.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairway.kernel.Money;
import org.fairway.reference.DatedValue;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowName;
import org.jspecify.annotations.Nullable;

/**
 * Prices a plan at the dated local prices, and says what its money buys. The hours of personal assistants whom the person
 * employs are one pot: its money has to bear the wages and the employer’s costs together.
 */
public final class WorkOutSufficiency {
    private final ReferenceData data;

    public WorkOutSufficiency(ReferenceData data) {
        this.data = data;
    }

    /**
     * Prices the lines on a day.
     *
     * @throws org.fairway.reference.NoValueOnDate if a wage or an employer’s cost of that day is not loaded
     */
    public Sufficiency of(List<EligibleNeed> needs, List<PlanLine> lines, LocalDate on) {
        return new Pricing(needs, lines, on).sufficiency();
    }

    /** Prices a plan again at the prices of another day, for the needs as they were assessed. */
    public Sufficiency again(PlanSufficiency then, List<PlanLine> lines, LocalDate on) {
        List<EligibleNeed> assessed = then.figures().needs().stream()
                .map(need -> new EligibleNeed(need.need(), need.text(), need.hoursAssessed()))
                .toList();
        return of(assessed, lines, on);
    }

    /** One plan on one day. */
    private final class Pricing {
        private final List<EligibleNeed> needs;
        private final List<PlanLine> lines;
        private final LocalDate on;
        private final List<EmployerCost> employer;
        private final Money pot;
        private final BigDecimal wages;
        private final Money potCosts;

        Pricing(List<EligibleNeed> needs, List<PlanLine> lines, LocalDate on) {
            this.needs = needs;
            this.lines = lines;
            this.on = on;
            this.wages = lines.stream().filter(this::employs).map(this::wage).reduce(BigDecimal.ZERO, BigDecimal::add);
            this.employer = wages.signum() == 0 ? List.of() : EmployerCosts.onTopOf(wages, data, on);
            this.pot = lines.stream()
                    .filter(this::employs)
                    .map(PlanLine::weeklyCost)
                    .reduce(Money.NIL, Money::plus);
            this.potCosts = employer.stream()
                    .map(EmployerCost::amount)
                    .reduce(EmployerCosts.rounded(wages, data, on), Money::plus);
        }

        Sufficiency sufficiency() {
            return new Sufficiency(needs.stream().map(this::need).toList(), employer, on);
        }

        private NeedAtLocalPrices need(EligibleNeed need) {
            List<PlanLine> its = lines.stream()
                    .filter(line -> line.need().equals(need.code()))
                    .toList();
            List<PricedLine> priced =
                    its.stream().flatMap(line -> priced(line).stream()).toList();
            BigDecimal bought =
                    together(priced.stream().map(PricedLine::hoursBought).toList());
            BigDecimal meant = together(priced.stream().map(PricedLine::hours).toList());
            BigDecimal assessed = need.hoursAWeek();
            BigDecimal more = assessed == null
                    ? BigDecimal.ZERO
                    : assessed.subtract(meant).max(BigDecimal.ZERO);
            Amounts hoursMore =
                    Amounts.of(EmployerCosts.rounded(more.multiply(anHour(its)), data, on), Recurrence.WEEKLY);
            return new NeedAtLocalPrices(
                    need.code(),
                    need.text(),
                    Amounts.sum(priced.stream().map(PricedLine::plannedAmounts).toList()),
                    Amounts.sum(priced.stream().map(PricedLine::costedAmounts).toList())
                            .plus(hoursMore),
                    Amounts.sum(priced.stream().map(PricedLine::shortAmounts).toList())
                            .plus(hoursMore),
                    assessed,
                    bought,
                    priced.stream().anyMatch(line -> line.local() == null),
                    priced);
        }

        /** What an hour more would cost: as the need’s own helper costs, else as the council’s agencies do. */
        private BigDecimal anHour(List<PlanLine> its) {
            BigDecimal potHours = lines.stream()
                    .filter(this::employs)
                    .map(this::employedHours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (its.stream().anyMatch(this::employs)) {
                return potCosts.pounds().divide(potHours, 6, RoundingMode.HALF_UP);
            }
            return its.stream()
                    .filter(line -> line.price() != null && price(line).unit() == Unit.HOUR)
                    .flatMap(line -> localPrice(price(line)).stream())
                    .findFirst()
                    .orElseGet(() -> data.on("price.home-support.hour", on))
                    .value();
        }

        private Optional<PricedLine> priced(PlanLine line) {
            if (line.price() == null) {
                return Optional.empty();
            }
            return Optional.of(employs(line) ? ofThePot(line) : bought(line, price(line)));
        }

        private PricedLine ofThePot(PlanLine line) {
            Money missing = potCosts.minus(pot).atLeast(Money.NIL);
            DatedValue wage = wageRow(line);
            BigDecimal hours = employedHours(line);
            return new PricedLine(
                    line.number(),
                    Recurrence.WEEKLY,
                    line.weeklyCost(),
                    part(potCosts, line),
                    part(missing, line),
                    hours,
                    affordable(hours, pot, potCosts),
                    wage.key(),
                    wage.from());
        }

        /** The line’s part of an amount of the pot, by its part of all wages; the parts add up to the penny. */
        private Money part(Money amount, PlanLine line) {
            BigDecimal before = lines.stream()
                    .filter(other -> employs(other) && other.number() < line.number())
                    .map(this::wage)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return upTo(amount, before.add(wage(line))).minus(upTo(amount, before));
        }

        private Money upTo(Money amount, BigDecimal someWages) {
            return EmployerCosts.rounded(
                    amount.pounds().multiply(someWages).divide(wages, 6, RoundingMode.HALF_UP), data, on);
        }

        private PricedLine bought(PlanLine line, Price price) {
            Optional<DatedValue> itsUnit = localPrice(price);
            BigDecimal inHours = hours(price);
            Optional<DatedValue> row =
                    itsUnit.isPresent() || inHours == null ? itsUnit : localPrice(price.component(), Unit.HOUR);
            BigDecimal pricedUnits = itsUnit.isPresent() || inHours == null ? price.units() : inHours;
            Money local = row.map(known -> EmployerCosts.rounded(known.value().multiply(pricedUnits), data, on))
                    .orElse(null);
            BigDecimal hours = price.recurrence() == Recurrence.WEEKLY ? inHours : null;
            return new PricedLine(
                    line.number(),
                    price.recurrence(),
                    price.cost(),
                    local,
                    local == null ? Money.NIL : local.minus(price.cost()).atLeast(Money.NIL),
                    hours,
                    hours == null || local == null ? null : affordable(hours, price.cost(), local),
                    row.map(DatedValue::key).orElse(null),
                    row.map(DatedValue::from).orElse(null));
        }

        private Optional<DatedValue> localPrice(Price price) {
            return localPrice(price.component(), price.unit());
        }

        private Optional<DatedValue> localPrice(ServiceComponent component, Unit unit) {
            return data.find("price." + RowName.of(component) + "." + RowName.of(unit), on);
        }

        /** The hours that units of a kind stand for; null for what is no hours, such as a meal or an alarm. */
        private @Nullable BigDecimal hours(Price price) {
            return price.unit() == Unit.HOUR
                    ? price.units()
                    : data.find("planning.hours-in." + RowName.of(price.unit()), on)
                            .map(hours -> hours.value().multiply(price.units()))
                            .orElse(null);
        }

        private BigDecimal wage(PlanLine line) {
            return wageRow(line).value().multiply(employedHours(line));
        }

        private BigDecimal employedHours(PlanLine line) {
            return Objects.requireNonNull(hours(price(line)));
        }

        private DatedValue wageRow(PlanLine line) {
            DayKind days = price(line).days();
            return data.on("employer.wage." + RowName.of(days == null ? DayKind.WEEKDAY : days), on);
        }

        /** Hours, days and nights alike: whoever is paid by the night is employed too. */
        private boolean employs(PlanLine line) {
            Price price = line.price();
            return price != null
                    && price.component() == ServiceComponent.PERSONAL_ASSISTANT
                    && hours(price) != null
                    && price.recurrence() == Recurrence.WEEKLY
                    && price.paidAs() == PaidAs.DIRECT_PAYMENT;
        }
    }

    private static Price price(PlanLine line) {
        return Objects.requireNonNull(line.price());
    }

    /** As many of the hours as the money pays for, never more than there are, to a hundredth and never rounded up. */
    private static BigDecimal affordable(BigDecimal hours, Money money, Money cost) {
        return money.compareTo(cost) >= 0
                ? hours
                : hours.multiply(money.pounds()).divide(cost.pounds(), 2, RoundingMode.DOWN);
    }

    private static BigDecimal together(List<@Nullable BigDecimal> each) {
        List<BigDecimal> known = new ArrayList<>();
        each.stream().filter(Objects::nonNull).forEach(known::add);
        return known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
