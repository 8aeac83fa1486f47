package org.fairway.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairway.acceptance.FreshDatabase;
import org.fairway.acceptance.ProbeTask;
import org.fairway.letter.AccessiblePdf;
import org.fairway.letter.LetterPrinter;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.Letters;
import org.fairway.letter.Print;
import org.fairway.letter.SentLetters;
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

    @Autowired
    Letters sentLetters;

    @Autowired
    LetterPrinter printer;

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

    /** Each figure of each letter beside the row of its decision, read by a query of the test's own. */
    @Test
    void everyLetterSaysWhatWasDecidedToThePenny() {
        SentLetters letters = new SentLetters(jdbc, sentLetters);
        List<SentLetters.Sent> all = letters.all();

        for (String kind : List.of("BUDGET_STATEMENT", "CONTRIBUTION", "INDICATIVE_BUDGET", "COPY_OF_DETERMINATION")) {
            assertThat(of(kind, all)).hasSizeGreaterThan(5).allMatch(letters::compare);
        }
        all.forEach(letters::compare);
        assertThat(all)
                .allSatisfy(sent -> assertThat(sent.letter().wholeText())
                        .doesNotContain("{")
                        .satisfies(words -> assertThat(words.startsWith("# ")).isEqualTo(words.contains("Ombudsman"))));
    }

    /** The means test and the Care Act are nothing to a child's case; a carer is written to as a carer. */
    @Test
    void everyLetterKeepsToTheLawOfItsCase() {
        List<SentLetters.Sent> all = new SentLetters(jdbc, sentLetters).all();

        assertThat(all)
                .filteredOn(sent -> sent.basis().equals("CHILDREN_ACT"))
                .isNotEmpty()
                .allSatisfy(sent -> assertThat(sent.letter().wholeText())
                        .doesNotContainIgnoringCase("means test")
                        .doesNotContainIgnoringCase("financial assessment")
                        .doesNotContain("section 26", "Care Act", "You pay;", "national test"));
        assertThat(of("BUDGET_STATEMENT", all))
                .filteredOn(sent -> sent.basis().equals("CHILDREN_ACT"))
                .isNotEmpty()
                .allSatisfy(sent -> assertThat(sent.letter().wholeText()).contains("Dear parents", "Step 3"));
        assertThat(of("BUDGET_STATEMENT", all))
                .filteredOn(sent -> sent.basis().equals("CARE_ACT_CARER"))
                .isNotEmpty()
                .allSatisfy(sent -> assertThat(sent.letter().wholeText())
                        .contains("# Your budget as a carer", "We do not charge you")
                        .doesNotContain("financial assessment"));
    }

    @Test
    void everyKindOfLetterIsAnAccessiblePdf() {
        Map<String, SentLetters.Sent> kinds = new TreeMap<>();
        new SentLetters(jdbc, sentLetters)
                .all()
                .forEach(sent -> kinds.put(sent.basis() + " " + sent.letter().kind(), sent));

        assertThat(kinds).hasSizeGreaterThan(12);
        kinds.forEach((kind, sent) -> {
            LetterSheet sheet = LetterSheet.of(printer.head(), List.of("Somebody", "1 Some Street"), sent.letter());
            assertThat(AccessiblePdf.broken(printer.pdf(sheet, Print.LARGE).orElseThrow()))
                    .as(kind)
                    .isEmpty();
        });
    }

    private static List<SentLetters.Sent> of(String kind, List<SentLetters.Sent> all) {
        return all.stream().filter(sent -> sent.letter().kind().equals(kind)).toList();
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
