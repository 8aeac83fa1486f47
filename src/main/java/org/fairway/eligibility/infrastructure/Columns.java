package org.fairway.eligibility.infrastructure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns that hold a list of words. */
final class Columns {
    private Columns() {}

    static String[] words(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** One text for each row: an array of arrays cannot have rows of different lengths. */
    static String joined(Collection<? extends Enum<?>> choices) {
        return String.join(",", words(choices));
    }

    /** A column of many rows, for one insert. */
    static <R> @Nullable String[] column(List<R> rows, Function<R, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(cell -> cell == null ? null : cell.toString())
                .toArray(String[]::new);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = Objects.requireNonNull(row.getArray(column), column);
        return List.copyOf(Arrays.asList((String[]) array.getArray()));
    }

    static <E extends Enum<E>> Set<E> choices(ResultSet row, String column, Class<E> type) throws SQLException {
        Set<E> choices = EnumSet.noneOf(type);
        for (String word : texts(row, column)) {
            choices.add(Enum.valueOf(type, word));
        }
        return choices;
    }
}
