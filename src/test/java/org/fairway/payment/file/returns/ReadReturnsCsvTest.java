package org.fairway.payment.file.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.returns.Reports.bytes;
import static org.fairway.payment.file.returns.Reports.csv;
import static org.fairway.payment.file.returns.Reports.read;
import static org.fairway.payment.file.returns.Reports.refused;

import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadReturnsCsvTest {
    private static final String HEADER = "Reference,Amount,Return code,Return reason,Original processing date\n";

    @Test
    void readsWhatThePortalExports() {
        ReturnsOutcome.Read read = read(csv(bytes("\ufeff" + HEADER.toUpperCase(Locale.ROOT)
                + "FW1,\"1,012.50\",5,No account,26/11/2026\n'-FW2,£1.00,B,Closed,26/11/2026\n")));

        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.returns())
                .extracting(each -> each.reference() + " " + each.amount() + " " + each.reason() + " " + each.day())
                .containsExactly("FW1 £1,012.50 NO_ACCOUNT 2026-11-26", "-FW2 £1.00 ACCOUNT_CLOSED 2026-11-26");
    }

    @Test
    void hasTheSameIdsAsTheReportOfBacsThatSaysTheSame() {
        String id = read(csv(bytes(HEADER + "FW1,12.50,5,No account,26/11/2026\n")))
                .returns()
                .get(0)
                .id();

        assertThat(read(Reports.arucs(bytes(Reports.arucsOf(Reports.item("FW1", "5", "12.50"), 1, "12.50"))))
                        .returns())
                .extracting(ReturnedPayment::id)
                .containsExactly(id);
    }

    @Test
    void readsWhatASpreadsheetWrote() {
        byte[] file =
                (HEADER + "FW1,£1.00,5,Konto gelöscht – zu,26/11/2026\n").getBytes(Charset.forName("windows-1252"));

        assertThat(read(csv(file)).returns()).extracting(ReturnedPayment::said).containsExactly("Konto gelöscht – zu");
    }

    @Test
    void keepsALineThatItCanReadOnlyInPart() {
        ReturnsOutcome.Read read =
                read(csv(bytes("Bank," + HEADER + "A,FW1,much,5,No account,yesterday\nB,,1.00,,,\nC,FW3\n")));

        assertThat(read.returns()).extracting(ReturnedPayment::reference).containsExactly("FW1", "", "FW3");
        assertThat(read.notUnderstood())
                .containsExactly(
                        "The column “Bank” is not named in the profile.",
                        "The amount in line 2 cannot be read.",
                        "The day in line 2 cannot be read.",
                        "A payment came back without any reference.",
                        "Line 4 has not one value for each column.",
                        "The amount in line 4 cannot be read.");
    }

    @Test
    void refusesAFileWithoutAColumnThatIsNeeded() {
        assertThat(refused(csv(bytes("Reference,Amount\nFW1,1.00\n"))))
                .isEqualTo("The file has no column “Return code”, which the profile names.");
        assertThat(refused(csv(bytes("")))).isEqualTo("The file has no column “Reference”, which the profile names.");
        assertThat(refused(csv(bytes(HEADER + "FW1,\"1.00\n"))))
                .isEqualTo("The file is no CSV with one header line and whole lines after it.");
    }
}
