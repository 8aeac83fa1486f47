package org.fairway.enquiry.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.fairway.acceptance.FairwayTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Names are found by the indexes of names, also by a plan that is made before anybody typed a name. */
@FairwayTest
class FoundByIndexTest {
    @Autowired
    DataSource database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void oneWordIsLookedUpInBothIndexes() {
        assertThat(plan(JdbcFindCases.NAMED.formatted("")))
                .contains("person_by_family_name", "person_by_given_name")
                .containsPattern("Index Cond: \\(\\(lower\\(family_name\\) ~>=~ ")
                .containsPattern("Index Cond: \\(\\(lower\\(given_name\\) ~>=~ ")
                .doesNotContain("Seq Scan on person");
    }

    @Test
    void twoWordsAreLookedUpEitherWay() {
        assertThat(plan(JdbcFindCases.NAMED.formatted(JdbcFindCases.BOTH)))
                .containsPattern("Index Cond: \\(\\(lower\\(family_name\\) ~>=~ .*lower\\(given_name\\) ~>=~")
                .doesNotContain("Seq Scan on person");
    }

    /** The tables of the tests are too small for an index to pay, so that reading them whole is ruled out. */
    private String plan(String sql) {
        return new TransactionTemplate(transactions).execute(status -> {
            JdbcTemplate jdbc = new JdbcTemplate(database);
            Matcher place = Pattern.compile("\\?").matcher(NamedParameterUtils.substituteNamedParameters(sql, null));
            StringBuilder prepared = new StringBuilder();
            int places = 0;
            while (place.find()) {
                places++;
                place.appendReplacement(prepared, "\\$" + places);
            }
            place.appendTail(prepared);
            jdbc.execute("SET LOCAL enable_seqscan = off");
            jdbc.execute("SET LOCAL enable_bitmapscan = off");
            jdbc.execute("SET LOCAL plan_cache_mode = force_generic_plan");
            jdbc.execute("PREPARE found_by_name AS " + prepared);
            List<String> values = Collections.nCopies(places - 1, "'mar'");
            List<String> plan = jdbc.queryForList(
                    "EXPLAIN EXECUTE found_by_name(" + String.join(", ", values) + ", 26)", String.class);
            jdbc.execute("DEALLOCATE found_by_name");
            return String.join("\n", plan);
        });
    }
}
