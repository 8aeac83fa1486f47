package org.fairway.payment.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fairway.payment.file.iso.BankProfile;
import org.fairway.payment.file.payables.PayablesProfile;
import org.fairway.payment.file.returns.ReadReturnsCsv;
import org.junit.jupiter.api.Test;

class FileProfilesTest {
    private static final FileProfiles SHIPPED = FileProfiles.shipped();

    @Test
    void everyFileOfAProfileIsListed() {
        String[] files = Objects.requireNonNull(
                new File("src/main/resources/payment-files").list((folder, name) -> name.endsWith(".csv")));

        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        FileProfiles.SHIPPED.stream().map(name -> name + ".csv").toList());
    }

    @Test
    void everyProfileCanBeUsed() {
        assertThat(BankProfile.of(on("bank-sort-code")).addressing()).isEqualTo(BankProfile.Addressing.BBAN);
        assertThat(BankProfile.of(on("bank-international-number")).addressing()).isEqualTo(BankProfile.Addressing.IBAN);
        assertThat(PayablesProfile.of(on("payables-finance"))).isNotNull();
        assertThat(new ReadReturnsCsv(ExampleRun.REFERENCE, on("returns-bank"))).isNotNull();
        assertThat(new ReadReturnsCsv(ExampleRun.REFERENCE, on("returns-finance")))
                .isNotNull();
        assertThat(on("returns-arucs").text("item")).isEqualTo("ReturnedCreditItem");
        assertThat(on("returns-input").text("item")).isEqualTo("Submission");
    }

    @Test
    void namesEveryFaultOfAllProfilesAtOnce() {
        assertThatThrownBy(() -> FileProfiles.read(
                        List.of("first", "second"),
                        name -> name.equals("first")
                                ? Optional.of(new ByteArrayInputStream("a,b\n".getBytes(StandardCharsets.UTF_8)))
                                : Optional.empty()))
                .hasMessage("The profiles of payment files cannot be used: first: the columns are "
                        + "setting,value,from,source,confidence; second: the file is missing");
        assertThatThrownBy(() -> on("third")).hasMessage("There is no profile third");
    }

    private static Settings on(String name) {
        return SHIPPED.on(name, ExampleRun.CREATED);
    }
}
