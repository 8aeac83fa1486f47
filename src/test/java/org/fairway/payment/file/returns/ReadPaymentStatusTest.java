package org.fairway.payment.file.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairway.payment.file.returns.Reports.bytes;
import static org.fairway.payment.file.returns.Reports.read;
import static org.fairway.payment.file.returns.Reports.refused;
import static org.fairway.payment.file.returns.Reports.status;

import org.fairway.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPaymentStatusTest {
    @ParameterizedTest
    @ValueSource(strings = {"03", "10", "14"})
    void readsPaymentsThatWereRefusedInAnyVersion(String version) {
        ReturnsOutcome.Read read = read(status(bytes(report("""
                <OrgnlGrpInfAndSts><OrgnlMsgId>FW-A00001</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>FW-A00001-1</OrgnlPmtInfId>
                  <TxInfAndSts><OrgnlEndToEndId>P-1</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
                  <TxInfAndSts><OrgnlEndToEndId>P-2</OrgnlEndToEndId><TxSts>RJCT</TxSts>
                    <StsRsnInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>Account closed</AddtlInf></StsRsnInf>
                    <OrgnlTxRef><Amt><InstdAmt Ccy="GBP">12.5</InstdAmt></Amt>
                      <ReqdExctnDt><Dt>2026-11-27</Dt></ReqdExctnDt><RmtInf><Ustrd>FW2</Ustrd></RmtInf></OrgnlTxRef>
                  </TxInfAndSts>
                </OrgnlPmtInfAndSts>
                """).replace("001.10", "001." + version))));

        assertThat(read.notUnderstood()).isEmpty();
        assertThat(read.accepted()).isEqualTo(1);
        assertThat(read.returns())
                .extracting(each -> each.paymentId() + " " + each.reference() + " " + each.amount() + " "
                        + each.reason() + " " + each.said() + " " + each.day())
                .containsExactly("P-2 FW2 £12.50 ACCOUNT_CLOSED Account closed 2026-11-27");
        assertThat(read.answers())
                .containsExactly(
                        new BatchAnswer("FW-A00001", "", BatchAnswer.Status.PARTLY, "", ReturnReason.NOT_SAID));
    }

    @Test
    void readsThatAWholeMessageOrDayIsRefused() {
        ReturnsOutcome.Read read = read(status(bytes(report("""
                <OrgnlGrpInfAndSts><OrgnlMsgId>FW-A00001</OrgnlMsgId><GrpSts>RJCT</GrpSts>
                  <StsRsnInf><Rsn><Cd>AM05</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>FW-A00001-2</OrgnlPmtInfId><PmtInfSts>RJCT</PmtInfSts>
                  <StsRsnInf><Rsn><Prtry>LATE</Prtry></Rsn></StsRsnInf></OrgnlPmtInfAndSts>
                """))));

        assertThat(read.returns()).isEmpty();
        assertThat(read.answers())
                .containsExactly(
                        new BatchAnswer("FW-A00001", "", BatchAnswer.Status.REJECTED, "AM05", ReturnReason.DUPLICATE),
                        new BatchAnswer(
                                "FW-A00001", "FW-A00001-2", BatchAnswer.Status.REJECTED, "LATE", ReturnReason.UNKNOWN));
    }

    @Test
    void keepsWhatItDoesNotUnderstandAndSaysSo() {
        ReturnsOutcome.Read read = read(status(bytes(report("""
                <OrgnlGrpInfAndSts><OrgnlMsgId>FW-A00001</OrgnlMsgId><GrpSts>HMMM</GrpSts></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts>
                  <TxInfAndSts><OrgnlEndToEndId>P-2</OrgnlEndToEndId><TxSts>LOST</TxSts>
                    <OrgnlTxRef><Amt><InstdAmt Ccy="EUR">12.50</InstdAmt></Amt></OrgnlTxRef></TxInfAndSts>
                </OrgnlPmtInfAndSts>
                """))));

        assertThat(read.returns())
                .extracting(ReturnedPayment::paymentId, ReturnedPayment::amount)
                .containsExactly(tuple("P-2", (Money) null));
        assertThat(read.answers()).extracting(BatchAnswer::status).containsExactly(BatchAnswer.Status.UNKNOWN);
        assertThat(read.notUnderstood())
                .containsExactly(
                        "The bank says “HMMM” of message FW-A00001, which is not known.",
                        "The bank says “LOST” of payment P-2, which is not known.",
                        "The amount of payment P-2 is not in pounds and pence.");
    }

    @Test
    void refusesWhatIsNoSuchReport() {
        assertThat(refused(status(bytes(report("").replace("pain.002", "pain.008")))))
                .isEqualTo("The file is no payment status report (pain.002).");
        assertThat(refused(status(bytes("<Document/>")))).isEqualTo("The file is no payment status report (pain.002).");
    }

    private static String report(String content) {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt>"
                + "<GrpHdr><MsgId>B-1</MsgId><CreDtTm>2026-11-24T10:00:00</CreDtTm></GrpHdr>"
                + content
                + "</CstmrPmtStsRpt></Document>";
    }
}
