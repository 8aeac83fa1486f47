package org.fairway.payment.file.payables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairway.payment.file.ExampleRun.CREATED;
import static org.fairway.payment.file.ExampleRun.PAY_DATE;
import static org.fairway.payment.file.ExampleRun.RUN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairway.kernel.Money;
import org.fairway.payment.file.BankAccount;
import org.fairway.payment.file.CostLine;
import org.fairway.payment.file.ExampleRun;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.FileProfiles;
import org.fairway.payment.file.FrozenItems;
import org.fairway.payment.file.Hash;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.PaymentItem;
import org.fairway.payment.file.Settings;
import org.fairway.payment.file.returns.ReadReturnsCsv;
import org.fairway.payment.file.returns.ReturnReason;
import org.fairway.payment.file.returns.ReturnsOutcome;
import org.junit.jupiter.api.Test;

class PayablesFileTest {
    private static final Settings FINANCE = FileProfiles.shipped().on("payables-finance", CREATED);
    private static final PayablesBatch BATCH = new PayablesBatch("FW000017", CREATED);

    @Test
    void writesALineForEachPartOfAPayment() throws IOException {
        assertThat(written(FINANCE, split("Amina Khan"), charged("2", "O’Brien, Siân", "nhs.adults", 1)))
                .isEqualTo("""
                        Batch,Line,Payment,Supplier name,Sort code,Account number,Reference,Amount,Currency,Pay date,Cost centre,Subjective
                        FW000017,1,1,Amina Khan,200415,00000011,FW1,1000.00,GBP,27/11/2026,ASC100,44100
                        FW000017,2,1,Amina Khan,200415,00000011,FW1,234.56,GBP,27/11/2026,ASC900,92100
                        FW000017,3,2,"O’Brien, Siân",200415,00000011,FW2,0.01,GBP,27/11/2026,ASC900,92100
                        """.replace("\n", "\r\n"));
    }

    @Test
    void writesAsTheProfileSays() throws IOException {
        Settings other = with(
                FINANCE,
                Map.of(
                        "separator",
                        ";",
                        "quotes",
                        "ALL",
                        "line-end",
                        "LF",
                        "header",
                        "NO",
                        "date",
                        "yyyyMMdd",
                        "money",
                        "PENCE"));

        assertThat(written(other, charged("1", "Amina \"Min\" Khan", "council.adults", 123_456)))
                .isEqualTo("\"FW000017\";\"1\";\"1\";\"Amina \"\"Min\"\" Khan\";\"200415\";\"00000011\";\"FW1\";"
                        + "\"123456\";\"GBP\";\"20261127\";\"ASC100\";\"44100\"\n");
    }

    @Test
    void letsNoNameBecomeAFormula() throws IOException {
        for (String name : List.of("=1+1", "+44 7700 900000", "-cmd", "@SUM(A1)", "  =HYPERLINK(1)", "＝1+1")) {
            assertThat(written(FINANCE, charged("1", name, "council.adults", 1))
                            .lines()
                            .skip(1))
                    .singleElement()
                    .asString()
                    .contains("'" + name);
        }
    }

    @Test
    void refusesAPurposeWithoutCodes() throws IOException {
        assertThat(refused(charged("1", "A", "council.moonbase", 1), charged("2", "A", "council.moonbase", 1)))
                .containsExactly("The profile has no cost centre or no subjective code for council.moonbase. Add both, "
                        + "and make the file again.");
        assertThat(refused(ExampleRun.item("1", PAY_DATE, "A", "00000011", 1)))
                .containsExactly("Payment 1 is charged to nothing, so it has no cost centre.");
    }

    @Test
    void isTheSameEachTimeItIsMade() throws IOException {
        Manifest manifest = ExampleRun.frozen(List.of(split("Amina Khan")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        FileOutcome outcome = PayablesFile.write(manifest, BATCH, PayablesProfile.of(FINANCE), out);

        assertThat(PayablesFile.write(manifest, BATCH, PayablesProfile.of(FINANCE), new ByteArrayOutputStream()))
                .isEqualTo(outcome)
                .isEqualTo(new FileOutcome.Made(1, Money.ofPence(123_456), out.size(), Hash.of(out.toByteArray())));
    }

    @Test
    void refusesPaymentsThatChangedSinceTheyWereFrozen() throws IOException {
        Manifest approved = ExampleRun.frozen(List.of(split("Amina Khan")));
        Manifest tampered = new Manifest(
                RUN,
                approved.originator(),
                approved.days(),
                approved.hash(),
                FrozenItems.of(List.of(split("Amina Kahn"))));

        assertThat(PayablesFile.write(tampered, BATCH, PayablesProfile.of(FINANCE), new ByteArrayOutputStream()))
                .isEqualTo(FileOutcome.changedSinceFrozen(tampered));
    }

    @Test
    void namesASettingThatIsWrong() {
        assertThatThrownBy(() -> PayablesProfile.of(with(FINANCE, Map.of("date", "bbb"))))
                .hasMessage("In the profile payables-finance the setting date is a pattern such as dd/MM/yyyy");
        assertThatThrownBy(() -> PayablesProfile.of(with(FINANCE, Map.of("column.03.holds", "SHOE_SIZE"))))
                .hasMessageContaining("column.03.holds is one of [BATCH");
        assertThatThrownBy(() -> PayablesProfile.of(with(FINANCE, Map.of("separator", "::"))))
                .hasMessageContaining("separator is one sign");
    }

    @Test
    void takesBackWhatTheFinanceSystemRefused() throws IOException {
        String rejections = """
                Payment,Reference,Amount,Code,Reason,Date
                1,FW1,1234.56,BANK,Account fails its check,27/11/2026
                2,FW2,0.01,REJECTED,"Supplier on hold, see note",27/11/2026
                """;

        ReturnsOutcome outcome = new ReadReturnsCsv(
                        ExampleRun.REFERENCE, FileProfiles.shipped().on("returns-finance", CREATED))
                .read(new ByteArrayInputStream(rejections.getBytes(StandardCharsets.UTF_8)), CREATED);

        assertThat(((ReturnsOutcome.Read) outcome).returns())
                .extracting(each -> each.paymentId() + " " + each.amount() + " " + each.reason() + " " + each.said())
                .containsExactly(
                        "1 £1,234.56 " + ReturnReason.INVALID_DETAILS + " Account fails its check",
                        "2 £0.01 " + ReturnReason.REFUSED_BY_FINANCE + " Supplier on hold, see note");
        assertThat(((ReturnsOutcome.Read) outcome).notUnderstood()).isEmpty();
    }

    private static String written(Settings settings, PaymentItem... items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileOutcome outcome =
                PayablesFile.write(ExampleRun.frozen(List.of(items)), BATCH, PayablesProfile.of(settings), out);
        assertThat(outcome).isInstanceOf(FileOutcome.Made.class);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> refused(PaymentItem... items) throws IOException {
        FileOutcome outcome = PayablesFile.write(
                ExampleRun.frozen(List.of(items)), BATCH, PayablesProfile.of(FINANCE), new ByteArrayOutputStream());
        return ((FileOutcome.Refused) outcome).reasons();
    }

    private static PaymentItem split(String name) {
        return item(
                "1",
                name,
                123_456,
                List.of(
                        new CostLine("council.adults", Money.ofPence(100_000)),
                        new CostLine("nhs.adults", Money.ofPence(23_456))));
    }

    private static PaymentItem charged(String id, String name, String purpose, long pence) {
        return item(id, name, pence, List.of(new CostLine(purpose, Money.ofPence(pence))));
    }

    private static PaymentItem item(String id, String name, long pence, List<CostLine> costs) {
        return new PaymentItem(
                id, PAY_DATE, name, new BankAccount("200415", "00000011"), Money.ofPence(pence), "FW" + id, costs);
    }

    private static Settings with(Settings settings, Map<String, String> others) {
        Map<String, String> values = new TreeMap<>(settings.values());
        values.putAll(others);
        return new Settings(settings.profile(), values);
    }
}
