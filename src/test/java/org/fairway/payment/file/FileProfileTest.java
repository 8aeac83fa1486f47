package org.fairway.payment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileProfileTest {
    private static final String COLUMNS = "setting,value,from,source,confidence\n";

    @Test
    void holdsTheLatestRowUntilItIsEnded() throws IOException {
        FileProfile profile = profile("""
                pace,SLOW,2020-01-01,Bank,CONFIRMED
                pace,FAST,2026-04-01,Bank,CONFIRMED
                pace,none,2027-04-01,Bank,CONFIRMED
                """);

        assertThat(profile.on(LocalDate.of(2026, 3, 31)).text("pace")).isEqualTo("SLOW");
        assertThat(profile.on(LocalDate.of(2026, 4, 1)).text("pace")).isEqualTo("FAST");
        assertThat(profile.on(LocalDate.of(2027, 4, 1)).find("pace")).isEmpty();
        assertThat(profile.on(LocalDate.of(2019, 12, 31)).find("pace")).isEmpty();
    }

    @Test
    void tellsEveryRowThatIsWrong() throws IOException {
        String rows = """
                pace,FAST,1 April,Bank,CONFIRMED
                pace,FAST,2026-04-01,,CONFIRMED
                pace,FAST,2026-04-01,Bank,CERTAIN
                pace,FAST,2026-04-01,Bank,CONFIRMED
                pace,SLOW,2026-04-01,Bank,CONFIRMED
                pace
                """;
        assertThat(read(COLUMNS + rows))
                .isInstanceOfSatisfying(
                        FileProfile.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .containsExactly(
                                        "example line 2: the day is written 2026-04-01 and the confidence CONFIRMED, DERIVED or "
                                                + "UNCONFIRMED",
                                        "example line 3: every column is filled in",
                                        "example line 4: the day is written 2026-04-01 and the confidence CONFIRMED, DERIVED or "
                                                + "UNCONFIRMED",
                                        "example line 6: the setting pace already begins on 2026-04-01",
                                        "example line 7: every column is filled in"));
        assertThat(read("setting,value\n")).isInstanceOf(FileProfile.Faulty.class);
    }

    @Test
    void namesTheSettingThatIsMissingOrWrong() throws IOException {
        Settings settings = profile("pace,FAST,2020-01-01,Bank,CONFIRMED\n").on(LocalDate.of(2026, 11, 22));

        assertThatThrownBy(() -> settings.text("colour"))
                .hasMessage("In the profile example the setting colour is missing");
        assertThatThrownBy(() -> settings.yes("pace")).hasMessageContaining("pace is YES or NO");
        assertThatThrownBy(() -> settings.sign("pace")).hasMessageContaining("pace is one sign");
        assertThatThrownBy(() -> settings.word("pace", Thread.State.class)).hasMessageContaining("pace is one of [NEW");
    }

    private static FileProfile profile(String rows) throws IOException {
        return ((FileProfile.Read) read(COLUMNS + rows)).profile();
    }

    private static FileProfile.Outcome read(String content) throws IOException {
        return FileProfile.read("example", new StringReader(content));
    }
}
