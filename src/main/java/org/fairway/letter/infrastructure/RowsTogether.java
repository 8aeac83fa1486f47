package org.fairway.letter.infrastructure;

import java.util.ArrayList;
import java.util.List;
import org.fairway.letter.Statement.Row;

/**
 * The rows of a table that stay on one page, so that neither the heads of the table nor a total ever stands alone: the
 * first two rows, which follow the heads, and each total with the row before it. Rows of words alone can be so long that
 * two would not fit on a page; there the first is enough.
 */
final class RowsTogether {
    private static final int FIRST_ROWS = 2;
    private static final int FIRST_ROWS_OF_WORDS = 1;

    private RowsTogether() {}

    static List<List<Row>> of(List<Row> rows, boolean wordy) {
        int first = wordy ? FIRST_ROWS_OF_WORDS : FIRST_ROWS;
        List<List<Row>> groups = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            boolean withTheRowBefore =
                    place > 0 && (place < first || rows.get(place).total());
            if (!withTheRowBefore) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(rows.get(place));
        }
        return groups;
    }
}
