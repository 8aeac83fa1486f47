package org.fairway.payment.file.iso;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fairway.payment.file.DaySum;
import org.fairway.payment.file.FileOutcome;
import org.fairway.payment.file.HashedOutput;
import org.fairway.payment.file.Manifest;
import org.fairway.payment.file.PaymentItem;
import org.fairway.payment.file.Reasons;

/**
 * Writes a run as an ISO 20022 customer credit transfer, pain.001.001.09, with the payments of each day in a block of their
 * own. The same run, message and profile give the same bytes. Payments are written as they come and not held.
 */
public final class Pain001 {
    /** The JDK's own, whatever else is on the class path: another one might write other bytes. */
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private Pain001() {}

    public static FileOutcome write(Manifest manifest, CreditTransfer message, BankProfile profile, OutputStream to)
            throws IOException {
        Reasons reasons = refusals(manifest, profile);
        if (!reasons.isEmpty()) {
            return new FileOutcome.Refused(reasons.all());
        }
        HashedOutput out = new HashedOutput(to);
        boolean whole;
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(out, "UTF-8");
            whole = write(manifest, message, profile, xml);
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IOException("The message could not be written", failed);
        }
        return whole ? out.made(manifest.count(), manifest.total()) : FileOutcome.changedSinceFrozen(manifest);
    }

    private static boolean write(Manifest manifest, CreditTransfer message, BankProfile profile, XMLStreamWriter xml)
            throws IOException, XMLStreamException {
        Elements elements = new Elements(xml);
        Blocks blocks = new Blocks(manifest, message, profile, elements);
        elements.begin("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09", "CstmrCdtTrfInitn");
        blocks.header();
        blocks.beginDay(manifest.days().get(0));
        boolean whole = manifest.giveTo(item -> {
            try {
                blocks.payment(item);
            } catch (XMLStreamException failed) {
                throw new IOException("The message could not be written", failed);
            }
        });
        elements.end();
        return whole;
    }

    /** What this bank could not pay, found before the first byte. */
    private static Reasons refusals(Manifest manifest, BankProfile profile) throws IOException {
        Reasons reasons = new Reasons();
        boolean iban = profile.addressing() == BankProfile.Addressing.IBAN;
        if (iban && manifest.originator().account().iban() == null) {
            reasons.add("The council’s own account has no international number, by which this bank names accounts.");
        }
        manifest.items().giveTo(item -> check(item, iban, profile, reasons));
        return reasons;
    }

    private static void check(PaymentItem item, boolean iban, BankProfile profile, Reasons reasons) {
        if (iban && item.account().iban() == null) {
            reasons.add("The account of payment " + item.paymentId()
                    + " has no international number, by which this bank names accounts.");
        }
        if (item.amount().isMoreThan(profile.itemLimit())) {
            reasons.add("Payment " + item.paymentId() + " of " + item.amount() + " is more than " + profile.itemLimit()
                    + ", the most that this bank pays in this way.");
        }
    }

    /** What stands in the message, block by block. */
    private static final class Blocks {
        private static final int NAME = 70;
        private final Manifest manifest;
        private final CreditTransfer message;
        private final Accounts accounts;
        private final BankProfile profile;
        private final Elements xml;
        private int day;

        Blocks(Manifest manifest, CreditTransfer message, BankProfile profile, Elements xml) {
            this.manifest = manifest;
            this.message = message;
            this.profile = profile;
            this.accounts = new Accounts(profile.addressing(), xml);
            this.xml = xml;
        }

        void header() throws XMLStreamException {
            xml.open("GrpHdr");
            xml.text("MsgId", message.messageId());
            xml.text("CreDtTm", second());
            xml.text("NbOfTxs", Long.toString(manifest.count()));
            xml.text("CtrlSum", manifest.total().plain());
            xml.name("InitgPty", manifest.originator().name(), NAME);
            xml.close("GrpHdr");
        }

        /** With its seconds, even when they are nought. */
        private String second() {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(message.createdAt());
        }

        void beginDay(DaySum sum) throws XMLStreamException {
            day++;
            xml.open("PmtInf");
            xml.text("PmtInfId", message.batchId(day));
            xml.text("PmtMtd", "TRF");
            xml.text("BtchBookg", Boolean.toString(profile.batchBooking()));
            xml.text("NbOfTxs", Long.toString(sum.count()));
            xml.text("CtrlSum", sum.total().plain());
            if (profile.serviceLevel().isPresent()) {
                xml.nested(
                        List.of("PmtTpInf", "SvcLvl", "Cd"),
                        profile.serviceLevel().get());
            }
            xml.nested(List.of("ReqdExctnDt", "Dt"), sum.payDate().toString());
            xml.name("Dbtr", manifest.originator().name(), NAME);
            accounts.debtor(manifest.originator().account());
            if (profile.chargeBearer().isPresent()) {
                xml.text("ChrgBr", profile.chargeBearer().get());
            }
        }

        void payment(PaymentItem item) throws XMLStreamException {
            List<DaySum> days = manifest.days();
            if (day < days.size() && item.payDate().equals(days.get(day).payDate())) {
                xml.close("PmtInf");
                beginDay(days.get(day));
            }
            xml.open("CdtTrfTxInf");
            xml.nested(List.of("PmtId", "EndToEndId"), item.paymentId());
            xml.amount(item.amount());
            accounts.creditorAgent(item.account());
            xml.name("Cdtr", item.payeeName(), NAME);
            accounts.creditor(item.account());
            xml.nested(List.of("RmtInf", "Ustrd"), item.reference());
            xml.close("CdtTrfTxInf");
        }
    }
}
