package org.fairway.payment.file.payables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.fairway.kernel.Money;
import org.fairway.payment.file.CostLine;
import org.fairway.payment.file.Settings;

/**
 * How one finance system reads payables. Columns are the settings {@code column.<order>.header} and
 * {@code column.<order>.holds}, a word of {@link PayablesColumn.Holds} or, after {@code TEXT:}, the same text in each line;
 * the codes of a purpose are {@code cost-centre.<purpose>} and {@code subjective.<purpose>}.
 */
public final class PayablesProfile {
    private static final String TEXT = "TEXT:";
    /** Signs with which a spreadsheet begins a formula. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final Settings settings;
    private final List<PayablesColumn> columns;
    private final DateTimeFormatter day;
    private final boolean pence;
    private final CSVFormat format;

    private PayablesProfile(Settings settings) {
        this.settings = settings;
        this.day = dayOf(settings);
        this.pence = settings.word("money", Unit.class) == Unit.PENCE;
        this.columns = columnsOf(settings);
        this.format = formatOf(settings);
    }

    private enum Unit {
        POUNDS,
        PENCE
    }

    private enum Quotes {
        ALL,
        MINIMAL
    }

    private enum LineEnd {
        CR_LF,
        LF
    }

    /** Reads the profile; throws {@link IllegalStateException} naming the setting that is wrong. */
    public static PayablesProfile of(Settings settings) {
        return new PayablesProfile(settings);
    }

    private static DateTimeFormatter dayOf(Settings settings) {
        try {
            DateTimeFormatter day = DateTimeFormatter.ofPattern(settings.text("date"), Locale.UK);
            if (!day.format(LocalDate.EPOCH).isBlank()) {
                return day;
            }
            throw new DateTimeException("It writes nothing");
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw settings.wrong("date", "is a pattern such as dd/MM/yyyy");
        }
    }

    private List<PayablesColumn> columnsOf(Settings profile) {
        List<PayablesColumn> found = new ArrayList<>();
        for (Map.Entry<String, String> setting : profile.values().entrySet()) {
            if (setting.getKey().matches("column\\.\\d{2}\\.header")) {
                String holds = setting.getKey().replace(".header", ".holds");
                found.add(new PayablesColumn(setting.getValue(), content(profile, holds)));
            }
        }
        if (found.isEmpty()) {
            throw profile.wrong("column.01.header", "is missing");
        }
        return List.copyOf(found);
    }

    private PayablesColumn.Content content(Settings profile, String holds) {
        String word = profile.text(holds);
        if (word.startsWith(TEXT)) {
            String text = safe(word.substring(TEXT.length()));
            return line -> text;
        }
        return profile.word(holds, PayablesColumn.Holds.class).in(this);
    }

    List<PayablesColumn> columns() {
        return columns;
    }

    CSVFormat format() {
        return format;
    }

    private CSVFormat formatOf(Settings profile) {
        CSVFormat.Builder builder = CSVFormat.RFC4180
                .builder()
                .setDelimiter(profile.sign("separator"))
                .setQuoteMode(profile.word("quotes", Quotes.class) == Quotes.ALL ? QuoteMode.ALL : QuoteMode.MINIMAL)
                .setRecordSeparator(profile.word("line-end", LineEnd.class) == LineEnd.CR_LF ? "\r\n" : "\n");
        if (profile.yes("header")) {
            builder.setHeader(columns.stream().map(PayablesColumn::header).toArray(String[]::new));
        }
        return builder.get();
    }

    boolean knows(CostLine cost) {
        return settings.find("cost-centre." + cost.purpose()).isPresent()
                && settings.find("subjective." + cost.purpose()).isPresent();
    }

    String code(String kind, CostLine cost) {
        return settings.text(kind + "." + cost.purpose());
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String money(Money amount) {
        return pence ? Long.toString(amount.pence()) : amount.plain();
    }

    /** Text that a spreadsheet would take for a formula begins with an apostrophe, which it shows as text. */
    String safe(String text) {
        String begun = text.stripLeading();
        return !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0 ? "'" + text : text;
    }
}
