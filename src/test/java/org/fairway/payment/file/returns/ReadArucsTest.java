package org.fairway.payment.file.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairway.payment.file.returns.Reports.arucs;
import static org.fairway.payment.file.returns.Reports.arucsOf;
import static org.fairway.payment.file.returns.Reports.bytes;
import static org.fairway.payment.file.returns.Reports.item;
import static org.fairway.payment.file.returns.Reports.read;
import static org.fairway.payment.file.returns.Reports.refused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.kernel.Money;
import org.fairway.payment.file.Hash;
import org.junit.jupiter.api.Test;

class ReadArucsTest {
    @Test
    void readsEachPaymentWithItsReasonInPlainWords() {
        byte[] file = bytes(arucsOf(item("FW1", "5", "12.50") + item("FW2", "B", "1000.00"), 2, "1012.50"));

        ReturnsOutcome.Read read = read(arucs(file));

        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.fileHash()).isEqualTo(Hash.of(file));
        assertThat(read.returns())
                .extracting(each -> each.reference() + " " + each.amount() + " " + each.code() + " "
                        + each.reason().words() + " " + each.said() + " " + each.day())
                .containsExactly(
                        "FW1 £12.50 5 The bank says that there is no such account. Said by the bank 2026-11-26",
                        "FW2 £1,000.00 B The bank says that the account is closed. Said by the bank 2026-11-26");
    }

    @Test
    void knowsEveryPublishedCode() {
        List<String> codes = List.of("0", "2", "3", "5", "B", "C");
        String items =
                codes.stream().map(code -> item("FW" + code, code, "1.00")).collect(Collectors.joining());

        assertThat(read(arucs(bytes(arucsOf(items, 6, "6.00")))).returns())
                .extracting(ReturnedPayment::reason)
                .containsExactly(
                        ReturnReason.INVALID_DETAILS,
                        ReturnReason.BENEFICIARY_DECEASED,
                        ReturnReason.ACCOUNT_TRANSFERRED,
                        ReturnReason.NO_ACCOUNT,
                        ReturnReason.ACCOUNT_CLOSED,
                        ReturnReason.REQUESTED_BY_REMITTER);
    }

    @Test
    void keepsWhatItDoesNotUnderstandAndSaysSo() {
        String items = item("FW1", "Q", "1.00") + item("FW2", "5", "a lot") + item("", "", "2.00")
                + "<Surprise><Inner/></Surprise>";

        ReturnsOutcome.Read read = read(arucs(bytes(arucsOf(items, 3, "3.00"))));

        assertThat(read.returns())
                .extracting(ReturnedPayment::reason)
                .containsExactly(ReturnReason.UNKNOWN, ReturnReason.NO_ACCOUNT, ReturnReason.NOT_SAID);
        assertThat(read.returns()).extracting(ReturnedPayment::amount).contains((Money) null);
        assertThat(read.notUnderstood())
                .containsExactly(
                        "The reason code Q is not known.",
                        "The amount of the payment with reference FW2 is not in pounds and pence.",
                        "A payment came back without any reference.",
                        "The report holds “Surprise”, which is not known.",
                        "The report holds “Inner”, which is not known.");
    }

    @Test
    void countsALineOnceHoweverOftenItIsRead() {
        String one = item("FW1", "5", "12.50");
        String two = item("FW2", "B", "1.00");
        Set<String> whole = ids(arucsOf(one + two + one, 3, "26.00"));

        Set<String> inPieces = Stream.of(
                        ids(arucsOf(one + two, 2, "13.50")),
                        ids(arucsOf(two + one, 2, "13.50")),
                        ids(arucsOf(two, 1, "1.00")))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());

        assertThat(ids(arucsOf(one + two + one, 3, "26.00"))).isEqualTo(whole).hasSize(3);
        assertThat(whole).containsAll(inPieces);
        assertThat(inPieces).hasSize(2);
    }

    @Test
    void refusesAReportThatDoesNotAddUp() {
        assertThat(refused(arucs(bytes(arucsOf(item("FW1", "5", "12.50"), 2, "12.50")))))
                .isEqualTo("The report tells of 2 payments of £12.50 together and lists 1 of £12.50.");
    }

    @Test
    void refusesAReportForSomebodyElseOrOfAnotherKind() {
        String report = arucsOf(item("FW1", "5", "12.50"), 1, "12.50");

        assertThat(refused(arucs(bytes(report.replace("userNumber=\"123456\"", "userNumber=\"654321\"")))))
                .isEqualTo("The report does not name the council’s service user number and no other.");
        assertThat(refused(arucs(bytes(report.replace("ARUCS", "ARUDD")))))
                .isEqualTo("The file is no report of credits that could not be applied (ARUCS).");
    }

    @Test
    void readsTheEncodingThatTheReportDeclares() {
        String report = arucsOf(item("FW1", "5", "12.50").replace("Said by", "Gesagt für"), 1, "12.50");

        assertThat(read(arucs(bytes("\ufeff" + report))).returns()).hasSize(1);
        assertThat(read(arucs(report.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1)))
                        .returns())
                .extracting(ReturnedPayment::said)
                .containsExactly("Gesagt für the bank");
        assertThat(refused(arucs(report.getBytes(StandardCharsets.ISO_8859_1)))).startsWith("The file is no whole XML");
        assertThat(refused(arucs(bytes(report.replace("UTF-8", "KLINGON"))))).startsWith("The file is no whole XML");
    }

    @Test
    void keepsNoAccount() {
        assertThat(read(arucs(bytes(arucsOf(item("FW1", "5", "12.50"), 1, "12.50"))))
                        .toString())
                .doesNotContain("87654321", "200415");
    }

    private static Set<String> ids(String report) {
        return read(arucs(bytes(report))).returns().stream()
                .map(ReturnedPayment::id)
                .collect(Collectors.toSet());
    }
}
