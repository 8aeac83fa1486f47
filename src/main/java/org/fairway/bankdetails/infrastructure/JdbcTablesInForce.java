package org.fairway.bankdetails.infrastructure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.fairway.agreement.AccountId;
import org.fairway.bankdetails.CheckMethod;
import org.fairway.bankdetails.ImportedTables;
import org.fairway.bankdetails.ModulusTables;
import org.fairway.bankdetails.TablesInForce;
import org.fairway.bankdetails.WeightRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was imported is noted for ten minutes; what an import holds never changes and is read once. */
class JdbcTablesInForce implements TablesInForce {
    private static final long AGAIN_AFTER_NANOSECONDS = 600_000_000_000L;

    /** An import without its tables. */
    private record Known(
            long id, String version, LocalDate validFrom, String weightsDigest, String substitutesDigest) {}

    private record Noted(List<Known> imports, long at) {}

    private final JdbcClient jdbc;
    private volatile @Nullable Noted noted;
    private final Map<Long, ModulusTables> read = new ConcurrentHashMap<>();

    JdbcTablesInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.noted = new Noted(imported(), System.nanoTime());
    }

    @Override
    public Optional<ImportedTables> on(LocalDate day) {
        return known().stream()
                .filter(imported -> !imported.validFrom().isAfter(day))
                .findFirst()
                .map(imported -> new ImportedTables(
                        imported.version(),
                        imported.validFrom(),
                        imported.weightsDigest(),
                        imported.substitutesDigest(),
                        read.computeIfAbsent(imported.id(), this::tables)));
    }

    /** Every import, the one that counts longest first. Read again now and then, as another server may have added one. */
    private List<Known> known() {
        Noted last = noted;
        if (last == null || System.nanoTime() - last.at() > AGAIN_AFTER_NANOSECONDS) {
            last = new Noted(imported(), System.nanoTime());
            noted = last;
        }
        return last.imports();
    }

    private List<Known> imported() {
        return jdbc.sql("SELECT * FROM fairway.modulus_import ORDER BY valid_from DESC, import_id DESC")
                .query((row, index) -> new Known(
                        row.getLong("import_id"),
                        row.getString("version"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("weights_sha256"),
                        row.getString("substitutes_sha256")))
                .list();
    }

    @Override
    public void add(ImportedTables imported, Set<AccountId> failing, String by) {
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
        addFailing(id, failing);
        noted = null;
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

    private void addFailing(long id, Set<AccountId> failing) {
        jdbc.sql("INSERT INTO fairway.modulus_failure (import_id, account_id) SELECT :id, unnest(:accounts)")
                .param("id", id)
                .param("accounts", failing.stream().map(AccountId::value).toArray(UUID[]::new))
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
