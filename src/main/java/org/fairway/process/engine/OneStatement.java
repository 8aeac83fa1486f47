package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.ibatis.builder.StaticSqlSource;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;

/**
 * Several of the engine's own statements as one: rows of a table in one list, tables one after the other. The database
 * counts the rows of the last.
 *
 * @param name by which it is known from the second time on
 * @param rows the values of its parts
 */
record OneStatement(String name, Map<String, Object> rows) {
    private static final Pattern INSERT = Pattern.compile("(?is)(insert .*\\)\\s*values\\s*)(\\(.*\\))\\s*");
    private static final Pattern DELETE = Pattern.compile("(?is)(delete .*?\\bwhere\\b)(.*)");

    /**
     * One of the engine's statements for one row.
     *
     * @param statement its name
     * @param row the row, or the values that choose rows
     */
    record Part(String statement, Object row) {}

    static OneStatement of(Configuration known, List<Part> parts) {
        Map<String, List<Integer>> same = new LinkedHashMap<>();
        List<BoundSql> sql = new ArrayList<>();
        Map<String, Object> rows = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            sql.add(known.getMappedStatement(part.statement()).getBoundSql(part.row()));
            rows.put("row" + i, part.row());
            String text = sql.get(i).getSql().strip();
            boolean joins =
                    INSERT.matcher(text).matches() || DELETE.matcher(text).matches();
            same.computeIfAbsent(joins ? text : text + i, unknown -> new ArrayList<>())
                    .add(i);
        }
        List<String> texts = new ArrayList<>();
        List<ParameterMapping> values = new ArrayList<>();
        same.values().forEach(some -> {
            texts.add(joined(sql.get(some.get(0)).getSql().strip(), some.size()));
            some.forEach(i -> sql.get(i).getParameterMappings().forEach(value -> values.add(of(known, i, value))));
        });
        return new OneStatement(learn(known, chained(texts), values), rows);
    }

    void send(SqlSession session) {
        session.update(name, rows);
    }

    private static ParameterMapping of(Configuration known, int row, ParameterMapping value) {
        return new ParameterMapping.Builder(known, "row" + row + "." + value.getProperty(), value.getTypeHandler())
                .javaType(value.getJavaType())
                .jdbcType(value.getJdbcType())
                .build();
    }

    private static String joined(String text, int rows) {
        if (rows == 1) {
            return text;
        }
        Matcher insert = INSERT.matcher(text);
        if (insert.matches()) {
            return insert.group(1) + repeated(insert.group(2), ", ", rows);
        }
        Matcher delete = DELETE.matcher(text);
        if (delete.matches()) {
            return delete.group(1) + repeated("(" + delete.group(2) + ")", " or ", rows);
        }
        throw new IllegalStateException("Rows cannot be joined in: " + text);
    }

    private static String repeated(String text, String between, int times) {
        return IntStream.range(0, times).mapToObj(i -> text).collect(Collectors.joining(between));
    }

    private static String chained(List<String> texts) {
        int last = texts.size() - 1;
        return last == 0
                ? texts.get(0)
                : IntStream.range(0, last)
                        .mapToObj(i -> "part" + i + " as (" + texts.get(i) + ")")
                        .collect(Collectors.joining(", ", "with ", " " + texts.get(last)));
    }

    /** A statement is built once for each shape and then known by its text; a name must have no dots. */
    private static String learn(Configuration known, String text, List<ParameterMapping> values) {
        String name = "together: " + text.replace('.', '_');
        synchronized (known) {
            if (!known.hasStatement(name, false)) {
                known.addMappedStatement(new MappedStatement.Builder(
                                known, name, new StaticSqlSource(known, text, values), SqlCommandType.UPDATE)
                        .build());
            }
        }
        return name;
    }
}
