package org.fairway.payment.file.simulator;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of a report: elements with attributes, or with text. */
final class ReportWriter {
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    private ReportWriter() throws XMLStreamException {
        this.xml = XML.createXMLStreamWriter(out);
    }

    /** What a report says. */
    @FunctionalInterface
    interface Body {
        void write(ReportWriter report) throws XMLStreamException;
    }

    static String report(Body body) {
        try {
            ReportWriter report = new ReportWriter();
            report.xml.writeStartDocument("UTF-8", "1.0");
            body.write(report);
            report.xml.writeEndDocument();
            report.xml.flush();
            return report.out.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A report is written to memory", impossible);
        }
    }

    ReportWriter namespace(String namespace) throws XMLStreamException {
        xml.writeDefaultNamespace(namespace);
        return this;
    }

    ReportWriter open(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        return this;
    }

    ReportWriter with(String attribute, String value) throws XMLStreamException {
        xml.writeAttribute(attribute, value);
        return this;
    }

    ReportWriter close() throws XMLStreamException {
        xml.writeEndElement();
        return this;
    }

    ReportWriter value(String text) throws XMLStreamException {
        xml.writeCharacters(text);
        return this;
    }

    ReportWriter text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
        return this;
    }
}
