package org.fairway.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction notes and seldom asks for again, written with one statement at its end. Whoever does ask calls
 * {@link #write} first. Outside a transaction everything is written at once.
 */
public final class AtTheEnd {
    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-zA-Z]\\w*)");
    private static final Pattern ROW = Pattern.compile(
            "(?s)(\\s*INSERT INTO [\\w.]+\\s*\\([^)]*\\)\\s*VALUES\\s*)(\\(.*?\\))(\\s*ON CONFLICT.*)?\\s*");

    /** More notes than any one case leaves; a payment run of many cases writes them in parts. */
    private static final int MOST = 24;

    private final JdbcClient jdbc;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<Note> entries = new ArrayList<>();

    private AtTheEnd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is to be written.
     *
     * @param queries the named queries before it, or nothing
     * @param sql an INSERT or UPDATE with named values
     */
    private record Note(String queries, String sql, Map<String, @Nullable Object> values) {}

    /** An INSERT or UPDATE of one row with named values, as {@link JdbcClient} takes it. */
    public static Row row(JdbcClient jdbc, String sql) {
        return new Row(of(jdbc), sql);
    }

    /** Writes what was noted so far, if anything of it is in that table. */
    public static void write(String table) {
        if (TransactionSynchronizationManager.getResource(AtTheEnd.class) instanceof AtTheEnd end) {
            Predicate<String> named = Pattern.compile("\\b" + table + "\\b").asPredicate();
            Predicate<Note> asked = note -> named.test(note.sql());
            if (end.entries.stream().anyMatch(asked)) {
                end.writeAll();
            } else if (end.notes.values().stream().anyMatch(asked)) {
                end.writeNotes();
            }
        }
    }

    private static AtTheEnd of(JdbcClient jdbc) {
        if (TransactionSynchronizationManager.getResource(AtTheEnd.class) instanceof AtTheEnd known) {
            return known;
        }
        AtTheEnd end = new AtTheEnd(jdbc);
        if (inTransaction()) {
            TransactionSynchronizationManager.bindResource(AtTheEnd.class, end);
            TransactionSynchronizationManager.registerSynchronization(end.new Ending());
        }
        return end;
    }

    private static boolean inTransaction() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isActualTransactionActive();
    }

    private void unlessLater() {
        if (!inTransaction()) {
            writeAll();
        } else if (notes.size() == MOST) {
            writeNotes();
        }
    }

    /** The entries stay last, whoever asks for a note: who locks a case locks its chain after it, so no two wait in a ring. */
    private void writeNotes() {
        List<Note> later = List.copyOf(entries);
        entries.clear();
        writeAll();
        entries.addAll(later);
    }

    private void writeAll() {
        List<Note> last = new ArrayList<>(entries);
        List<String> parts = new ArrayList<>();
        Map<String, @Nullable Object> values = new HashMap<>();
        Map<String, List<Note>> same = notes.values().stream()
                .collect(Collectors.groupingBy(Note::sql, LinkedHashMap::new, Collectors.toList()));
        same.forEach((sql, rows) -> parts.addAll(joined(sql, rows, values)));
        notes.clear();
        entries.clear();
        if (last.isEmpty() && !parts.isEmpty()) {
            last.add(new Note("", parts.remove(parts.size() - 1), Map.of()));
        }
        for (Note entry : last) {
            values.putAll(entry.values());
            send(parts, entry, values);
            parts.clear();
        }
    }

    /** Notes before the entry, which asks how many there are so that they are written before it. */
    private void send(List<String> parts, Note last, Map<String, @Nullable Object> values) {
        List<String> named = new ArrayList<>();
        List<String> counts = new ArrayList<>(List.of("0"));
        for (String part : parts) {
            String name = "note" + named.size();
            named.add(name + " AS (" + part + " RETURNING 1)");
            counts.add("(SELECT count(*) FROM " + name + ")");
        }
        if (!last.queries().isEmpty()) {
            named.add("noted AS MATERIALIZED (SELECT " + String.join(" + ", counts) + " AS notes)");
            named.add(last.queries());
        }
        String before = named.isEmpty() ? "" : "WITH " + String.join(", ", named) + " ";
        jdbc.sql(before + last.sql()).params(values).update();
    }

    /** Rows of one table as one list, in their order; anything else one after the other. */
    private static List<String> joined(String sql, List<Note> rows, Map<String, @Nullable Object> values) {
        Matcher row = ROW.matcher(sql);
        boolean list = row.matches();
        List<String> texts = new ArrayList<>();
        for (Note note : rows) {
            String place = "_" + values.size();
            note.values().forEach((name, value) -> values.put(name + place, value));
            texts.add(NAMED.matcher(list ? row.group(2) : sql).replaceAll(":$1" + place));
        }
        String tail = list && row.group(3) != null ? row.group(3) : "";
        return list ? List.of(row.group(1) + String.join(", ", texts) + tail) : texts;
    }

    /** A row on its way. */
    public static final class Row {
        private final AtTheEnd end;
        private final String sql;
        private final Map<String, @Nullable Object> values = new HashMap<>();

        private Row(AtTheEnd end, String sql) {
            this.end = end;
            this.sql = sql;
        }

        public Row param(String name, @Nullable Object value) {
            values.put(name, value);
            return this;
        }

        /** Notes it. */
        public void note() {
            last("note " + end.notes.size());
        }

        /** Notes it in place of what was noted of the same thing before. */
        public void last(String thing) {
            end.notes.put(thing, new Note("", sql, values));
            end.unlessLater();
        }

        /**
         * Notes it as the next of a chain: each is a statement, and the notes go with the first. Its queries begin from
         * {@code noted}, which has the number of {@code notes}.
         */
        public void next(String queries) {
            end.entries.add(new Note(queries, sql, values));
            end.unlessLater();
        }
    }

    private final class Ending implements TransactionSynchronization {
        @Override
        public void beforeCommit(boolean readOnly) {
            writeAll();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AtTheEnd.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AtTheEnd.class, AtTheEnd.this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(AtTheEnd.class);
        }
    }
}
