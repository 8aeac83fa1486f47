package org.fairway.payment.infrastructure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.ByteStreamWriter;

/** Rows on their way into a table by COPY, sent a megabyte at a time so that few of them are held. */
class CopyText {
    private static final int FULL = 1 << 20;
    private static final String NULL = "\\N";
    private final Connection connection;
    private final String copy;
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(FULL + (1 << 12));
    private final StringBuilder row = new StringBuilder(512);

    /** Into a table and its columns, as COPY names them. */
    CopyText(Connection connection, String into) {
        this.connection = connection;
        this.copy = "COPY " + into + " FROM STDIN";
    }

    void add(@Nullable Object... cells) throws SQLException {
        row.setLength(0);
        for (int at = 0; at < cells.length; at++) {
            if (at > 0) {
                row.append('\t');
            }
            cell(cells[at]);
        }
        waiting.writeBytes(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        if (waiting.size() >= FULL) {
            send();
        }
    }

    /** Sends what is left. */
    void send() throws SQLException {
        if (waiting.size() > 0) {
            CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
            try {
                copies.copyIn(copy, ByteStreamWriter.of(java.nio.ByteBuffer.wrap(waiting.toByteArray())));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            waiting.reset();
        }
    }

    private void cell(@Nullable Object value) {
        if (value == null) {
            row.append(NULL);
            return;
        }
        String text = value.toString();
        for (int at = 0; at < text.length(); at++) {
            escaped(text.charAt(at));
        }
    }

    private void escaped(char character) {
        switch (character) {
            case '\\' -> row.append("\\\\");
            case '\t' -> row.append("\\t");
            case '\n' -> row.append("\\n");
            case '\r' -> row.append("\\r");
            default -> row.append(character);
        }
    }
}
