package org.fairway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairway.acceptance.FreshDatabase;
import org.fairway.acceptance.ProbeTask;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A first start as a new user has it, on a database of its own: the cases are there once, at every stage. It runs after the
 * tests of the shared engine: the webapps know engines by name, and would not find the shared one again.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "fairway.demo=true",
            "fairway.demo-cases=true",
            "fairway.database.folder=target/demo-database",
            "fairway.database.programs=target/postgres-programs",
            "server.address=127.0.0.1"
        })
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(ProbeTask.class)
@DirtiesContext
@Order(Integer.MAX_VALUE - 1)
class DemoCasesTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoCases demoCases;

    @Test
    void someTwentyCasesStandAtEveryStage() {
        long made = count("SELECT count(*) FROM fairway.pathway_case");
        assertThat(made).isBetween(20L, 25L);
        assertThat(jdbc.sql("SELECT DISTINCT stage FROM fairway.pathway_case")
                        .query(String.class)
                        .list())
                .contains(
                        "REFERRAL",
                        "ELIGIBILITY",
                        "INDICATIVE_BUDGET",
                        "SUPPORT_PLANNING",
                        "SIGN_OFF",
                        "AGREEMENT",
                        "FIRST_PAYMENT",
                        "REVIEW",
                        "FOLLOW_UP");
        assertThat(count("SELECT count(*) FROM engine.act_ru_task WHERE due_date_ < now()"))
                .as("some are late, most are not")
                .isBetween(3L, 10L);

        demoCases.run(new DefaultApplicationArguments());

        assertThat(count("SELECT count(*) FROM fairway.pathway_case"))
                .as("made once")
                .isEqualTo(made);
    }

    @Test
    void adultsACarerAndAChildsMotherHaveTheirMoney() {
        List<String> paid = jdbc.sql("""
                        SELECT DISTINCT legal_basis || ', ' || payee_name
                        FROM fairway.payment_instruction
                        JOIN fairway.payment_item USING (run_number, account)
                        JOIN fairway.pathway_case USING (case_number)
                        """).query(String.class).list();

        assertThat(paid).contains("CARE_ACT_CARER, Irene Jessop", "CHILDREN_ACT, Abena Osei");
        assertThat(paid).filteredOn(one -> one.startsWith("CARE_ACT_ADULT")).hasSizeGreaterThanOrEqualTo(3);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
