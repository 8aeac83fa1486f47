package org.fairway.bankdetails.infrastructure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.fairway.bankdetails.CheckMethod;
import org.fairway.bankdetails.ImportedTables;
import org.fairway.bankdetails.ModulusTables;
import org.fairway.bankdetails.TablesInForce;
import org.fairway.bankdetails.WeightRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which import counts is asked each time; what an import holds never changes and is read once. */
class JdbcTablesInForce implements TablesInForce {
    private final JdbcClient jdbc;
    private final Map<Long, ModulusTables> read = new ConcurrentHashMap<>();

    JdbcTablesInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<ImportedTables> on(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM fairway.modulus_import WHERE valid_from <= :day
                        ORDER BY valid_from DESC, import_id DESC LIMIT 1
                        """)
                .param("day", day)
                .query((row, index) -> new ImportedTables(
                        row.getString("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("weights_sha256"),
                        row.getString("substitutes_sha256"),
                        read.computeIfAbsent(row.getLong("import_id"), this::tables)))
                .optional();
    }

    @Override
    public void add(ImportedTables imported, String by) {
        long id = jdbc.sql("""
                        INSERT INTO fairway.modulus_import (version, valid_from, weights_sha256, substitutes_sha256, recorded_by)
                        VALUES (:version, :from, :weights, :substitutes, :by) RETURNING import_id
                        """)
                .param("version", imported.version())
                .param("from", imported.validFrom())
                .param("weights", imported.weightsDigest())
                .param("substitutes", imported.substitutesDigest())
                .param("by", by)
                .query(Long.class)
                .single();
        addWeights(id, imported.tables().rows());
        addSubstitutes(id, imported.tables().substitutes());
    }

    @Override
    public List<Import> imports() {
        return jdbc.sql("SELECT * FROM fairway.modulus_import ORDER BY import_id DESC")
                .query((row, index) -> new Import(
                        row.getString("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("weights_sha256"),
                        row.getString("substitutes_sha256"),
                        row.getString("recorded_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private void addWeights(long id, List<WeightRow> rows) {
        jdbc.sql("""
                        INSERT INTO fairway.modulus_weight (import_id, place, sort_from, sort_to, method, weights, exception)
                        SELECT :id, place, sort_from, sort_to, method, weights::integer[], exception
                        FROM unnest(:places, :from, :to, :methods, :weights, :exceptions)
                            AS line (place, sort_from, sort_to, method, weights, exception)
                        """)
                .param("id", id)
                .param("places", IntStream.range(0, rows.size()).boxed().toArray(Integer[]::new))
                .param("from", rows.stream().map(WeightRow::from).toArray(String[]::new))
                .param("to", rows.stream().map(WeightRow::to).toArray(String[]::new))
                .param("methods", rows.stream().map(row -> row.method().name()).toArray(String[]::new))
                .param("weights", rows.stream().map(JdbcTablesInForce::written).toArray(String[]::new))
                .param("exceptions", rows.stream().map(WeightRow::exception).toArray(Integer[]::new))
                .update();
    }

    private static String written(WeightRow row) {
        return row.weights().toString().replace('[', '{').replace(']', '}');
    }

    private void addSubstitutes(long id, Map<String, String> substitutes) {
        List<Map.Entry<String, String>> pairs = List.copyOf(substitutes.entrySet());
        jdbc.sql("""
                        INSERT INTO fairway.modulus_substitute (import_id, sort_code, substitute)
                        SELECT :id, sort_code, substitute FROM unnest(:codes, :substitutes) AS pair (sort_code, substitute)
                        """)
                .param("id", id)
                .param("codes", pairs.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("substitutes", pairs.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }

    private ModulusTables tables(long id) {
        List<WeightRow> rows = jdbc.sql("SELECT * FROM fairway.modulus_weight WHERE import_id = :id ORDER BY place")
                .param("id", id)
                .query((row, index) -> new WeightRow(
                        row.getString("sort_from"),
                        row.getString("sort_to"),
                        CheckMethod.valueOf(row.getString("method")),
                        Arrays.asList((Integer[])
                                Objects.requireNonNull(row.getArray("weights").getArray())),
                        row.getInt("exception")))
                .list();
        Map<String, String> substitutes = new HashMap<>();
        jdbc.sql("SELECT sort_code, substitute FROM fairway.modulus_substitute WHERE import_id = :id")
                .param("id", id)
                .query(row -> {
                    substitutes.put(row.getString("sort_code"), row.getString("substitute"));
                });
        return new ModulusTables(rows, substitutes);
    }
}
