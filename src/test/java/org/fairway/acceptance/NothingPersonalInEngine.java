package org.fairway.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * After every test: no word that was handed in stands in any table of the engine, and the engine keeps no variable that
 * is not declared, nor one of a kind that is not allowed.
 */
class NothingPersonalInEngine implements AfterEachCallback {
    private static final Set<String> KINDS = Set.of("string", "boolean", "long", "integer", "date", "null");

    @Override
    public void afterEach(ExtensionContext context) {
        JdbcClient jdbc = SpringExtension.getApplicationContext(context).getBean(JdbcClient.class);
        List<String> found = new ArrayList<>(personalWords(jdbc));
        found.addAll(variables(jdbc));
        if (!found.isEmpty()) {
            throw new AssertionError("The engine keeps what it must not: " + found);
        }
    }

    private static Set<String> personalWords(JdbcClient jdbc) {
        Set<String> words = Submitted.words();
        Set<String> found = new TreeSet<>();
        for (Map<String, Object> column : textColumns(jdbc)) {
            String sql = "SELECT DISTINCT \"%s\" AS said FROM engine.\"%s\" WHERE \"%s\" IS NOT NULL"
                    .formatted(column.get("column_name"), column.get("table_name"), column.get("column_name"));
            for (String said : jdbc.sql(sql).query(String.class).list()) {
                words.stream()
                        .filter(said::contains)
                        .forEach(word ->
                                found.add(column.get("table_name") + "." + column.get("column_name") + ": " + word));
            }
        }
        return found;
    }

    private static List<Map<String, Object>> textColumns(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = 'engine' AND (table_name LIKE 'act_ru_%' OR table_name LIKE 'act_hi_%')
                          AND data_type IN ('character varying', 'text')
                        """).query().listOfRows();
    }

    private static Set<String> variables(JdbcClient jdbc) {
        Set<String> declared = DeclaredVariables.names();
        Set<String> found = new TreeSet<>();
        jdbc.sql("SELECT DISTINCT name_, type_ FROM engine.act_ru_variable")
                .query((row, index) -> Map.entry(row.getString("name_"), row.getString("type_")))
                .list()
                .forEach(variable -> {
                    if (!declared.contains(variable.getKey())) {
                        found.add("undeclared variable " + variable.getKey());
                    }
                    if (!KINDS.contains(variable.getValue())) {
                        found.add("variable " + variable.getKey() + " of kind " + variable.getValue());
                    }
                });
        return found;
    }
}
