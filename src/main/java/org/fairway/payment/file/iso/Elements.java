package org.fairway.payment.file.iso;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fairway.kernel.Money;
import org.fairway.payment.file.BankText;

/** Elements of a message, written one after the other. Each payment begins a line, so that people can look at a file. */
final class Elements {
    /** A payee of whose name the bank carries no letter is paid all the same. */
    private static final String NAME_IN_OTHER_LETTERS = "Account holder";

    private final XMLStreamWriter xml;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void begin(String namespace, String root) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(namespace);
        xml.writeStartElement(root);
    }

    void open(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
    }

    void close(String name) throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Ends everything that is open. */
    void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** One value within several elements. */
    void nested(List<String> names, String text) throws XMLStreamException {
        for (String name : names) {
            xml.writeStartElement(name);
        }
        xml.writeCharacters(text);
        for (int at = 0; at < names.size(); at++) {
            xml.writeEndElement();
        }
    }

    void name(String party, String name, int characters) throws XMLStreamException {
        String carried = BankText.iso(name, characters);
        nested(List.of(party, "Nm"), carried.isEmpty() ? NAME_IN_OTHER_LETTERS : carried);
    }

    void amount(Money amount) throws XMLStreamException {
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "GBP");
        xml.writeCharacters(amount.plain());
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
