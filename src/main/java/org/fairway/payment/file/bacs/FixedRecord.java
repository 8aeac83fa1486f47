package org.fairway.payment.file.bacs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** One record of fixed width, filled by columns counted from one, as the standard counts them. */
final class FixedRecord {
    private static final byte[] LINE_END = {'\r', '\n'};
    private final byte[] columns;

    FixedRecord(int width) {
        columns = new byte[width];
        Arrays.fill(columns, (byte) ' ');
    }

    FixedRecord text(int column, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, columns, column - 1, bytes.length);
        return this;
    }

    /** A whole number, filled up with noughts; throws {@link IllegalArgumentException} when it is too long. */
    FixedRecord number(int column, int width, long number) {
        long rest = number;
        for (int at = column + width - 2; at >= column - 1; at--) {
            columns[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        if (rest != 0 || number < 0) {
            throw new IllegalArgumentException("The number does not fit into " + width + " columns");
        }
        return this;
    }

    /** A day as Bacs writes it: a blank, the year of the century and the day of the year. */
    FixedRecord day(int column, LocalDate day) {
        return number(column + 1, 2, day.getYear() % 100).number(column + 3, 3, day.getDayOfYear());
    }

    /** The columns from one to another, both included, made blank again. */
    FixedRecord blank(int from, int to) {
        Arrays.fill(columns, from - 1, to, (byte) ' ');
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(columns, 0, columns.length);
        out.write(LINE_END, 0, LINE_END.length);
    }
}
