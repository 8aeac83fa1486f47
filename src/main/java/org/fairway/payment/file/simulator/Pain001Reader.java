package org.fairway.payment.file.simulator;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads pain.001.001.09 as a bank does: only the elements it knows, in the order of the standard, every count and sum added
 * up again, for the message and for each day.
 */
public final class Pain001Reader {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    private static final XMLInputFactory XML = factory();

    public Reception read(byte[] file) {
        List<String> faults = new ArrayList<>();
        try {
            MessageNode message = tree(file);
            if (message.namespaceIs(NAMESPACE)) {
                return received(message, faults);
            }
            faults.add("The message is not pain.001.001.09.");
        } catch (XMLStreamException | NoSuchPlace | DateTimeException | NumberFormatException broken) {
            faults.add("The message is not as pain.001.001.09 has it.");
        }
        return new Reception.Rejected(faults);
    }

    private static Reception received(MessageNode document, List<String> faults) {
        MessageNode message = document.only("CstmrCdtTrfInitn");
        MessageNode header = message.first("GrpHdr");
        header.holdsOnly("MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty");
        Pain001Batches batches = new Pain001Batches(header.first("MsgId").text(), faults);
        List<MessageNode> days = message.all("PmtInf");
        if (days.isEmpty() || message.size() != days.size() + 1) {
            throw new NoSuchPlace();
        }
        days.forEach(batches::read);
        batches.end(header.first("NbOfTxs").text(), header.first("CtrlSum").text());
        String created = header.first("CreDtTm").text();
        ReceivedFile file = new ReceivedFile(
                header.first("MsgId").text(),
                header.first("InitgPty").first("Nm").text(),
                batches.senderAccount(),
                "",
                0,
                LocalDateTime.parse(created).toLocalDate(),
                batches.payments());
        return faults.isEmpty() ? new Reception.Accepted(file) : new Reception.Rejected(faults);
    }

    private static MessageNode tree(byte[] file) throws XMLStreamException {
        // A byte that is no UTF-8 ends the reading, before the parser of the JDK prints a complaint of its own
        Reader characters = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8.newDecoder());
        XMLStreamReader reader = XML.createXMLStreamReader(characters);
        MessageNode root = MessageNode.root();
        MessageNode at = root;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                at = at.child(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                at = at.parent();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                at.add(reader.getText());
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new NoSuchPlace();
            }
        }
        return root.only("Document");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The message has something that the standard does not, or lacks something; a reader of a simulated bank says no more. */
    static final class NoSuchPlace extends RuntimeException {
        NoSuchPlace() {
            super("The message is not as the standard has it");
        }
    }
}
