package org.fairway.pathway.infrastructure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fairway.kernel.CaseNumber;
import org.fairway.pathway.Stage;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.TouchedCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What new rates mean for open cases by how far they have come: what was decided before keeps the rates of its day. */
class JdbcTouchedCases implements TouchedCases {
    private static final int EXAMPLES = 20;

    private final JdbcClient jdbc;

    JdbcTouchedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is decided by rates of some keys, and the last stage in which it is still to come. */
    private enum Ahead {
        INDICATIVE_BUDGETS("allocation.", Stage.INDICATIVE_BUDGET, "have no indicative budget yet: theirs uses them"),
        PLANS("planning.", Stage.SUPPORT_PLANNING, "have no agreed plan yet: theirs is priced by them"),
        APPROVALS("approval.", Stage.SIGN_OFF, "wait for their plan to be approved: its route uses them");

        private final String keys;
        private final Stage last;
        private final String words;

        Ahead(String keys, Stage last, String words) {
            this.keys = keys;
            this.last = last;
            this.words = words;
        }
    }

    @Override
    public List<Touched> by(Collection<String> keys, LocalDate from, ReferenceData proposed) {
        Set<Ahead> touched = new TreeSet<>();
        for (Ahead ahead : Ahead.values()) {
            if (keys.stream().anyMatch(key -> key.startsWith(ahead.keys))) {
                touched.add(ahead);
            }
        }
        return touched.stream().map(this::touched).toList();
    }

    private Touched touched(Ahead ahead) {
        List<String> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage.compareTo(ahead.last) <= 0)
                .map(Stage::name)
                .toList();
        List<Example> first = jdbc.sql("""
                        SELECT case_number FROM fairway.pathway_case
                        WHERE closed_on IS NULL AND stage IN (:stages) ORDER BY case_number LIMIT :most
                        """)
                .param("stages", stages)
                .param("most", EXAMPLES)
                .query((row, index) -> new Example(new CaseNumber(row.getString("case_number")), ""))
                .list();
        long cases = jdbc.sql(
                        "SELECT count(*) FROM fairway.pathway_case WHERE closed_on IS NULL AND stage IN (:stages)")
                .param("stages", stages)
                .query(Long.class)
                .single();
        return new Touched(ahead.words, cases, first);
    }
}
