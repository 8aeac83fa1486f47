package org.fairway.reference.infrastructure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;

/** Dated rows as a test writes them, loaded as the files of the product are: with every check. */
public final class WrittenReference {
    private final ReferenceFileReader reader = new ReferenceFileReader();

    /** Rows of values: {@code key,value,unit,from}. */
    public WrittenReference values(String... lines) {
        return read("written.csv", "key,value,unit,from,source,confidence", lines);
    }

    /** Rows of settings: {@code key,choice,from}. */
    public WrittenReference choices(String... lines) {
        return read("written-choices.csv", "key,choice,from,source,confidence", lines);
    }

    /** Rows of tables: {@code table,at,value,unit,from}. */
    public WrittenReference tables(String... lines) {
        return read("written-tables.csv", "table,at,value,unit,from,source,confidence", lines);
    }

    private WrittenReference read(String file, String header, String... lines) {
        try {
            reader.read(
                    file,
                    new StringReader(
                            header + "\n" + String.join(",As cited,CONFIRMED\n", lines) + ",As cited,CONFIRMED\n"));
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows in memory; refused as a start of the product would be. */
    public ReferenceData load(RowsCheck... checks) {
        ReferenceData rows = new ReferenceRows(reader.rows()).inMemory();
        ReferenceConfiguration.refuseFaults(rows, List.of(checks));
        return rows;
    }
}
