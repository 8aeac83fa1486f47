package org.fairway.payment.file.returns;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairway.kernel.Money;
import org.fairway.reference.ReferenceData;
import org.jspecify.annotations.Nullable;

/** Reads what a bank says of a pain.001 message: pain.002, in any version of ISO 20022. */
public final class ReadPaymentStatus {
    static final String LIST = "pain-002";
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";
    private static final Set<String> WELL =
            Set.of("RCVD", "PDNG", "ACTC", "ACCP", "ACSP", "ACSC", "ACWC", "ACWP", "ACCC", "ACFC", "PATC");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?0*");
    private final ReferenceData reference;

    public ReadPaymentStatus(ReferenceData reference) {
        this.reference = reference;
    }

    /**
     * Reads the report.
     *
     * @param day the day it is read, whose rows say what codes mean
     */
    public ReturnsOutcome read(InputStream report, LocalDate day) throws IOException {
        ReportFile file = ReportFile.take(report, reference, day);
        if (file.tooLong().isPresent()) {
            return file.refused(file.tooLong().get());
        }
        Reading reading = new Reading(new ReturnLines(LIST, file.hash(), new ReturnCodes(reference), day));
        Optional<String> broken = ReportXml.read(file.bytes(), Set.of("TxInfAndSts", "OrgnlGrpInfAndSts"), reading);
        if (broken.isPresent()) {
            return file.refused(broken.get());
        }
        return reading.isReport
                ? reading.lines.read(reading.answers, reading.accepted)
                : file.refused("The file is no payment status report (pain.002).");
    }

    private static final class Reading implements ReportXml.Visitor {
        private final ReturnLines lines;
        private final List<BatchAnswer> answers = new ArrayList<>();
        private long accepted;
        private boolean isReport;
        private String messageId = "";
        private String batchId = "";
        private String batchStatus = "";
        private String batchCode = "";

        Reading(ReturnLines lines) {
            this.lines = lines;
        }

        @Override
        public void begins(String namespace, String path, Map<String, String> attributes) {
            isReport |= path.equals("Document/CstmrPmtStsRpt") && namespace.startsWith(NAMESPACE);
            if (path.endsWith("/OrgnlPmtInfAndSts")) {
                batchId = "";
                batchStatus = "";
                batchCode = "";
            }
        }

        @Override
        public void ends(String path, String text) {
            if (path.endsWith("/OrgnlPmtInfAndSts/OrgnlPmtInfId")) {
                batchId = text;
            } else if (path.endsWith("/OrgnlPmtInfAndSts/PmtInfSts")) {
                batchStatus = text;
            } else if (path.contains("/OrgnlPmtInfAndSts/StsRsnInf/Rsn/")) {
                batchCode = text;
            } else if (path.endsWith("/OrgnlPmtInfAndSts") && !batchStatus.isEmpty()) {
                answer(batchId, batchStatus, batchCode);
            }
        }

        @Override
        public void whole(XmlElement element) {
            Optional<String> message = element.find("OrgnlMsgId");
            if (message.isPresent()) {
                messageId = message.get();
                element.find("GrpSts").ifPresent(status -> answer("", status, code(element)));
            } else {
                payment(element);
            }
        }

        private void answer(String batch, String status, String code) {
            BatchAnswer.Status meaning = BatchAnswer.Status.UNKNOWN;
            if (WELL.contains(status)) {
                meaning = BatchAnswer.Status.ACCEPTED;
            } else if (status.equals("PART")) {
                meaning = BatchAnswer.Status.PARTLY;
            } else if (status.equals("RJCT")) {
                meaning = BatchAnswer.Status.REJECTED;
            } else {
                lines.report("The bank says “" + status + "” of message " + messageId + ", which is not known.");
            }
            answers.add(new BatchAnswer(messageId, batch, meaning, code, lines.meaning(code)));
        }

        private void payment(XmlElement element) {
            String status = element.text("TxSts", "");
            String paymentId = element.text("OrgnlEndToEndId", "");
            if (WELL.contains(status)) {
                accepted++;
                return;
            }
            if (!status.equals("RJCT")) {
                lines.report("The bank says “" + status + "” of payment " + paymentId + ", which is not known.");
            }
            lines.add(new ReturnLines.Said(
                    paymentId,
                    element.text("OrgnlTxRef/RmtInf/Ustrd", ""),
                    amount(element, paymentId),
                    code(element),
                    element.text("StsRsnInf/AddtlInf", ""),
                    day(element)));
        }

        private static String code(XmlElement element) {
            return element.find("StsRsnInf/Rsn/Cd").orElseGet(() -> element.text("StsRsnInf/Rsn/Prtry", ""));
        }

        private @Nullable Money amount(XmlElement element, String paymentId) {
            Optional<String> amount = element.find("OrgnlTxRef/Amt/InstdAmt");
            boolean pounds = element.text("OrgnlTxRef/Amt/InstdAmt/@Ccy", "GBP").equals("GBP");
            if (amount.isPresent() && pounds && POUNDS.matcher(amount.get()).matches()) {
                return Money.ofPounds(new BigDecimal(amount.get()));
            }
            if (amount.isPresent()) {
                lines.report("The amount of payment " + paymentId + " is not in pounds and pence.");
            }
            return null;
        }

        private @Nullable LocalDate day(XmlElement element) {
            return ReportDay.parse(element.text("OrgnlTxRef/ReqdExctnDt/Dt", ""))
                    .orElse(null);
        }
    }
}
