package org.fairway.enquiry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairway.kernel.CaseNumber;
import org.fairway.kernel.Money;
import org.fairway.kernel.Period;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.letter.SentBy;
import org.fairway.letter.Statement;
import org.fairway.letter.Statement.Column;
import org.fairway.letter.Statement.Row;
import org.fairway.letter.Statement.Section;
import org.fairway.letter.Statement.Table;
import org.fairway.pathway.LegalBasis;
import org.fairway.payment.ComingPayment;
import org.fairway.payment.Reckoning;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one statement of a person’s money: the budget, what was promised, what was paid and why it changed, and what
 * comes next. It shows what is kept on the day; the next payments are those that runs will make.
 */
public final class WriteStatement {
    public static final String KIND = "PAYMENT_STATEMENT";
    private static final String SIGNED = "The direct payments team";
    private final LetterDrafts drafts;

    public WriteStatement(LetterDrafts drafts) {
        this.drafts = drafts;
    }

    /** The budget in the three figures of the Care Act, section 26, and what is paid once. */
    public record Budget(Money weeklyCost, Money contribution, Money councilShare, Money oneOff, LocalDate from) {}

    /**
     * What the statement tells.
     *
     * @param budget the budget that holds; null where none is approved
     * @param promise what was promised for the first payment; null where nothing was
     */
    public record Facts(
            LegalBasis basis,
            @Nullable Budget budget,
            @Nullable FirstPayment promise,
            CasePayments payments) {}

    /** The statement as it stands on the day. */
    public Letter write(CaseNumber number, Facts facts, LocalDate today) {
        String words = drafts.of(
                KIND,
                facts.basis(),
                Map.of("name", LetterWords.PERSON, "statement", LetterWords.STATEMENT, "worker", SIGNED));
        UUID id = UUID.nameUUIDFromBytes((KIND + "/" + number + "/" + today).getBytes(StandardCharsets.UTF_8));
        return new Letter(id, number, KIND, words, today, SentBy.POST, new Statement(sections(facts, today)));
    }

    private static List<Section> sections(Facts facts, LocalDate today) {
        List<Section> sections = new ArrayList<>();
        Budget budget = facts.budget();
        if (budget != null) {
            sections.add(new Section("The budget", List.of(), budget(budget), List.of()));
        }
        FirstPayment promise = facts.promise();
        if (promise != null) {
            sections.add(Section.of("What we promised", List.of(promise.words(today))));
        }
        sections.add(paid(facts.payments()));
        List<String> changes = changes(facts.payments());
        if (!changes.isEmpty()) {
            sections.add(Section.of("What changed, and why", changes));
        }
        sections.add(coming(facts.payments()));
        return sections;
    }

    private static Table budget(Budget budget) {
        List<Row> rows = new ArrayList<>(List.of(
                Row.of("What the support costs a week", budget.weeklyCost().toString()),
                Row.of("What you pay of it", budget.contribution().toString()),
                Row.total("What we pay of it", budget.councilShare().toString())));
        if (!budget.oneOff().isNil()) {
            rows.add(Row.of("What we pay once", budget.oneOff().toString()));
        }
        return new Table(
                "The budget",
                List.of(Column.words("From " + DayWords.day(budget.from())), Column.amount("Amount")),
                rows);
    }

    private static Section paid(CasePayments payments) {
        List<MadePayment> sent = sent(payments);
        if (sent.isEmpty()) {
            return Section.of("What we have paid", List.of("We have not paid anything yet."));
        }
        List<Row> rows = sent.stream().flatMap(made -> rows(made).stream()).toList();
        String all = "So far we have paid %s in all.".formatted(payments.paidSoFar());
        return new Section(
                "What we have paid",
                List.of(payments.more() ? all + " These are the newest payments." : all),
                new Table(
                        "What we have paid",
                        List.of(Column.words("For"), Column.words("In the account"), Column.amount("Amount")),
                        rows),
                List.of());
    }

    /** One row for a payment; where it also takes something back, a row for each of its periods, which come to it together. */
    private static List<Row> rows(MadePayment made) {
        List<PaidDays> periods = PaidDays.of(made.lines());
        boolean takesBack = periods.stream().anyMatch(each -> Money.NIL.isMoreThan(each.amount()));
        String back = made.returned() == null
                ? ""
                : ", came back on " + DayWords.day(made.returned().on());
        String on = DayWords.day(made.payDate()) + back;
        if (!takesBack) {
            return List.of(Row.of(DayWords.days(made.days()), on, made.amount().toString()));
        }
        return periods.stream()
                .filter(each -> !each.amount().isNil())
                .map(each -> Row.of(
                        DayWords.days(each.days()) + (Money.NIL.isMoreThan(each.amount()) ? ", taken back" : ""),
                        on,
                        each.amount().toString()))
                .toList();
    }

    private static List<MadePayment> sent(CasePayments payments) {
        return payments.payments().stream()
                .filter(made -> made.isSent() && made.isPayment())
                .toList();
    }

    private static List<String> changes(CasePayments payments) {
        List<MadePayment> sent = sent(payments);
        List<String> words = new ArrayList<>();
        for (int place = 0; place < sent.size(); place++) {
            MadePayment before = place + 1 < sent.size() ? sent.get(place + 1) : null;
            String on = "Payment of " + DayWords.day(sent.get(place).payDate());
            ChangeWords.of(PaidDays.of(sent.get(place).lines()), before)
                    .forEach(change -> words.add(on + ". " + change));
        }
        return words;
    }

    private static Section coming(CasePayments payments) {
        if (!payments.holds().isEmpty()) {
            return Section.of(
                    "What comes next",
                    List.of(
                            "We are not making payments at the moment. Please get in touch with us, so that we can put this right. What is due meanwhile is not lost: we pay it when payments go on."));
        }
        if (payments.coming().isEmpty()) {
            return Section.of("What comes next", List.of("No further payment is planned."));
        }
        List<Row> rows = payments.coming().stream().map(WriteStatement::row).toList();
        return new Section(
                "What comes next",
                List.of(
                        "These are your next payments, if nothing changes. A payment that would fall on a bank holiday comes on the working day before."),
                new Table(
                        "What comes next",
                        List.of(Column.words("For"), Column.words("In the account"), Column.amount("Amount")),
                        rows),
                List.of());
    }

    private static Row row(ComingPayment coming) {
        return Row.of(
                what(coming), DayWords.day(coming.payDate()), coming.amount().toString());
    }

    private static String what(ComingPayment coming) {
        if (coming.lines().isEmpty()) {
            return coming.standing() == Reckoning.Standing.SUSPENDED ? "Payment rests" : "Nothing is due";
        }
        return coming.lines().stream()
                .map(line -> line.due().period())
                .reduce((one, other) -> new Period(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()))
                .map(DayWords::days)
                .orElse("");
    }
}
