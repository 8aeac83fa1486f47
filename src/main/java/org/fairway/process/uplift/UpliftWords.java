package org.fairway.process.uplift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairway.kernel.Money;
import org.fairway.process.identity.Colleagues;
import org.fairway.process.task.OpenTask;
import org.fairway.process.task.Prefill;
import org.fairway.uplift.Outcome;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftChoice;
import org.fairway.uplift.UpliftLine;
import org.fairway.uplift.UpliftNumber;
import org.fairway.uplift.Uplifts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An uplift as its tasks and its page show it: what was chosen, what it comes to, and the first of a list. */
@Component
public class UpliftWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int LISTED = 10;

    private final Uplifts uplifts;
    private final Colleagues colleagues;

    UpliftWords(Uplifts uplifts, Colleagues colleagues) {
        this.uplifts = uplifts;
        this.colleagues = colleagues;
    }

    /** How many agreements have an outcome. */
    public record CountRow(String outcome, String count) {}

    /** An agreement that changes. */
    public record LineRow(String caseNumber, String from, String before, String after, String toYearEnd) {
        public static LineRow of(UpliftLine line) {
            return new LineRow(
                    line.caseNumber().text(),
                    line.from() == null ? "" : day(line.from()),
                    text(line.before()),
                    text(line.after()),
                    text(line.toYearEnd()));
        }
    }

    /** An agreement that is left out. */
    public record LeftRow(String caseNumber, String why) {}

    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Money amount) {
        return amount == null ? "" : amount.toString();
    }

    Uplift upliftOf(OpenTask task) {
        return uplifts.find(new UpliftNumber(task.businessKey()))
                .orElseThrow(() -> new IllegalStateException("Not worked out: " + task.businessKey()));
    }

    /** Which support it is of. */
    public static String what(UpliftChoice choice) {
        if (choice.isOfEverything()) {
            return "Every weekly amount, whatever it buys";
        }
        String service = choice.service() == null ? "Every service" : word(choice.service());
        String unit = choice.unit() == null
                ? ""
                : ", counted in " + word(choice.unit()).toLowerCase(Locale.ROOT) + "s";
        String price = choice.atPrice() == null ? "" : ", now at %s for one".formatted(choice.atPrice());
        return service + unit + price;
    }

    /** By how much. */
    public static String change(UpliftChoice choice) {
        BigDecimal percent = choice.percent();
        if (percent == null) {
            return "to %s for one".formatted(choice.newPrice());
        }
        return percent.signum() > 0
                ? "up by %s%%".formatted(plain(percent))
                : "down by %s%%".formatted(plain(percent.negate()));
    }

    private static String word(Enum<?> value) {
        String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String agreements(long count) {
        return count == 1 ? "1 agreement" : String.format(Locale.UK, "%,d agreements", count);
    }

    /** The uplift as a form shows it. */
    Prefill about(Uplift uplift, OpenTask task) {
        UpliftChoice choice = uplift.choice();
        List<UpliftLine> first = uplifts.lines(uplift, Outcome.UPLIFTED, null, LISTED);
        Map<Outcome, Long> counts = uplifts.counts(uplift);
        return Prefill.empty()
                .with("upliftNumber", uplift.number().text())
                .with("ownUplift", uplift.preparedBy().equals(task.user()))
                .with("what", what(choice))
                .with("change", change(choice))
                .with("effectiveOn", day(choice.effectiveOn()))
                .with("reason", choice.reason())
                .with("lettersOn", day(choice.lettersOn()))
                .with("lessFrom", day(uplift.lessFrom()))
                .with("yearEnd", day(uplift.yearEnd()))
                .with("preparedBy", colleagues.nameOf(uplift.preparedBy()))
                .with("agreements", agreements(uplift.figures().agreements()))
                .with("weekly", uplift.figures().weekly().toString())
                .with("toYearEnd", uplift.figures().toYearEnd().toString())
                .with("leftOut", agreements(uplift.figures().leftOut()))
                .with("outcomes", outcomes(counts))
                .with("lines", first.stream().map(LineRow::of).toList())
                .with("left", left(uplift, counts));
    }

    private static List<CountRow> outcomes(Map<Outcome, Long> counts) {
        return counts.entrySet().stream()
                .map(each -> new CountRow(each.getKey().words(), String.format(Locale.UK, "%,d", each.getValue())))
                .toList();
    }

    private List<LeftRow> left(Uplift uplift, Map<Outcome, Long> counts) {
        return counts.keySet().stream()
                .filter(outcome -> outcome != Outcome.UPLIFTED)
                .flatMap(outcome -> uplifts.lines(uplift, outcome, null, LISTED).stream())
                .limit(LISTED)
                .map(line ->
                        new LeftRow(line.caseNumber().text(), line.outcome().words()))
                .toList();
    }
}
