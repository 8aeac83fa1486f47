package org.fairway.reference.infrastructure;

import java.util.List;

/** What a file of dated rows holds, which its name says, and the columns it must have. */
enum ReferenceFileKind {
    VALUES("key", "value", "unit", "from", "source", "confidence"),
    CHOICES("key", "choice", "from", "source", "confidence"),
    TABLES("table", "at", "value", "unit", "from", "source", "confidence"),
    CLOCKS("clock", "amount", "unit", "from", "kind", "source", "confidence"),
    BANK_HOLIDAYS("bank-holiday", "name", "source");

    private final String header;

    ReferenceFileKind(String... columns) {
        this.header = String.join(",", columns);
    }

    static ReferenceFileKind of(String file) {
        if (file.endsWith("bank-holidays.csv")) {
            return BANK_HOLIDAYS;
        }
        if (file.endsWith("clocks.csv")) {
            return CLOCKS;
        }
        if (file.endsWith("tables.csv")) {
            return TABLES;
        }
        return file.endsWith("choices.csv") ? CHOICES : VALUES;
    }

    List<String> columns() {
        return List.of(header.split(",", -1));
    }
}
