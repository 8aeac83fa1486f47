package org.fairway.payment.file.simulator;

import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.fairway.kernel.Money;
import org.fairway.reference.WorkingDays;

/**
 * What Bacs answers: the input report when a file arrives, and the report of credits that could not be applied (ARUCS) when
 * they come back. Its shape is taken to be that of the report of returned debits.
 */
final class ArucsReport {
    private final String serviceUserNumber;
    private final WorkingDays workingDays;
    private final List<FailureRule> rules;

    ArucsReport(String serviceUserNumber, WorkingDays workingDays, List<FailureRule> rules) {
        this.serviceUserNumber = serviceUserNumber;
        this.workingDays = workingDays;
        this.rules = rules;
    }

    String arrival(Reception reception) {
        return ReportWriter.report(report -> {
            report.open("BACSDocument").open("Data").open("InputReport");
            report.open("ServiceLicenseInformation")
                    .with("userNumber", serviceUserNumber)
                    .close();
            if (reception instanceof Reception.Accepted accepted) {
                ReceivedFile file = accepted.file();
                report.open("Submission").with("serial", file.id()).with("status", "ACCEPTED");
                report.with("numberOf", Integer.toString(file.payments().size()));
                report.with("valueOf", file.total().plain()).close();
            } else if (reception instanceof Reception.Rejected rejected) {
                report.open("Submission").with("status", "REJECTED");
                for (String fault : rejected.faults()) {
                    report.text("Fault", fault);
                }
                report.close();
            }
        });
    }

    String returns(List<ReceivedPayment> failed) {
        Money total = failed.stream().map(ReceivedPayment::amount).reduce(Money.NIL, Money::plus);
        LocalDate back = workingDays.after(failed.get(failed.size() - 1).payDate(), 2);
        return ReportWriter.report(report -> {
            report.open("BACSDocument").open("Data").open("ARUCS");
            report.open("Header")
                    .with("adviceNumber", "001")
                    .with("currentProcessingDate", back.toString())
                    .close();
            report.open("ServiceLicenseInformation")
                    .with("userNumber", serviceUserNumber)
                    .close();
            report.open("Advice").open("OriginatingAccountRecords").open("OriginatingAccountRecord");
            for (ReceivedPayment payment : failed) {
                item(report, payment);
            }
            report.open("Totals").with("numberOf", Integer.toString(failed.size()));
            report.with("valueOf", total.plain()).with("currency", "GBP").close();
        });
    }

    private void item(ReportWriter report, ReceivedPayment payment) throws XMLStreamException {
        FailureRule rule =
                rules.stream().filter(each -> each.fits(payment)).findFirst().orElseThrow();
        report.open("ReturnedCreditItem").with("ref", payment.reference());
        report.with("transCode", "99").with("returnCode", rule.bacsCode()).with("returnDescription", rule.words());
        report.with(
                "originalProcessingDate", workingDays.before(payment.payDate()).toString());
        report.with("valueOf", payment.amount().plain()).with("currency", "GBP");
        report.open("ReceiverAccount").with("number", payment.accountNumber()).with("sortCode", payment.sortCode());
        report.close().close();
    }
}
