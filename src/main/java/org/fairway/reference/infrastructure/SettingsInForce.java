package org.fairway.reference.infrastructure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fairway.kernel.Sentence;
import org.fairway.reference.Setting;
import org.fairway.reference.Setting.Standing;
import org.fairway.reference.infrastructure.JdbcReferenceRows.InForce;
import org.fairway.reference.infrastructure.ReferenceRow.Kind;
import org.jspecify.annotations.Nullable;

/** Deadlines and choices as people look them up. */
final class SettingsInForce {
    private final List<InForce> rows;

    SettingsInForce(List<InForce> rows) {
        this.rows = rows;
    }

    List<Setting> settings() {
        Map<String, List<InForce>> byKey = new TreeMap<>();
        for (InForce row : rows) {
            Kind kind = row.row().id().kind();
            if (kind == Kind.CLOCK || kind == Kind.CHOICE) {
                byKey.computeIfAbsent(row.row().id().key(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return byKey.values().stream().map(SettingsInForce::setting).toList();
    }

    private static Setting setting(List<InForce> rows) {
        List<InForce> dated = rows.stream()
                .sorted(Comparator.comparing(row -> row.row().id().from()))
                .toList();
        ReferenceRow.Identity id = dated.get(0).row().id();
        return new Setting(
                id.key(),
                id.kind() == Kind.CLOCK,
                dated.stream().map(SettingsInForce::standing).toList());
    }

    private static Standing standing(InForce row) {
        ReferenceRow kept = row.row();
        return new Standing(words(kept), kept.id().from(), kept.source(), kept.confidence(), row.by());
    }

    private static String words(ReferenceRow row) {
        @Nullable String word = row.word();
        if (word != null) {
            return Sentence.capitalised(word.toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        String unit = String.valueOf(row.unit()).toLowerCase(Locale.ROOT).replaceAll("[-_]", " ");
        String amount = row.number() == null ? "" : row.number().toPlainString();
        return amount + " " + (amount.equals("1") ? unit.replaceFirst("s$", "") : unit);
    }
}
