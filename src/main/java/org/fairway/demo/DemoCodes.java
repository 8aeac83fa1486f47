package org.fairway.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fairway.payment.ledger.AccountCode;
import org.jspecify.annotations.Nullable;

/** Under which codes the finance system of the made-up council knows each account, from which day. */
final class DemoCodes {
    private static final String ROWS = "/demo/ledger-codes.csv";

    private DemoCodes() {}

    static List<AccountCode> all() {
        try (InputStream rows = Objects.requireNonNull(DemoCodes.class.getResourceAsStream(ROWS), ROWS)) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(DemoCodes::code)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static AccountCode code(String row) {
        String[] cells = row.split(",", -1);
        return new AccountCode(
                cells[0], orNull(cells[1]), orNull(cells[2]), cells[3], cells[4], LocalDate.parse(cells[5]));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
