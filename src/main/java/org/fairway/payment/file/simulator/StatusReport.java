package org.fairway.payment.file.simulator;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What a bank answers to a pain.001 message: pain.002.001.10, on arrival and for what could not be paid. */
final class StatusReport {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";
    private static final String NOT_READ = "NOTPROVIDED";
    private static final int WORDS_MAX = 105;
    private final List<FailureRule> rules;

    StatusReport(List<FailureRule> rules) {
        this.rules = rules;
    }

    String arrival(Reception reception) {
        return ReportWriter.report(report -> {
            if (reception instanceof Reception.Accepted accepted) {
                begin(report, accepted.file(), "A", "ACCP");
                report.close();
            } else if (reception instanceof Reception.Rejected rejected) {
                header(report, NOT_READ + "-A", "1970-01-01T00:00:00");
                group(report, NOT_READ, "RJCT");
                report.open("StsRsnInf").open("Rsn").text("Cd", "NARR").close();
                for (String fault : rejected.faults()) {
                    report.text("AddtlInf", fault.length() > WORDS_MAX ? fault.substring(0, WORDS_MAX) : fault);
                }
                report.close().close();
            }
        });
    }

    String returns(ReceivedFile file, List<ReceivedPayment> failed) {
        return ReportWriter.report(report -> {
            begin(report, file, "R", "PART");
            report.close();
            report.open("OrgnlPmtInfAndSts").text("OrgnlPmtInfId", NOT_READ);
            for (ReceivedPayment payment : failed) {
                payment(report, payment);
            }
            report.close();
        });
    }

    private static void begin(ReportWriter report, ReceivedFile file, String kind, String status)
            throws XMLStreamException {
        String id = file.id().length() > 30 ? file.id().substring(0, 30) : file.id();
        header(report, id + "-" + kind, file.createdOn() + "T12:00:00");
        group(report, file.id(), status);
    }

    private static void header(ReportWriter report, String id, String at) throws XMLStreamException {
        report.open("Document").namespace(NAMESPACE).open("CstmrPmtStsRpt");
        report.open("GrpHdr").text("MsgId", id).text("CreDtTm", at).close();
    }

    private static void group(ReportWriter report, String message, String status) throws XMLStreamException {
        report.open("OrgnlGrpInfAndSts").text("OrgnlMsgId", message);
        report.text("OrgnlMsgNmId", "pain.001.001.09").text("GrpSts", status);
    }

    private void payment(ReportWriter report, ReceivedPayment payment) throws XMLStreamException {
        FailureRule rule =
                rules.stream().filter(each -> each.fits(payment)).findFirst().orElseThrow();
        report.open("TxInfAndSts").text("OrgnlEndToEndId", payment.paymentId()).text("TxSts", "RJCT");
        report.open("StsRsnInf").open("Rsn").text("Cd", rule.isoCode()).close();
        report.text("AddtlInf", rule.words()).close();
        report.open("OrgnlTxRef").open("Amt").open("InstdAmt").with("Ccy", "GBP");
        report.value(payment.amount().plain()).close().close();
        report.open("ReqdExctnDt").text("Dt", payment.payDate().toString()).close();
        report.open("RmtInf").text("Ustrd", payment.reference()).close().close();
        report.close();
    }
}
