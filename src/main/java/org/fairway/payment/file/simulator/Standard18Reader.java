package org.fairway.payment.file.simulator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fairway.reference.NoValueOnDate;
import org.fairway.reference.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Reads Standard 18 as a bank does: every column of every record, every total added up again. Of one changed byte it finds
 * all but what only names something: the name of a payee, a reference, and an account of a payee that is another but sound
 * number. Those are found by comparing with the run, or by the signature.
 */
public final class Standard18Reader {
    private static final Pattern CARRIED = Pattern.compile("[A-Z0-9.&/ -]*");
    private static final Pattern SERIAL = Pattern.compile("[A-Z0-9]{6}");
    private static final int LABELS_BEFORE = 4;
    private static final int LABELS_AFTER = 3;
    private final WorkingDays workingDays;

    public Standard18Reader(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    public Reception read(byte[] file) {
        List<String> faults = Columns.faults();
        List<String> lines = lines(new String(file, StandardCharsets.ISO_8859_1), faults);
        if (!faults.isEmpty()) {
            return new Reception.Rejected(faults);
        }
        Columns serial = label(lines, 0, "VOL1", faults);
        Columns header = label(lines, 1, "HDR1", faults);
        boolean severalDays = layout(label(lines, 2, "HDR2", faults));
        Columns user = label(lines, 3, "UHL1", faults);
        volume(serial);
        header(serial, header);
        LocalDate firstDay = user(user, severalDays, header);
        if (!faults.isEmpty()) {
            return new Reception.Rejected(faults);
        }
        Standard18Payments payments = new Standard18Payments(severalDays, firstDay, faults);
        for (int at = LABELS_BEFORE; at < lines.size() - LABELS_AFTER; at++) {
            payments.read(new Columns(lines.get(at), at + 1, faults));
        }
        after(lines, header, payments, faults);
        if (!faults.isEmpty()) {
            return new Reception.Rejected(faults);
        }
        return received(serial, header, user, payments, faults);
    }

    /** Records end in CR LF, the last one too, and hold only what Bacs carries in as many columns as there must be. */
    private static List<String> lines(String text, List<String> faults) {
        List<String> lines = new ArrayList<>(List.of(text.split("\r\n", -1)));
        if (lines.size() <= LABELS_BEFORE + LABELS_AFTER
                || !lines.remove(lines.size() - 1).isEmpty()) {
            faults.add("The file does not begin and end with all of its labels.");
            return lines;
        }
        boolean severalDays = lines.get(2).startsWith("HDR2F02120");
        for (int at = 0; at < lines.size(); at++) {
            boolean label = at < LABELS_BEFORE || at >= lines.size() - LABELS_AFTER;
            int width = label ? 80 : severalDays ? 106 : 100;
            if (lines.get(at).length() != width
                    || !CARRIED.matcher(lines.get(at)).matches()) {
                faults.add("Line " + (at + 1) + " has not " + width + " columns of what Bacs carries.");
            }
        }
        return lines;
    }

    private static Columns label(List<String> lines, int at, String name, List<String> faults) {
        return new Columns(lines.get(at), at + 1, faults).must(1, name);
    }

    private static void volume(Columns label) {
        String serial = label.text(5, 10);
        label.must(5, 10, SERIAL.matcher(serial).matches() && !serial.equals("000000"));
        label.blank(11, 41).blank(48, 79).must(80, "1").number(42, 47);
    }

    private static void header(Columns volume, Columns label) {
        String user = volume.text(42, 47);
        label.must(5, "A").must(6, user).must(12, "S").blank(13, 15).must(16, user);
        label.must(22, volume.text(5, 10)).must(28, "00010001").blank(36, 41);
        label.blank(54, 54).must(55, "000000").blank(61, 80);
        LocalDate created = label.day(42);
        LocalDate expires = label.day(48);
        label.must(48, 53, created != null && expires != null && created.isBefore(expires));
    }

    private static boolean layout(Columns label) {
        boolean severalDays = label.text(5, 15).equals("F0212000106");
        label.must(5, 15, severalDays || label.text(5, 15).equals("F0200000100"));
        label.blank(16, 50).must(51, "00").blank(53, 80);
        return severalDays;
    }

    private @Nullable LocalDate user(Columns label, boolean severalDays, Columns header) {
        label.must(11, "999999").blank(17, 20).must(21, "00").must(23, "000000");
        label.must(29, severalDays ? "4 MULTI  " : "1 DAILY  ").blank(41, 80).number(38, 40);
        LocalDate day = label.day(5);
        LocalDate created = header.day(42);
        LocalDate expires = header.day(48);
        label.must(5, 10, day != null && isWorkingDay(day) && created != null && !day.isBefore(created));
        header.must(48, 53, day != null && expires != null && day.isBefore(expires));
        return day;
    }

    private boolean isWorkingDay(LocalDate day) {
        try {
            return workingDays.isWorkingDay(day);
        } catch (NoValueOnDate unknown) {
            return false;
        }
    }

    private static void after(List<String> lines, Columns header, Standard18Payments payments, List<String> faults) {
        int end = lines.size() - LABELS_AFTER;
        label(lines, end, "EOF1", faults).must(5, header.text(5, 80));
        label(lines, end + 1, "EOF2", faults).must(5, lines.get(2).substring(4));
        Columns totals = label(lines, end + 2, "UTL1", faults).blank(45, 80);
        long debits = totals.amount(5, 17);
        long credits = totals.amount(18, 30);
        payments.end(debits, credits, totals.amount(31, 37), totals.amount(38, 44));
    }

    private Reception received(
            Columns volume, Columns header, Columns user, Standard18Payments payments, List<String> faults) {
        LocalDate created = header.day(42);
        payments.daysAllWork(this::isWorkingDay);
        if (!faults.isEmpty() || created == null) {
            return new Reception.Rejected(faults);
        }
        return new Reception.Accepted(new ReceivedFile(
                volume.text(5, 10),
                payments.sender(),
                payments.senderAccount(),
                volume.text(42, 47),
                Integer.parseInt(user.text(38, 40)),
                created,
                payments.all(workingDays)));
    }
}
