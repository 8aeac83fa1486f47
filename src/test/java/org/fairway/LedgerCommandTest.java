package org.fairway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The command beside a running Fairway, whose embedded server it finds by itself. */
@FairwayTest
class LedgerCommandTest {
    @Autowired
    Office office;

    @TempDir
    Path empty;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--fairway.database.programs=target/postgres-programs");
        return LedgerCommand.run(all.toArray(String[]::new), out, out);
    }

    @Test
    void provesTheLedgerOfTheFairwayThatIsRunning() {
        long before = office.jdbc()
                .sql("SELECT count(*) FROM fairway.ledger_transfer")
                .query(Long.class)
                .single();

        assertThat(run("ledger", "verify", "--fairway.database.folder=target/test-database"))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("I1   holds", "I11  holds", "Everything holds.")
                .doesNotContain("INFO", "WARN");
        assertThat(office.jdbc()
                        .sql("SELECT count(*) FROM fairway.ledger_transfer")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(run("ledger", "rebuild-snapshots", "--fairway.database.folder=target/test-database"))
                .isZero();
    }

    @Test
    void saysWhatItCannotDo() {
        assertThat(run("ledger", "verify", "--fairway.database.folder=" + empty))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("There is no data of Fairway in " + empty);
        assertThat(run("ledger", "destroy")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("ledger verify", "ledger rebuild-snapshots");
        assertThat(LedgerCommand.isMeant("ledger", "verify")).isTrue();
        assertThat(LedgerCommand.isMeant("--server.port=1")).isFalse();
        assertThat(LedgerCommand.isMeant()).isFalse();
    }
}
