package org.fairway.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fairway.kernel.Hours;
import org.fairway.kernel.Sentence;

/**
 * Whether the money of a plan is enough: what the assessed support costs at the local prices of a day, an employer’s costs
 * included, and the hours that the money really buys beside the hours that were assessed (Care Act 2014, section 26; Statutory
 * Guidance chapter 11).
 *
 * @param needs each need of the plan
 * @param employer what employing somebody costs on top of the wage, line by line; empty where the person employs nobody
 * @param pricedOn the day whose prices these are
 */
public record Sufficiency(List<NeedAtLocalPrices> needs, List<EmployerCost> employer, LocalDate pricedOn) {
    public Sufficiency {
        needs = List.copyOf(needs);
        employer = List.copyOf(employer);
    }

    public Amounts planned() {
        return Amounts.sum(needs.stream().map(NeedAtLocalPrices::planned).toList());
    }

    public Amounts costed() {
        return Amounts.sum(needs.stream().map(NeedAtLocalPrices::costed).toList());
    }

    /** What is missing, need by need: more than enough for one does not pay for another. */
    public Amounts shortfall() {
        return Amounts.sum(needs.stream().map(NeedAtLocalPrices::shortfall).toList());
    }

    public BigDecimal hoursAssessed() {
        return needs.stream()
                .map(NeedAtLocalPrices::hoursAssessed)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal hoursBought() {
        return needs.stream().map(NeedAtLocalPrices::hoursBought).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal hoursShort() {
        return needs.stream().map(NeedAtLocalPrices::hoursShort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public List<NeedAtLocalPrices> needsShort() {
        return needs.stream().filter(NeedAtLocalPrices::tooLittle).toList();
    }

    /** Nothing is known to be missing, and everything that is bought could be compared with a local price. */
    public boolean enough() {
        return needsToExplain().isEmpty();
    }

    /** The needs that take a reason: too little for them, or no local price to compare with. */
    public List<NeedAtLocalPrices> needsToExplain() {
        return needs.stream().filter(NeedAtLocalPrices::toBeExplained).toList();
    }

    /** In words, and where it is not enough, what is too little or could not be compared. */
    public String verdict() {
        if (enough()) {
            return "That is enough.";
        }
        String missing = String.join(" ", shortfalls());
        return needsShort().isEmpty()
                ? "Part of it cannot be compared with local prices. " + missing
                : "That is too little. " + missing;
    }

    /** What the money buys, in words that everybody reads. */
    public String words() {
        return "The plan has %s. At local prices, the support you need costs %s.%s"
                .formatted(planned().words(), costed().words(), hoursInWords());
    }

    private String hoursInWords() {
        return hoursAssessed().signum() == 0
                ? ""
                : " The money buys %s of help a week. You need %s a week%s."
                        .formatted(Hours.words(hoursBought()), Hours.words(hoursAssessed()), besideNeeded());
    }

    /** How the hours that are bought compare: hours too many for one need do not make up for another. */
    private String besideNeeded() {
        BigDecimal over = hoursBought().subtract(hoursAssessed());
        if (hoursShort().signum() == 0) {
            return over.signum() == 0
                    ? ", so that is as many as you need"
                    : ", so that is %s more than you need".formatted(Hours.words(over));
        }
        return over.add(hoursShort()).signum() == 0
                ? ", so that is %s too few".formatted(Hours.words(hoursShort()))
                : ". For part of what you need, that is still %s too few".formatted(Hours.words(hoursShort()));
    }

    /** What is too little or has no local price, a sentence for each need; empty where there is enough. */
    public List<String> shortfalls() {
        return needsToExplain().stream().map(need -> shortOf(need) + ".").toList();
    }

    static String shortOf(NeedAtLocalPrices need) {
        List<String> parts = new ArrayList<>();
        if (!need.shortfall().nothing()) {
            parts.add("the money is %s too little".formatted(need.shortfall().words()));
        }
        if (need.hoursShort().signum() > 0) {
            parts.add(hoursShortOf(need));
        }
        if (need.notPriced()) {
            parts.add("we know no local price to compare it with");
        }
        return "%s: %s".formatted(Sentence.capitalised(need.text()), String.join(", and ", parts));
    }

    private static String hoursShortOf(NeedAtLocalPrices need) {
        String assessed = Hours.words(Objects.requireNonNull(need.hoursAssessed()));
        return need.hoursBought().signum() == 0
                ? "it buys none of the %s a week that you need".formatted(assessed)
                : "it buys %s of the %s a week that you need".formatted(Hours.plain(need.hoursBought()), assessed);
    }
}
