package org.fairway.payment.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fairway.kernel.Money;
import org.fairway.payment.RunNumber;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.infrastructure.PublishedReference;

/** Runs of an invented council, whose accounts lead nowhere. */
public final class ExampleRun {
    public static final ReferenceData REFERENCE = PublishedReference.load();
    public static final RunNumber RUN = new RunNumber("PR-2026-0042");
    public static final Originator COUNCIL =
            new Originator("Fairway Borough Council", "123456", new BankAccount("401234", "12345678"));
    /** A Monday. */
    public static final LocalDate CREATED = LocalDate.of(2026, 11, 23);
    /** The Friday after. */
    public static final LocalDate PAY_DATE = LocalDate.of(2026, 11, 27);

    private static final String[] NAMES = {
        "Amina Khan",
        "Zoë Ångström",
        "Siân O’Brien-Ó Súilleabháin",
        "D'Arcy & Sons Ltd",
        "李小龙",
        "😀 Grace Hopper",
        "Øyvind Strauß"
    };

    private ExampleRun() {}

    public static PaymentItem item(String id, LocalDate payDate, String name, String account, long pence) {
        return new PaymentItem(id, payDate, name, new BankAccount("200415", account), Money.ofPence(pence), "FW" + id);
    }

    public static Manifest frozen(List<PaymentItem> items) {
        if (freeze(items) instanceof FreezeManifest.Frozen frozen) {
            return frozen.manifest();
        }
        throw new AssertionError(freeze(items).toString());
    }

    public static FreezeManifest.Outcome freeze(List<PaymentItem> items) {
        Money total = items.stream().map(PaymentItem::amount).reduce(Money.NIL, Money::plus);
        try {
            return new FreezeManifest(REFERENCE)
                    .freeze(RUN, COUNCIL, FrozenItems.of(items), items.size(), total, CREATED);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** So many payments of any names, accounts and amounts, in the order of the days given. */
    public static List<PaymentItem> any(long seed, int count, LocalDate... payDates) {
        Random random = new Random(seed);
        List<PaymentItem> items = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            LocalDate payDate = payDates[(int) ((long) at * payDates.length / count)];
            BankAccount account = new BankAccount(
                    "%06d".formatted(1 + random.nextInt(999_999)), "%08d".formatted(1 + random.nextInt(99_999_999)));
            items.add(new PaymentItem(
                    "P-" + at,
                    payDate,
                    NAMES[random.nextInt(NAMES.length)],
                    account,
                    Money.ofPence(1 + random.nextInt(500_000)),
                    "FW" + "%08d".formatted(at)));
        }
        return items;
    }
}
