package org.fairway.process.engine;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.xml.ModelParseException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads XML that may come from anybody: no document types, no outside entities. */
final class SafeXml {
    private SafeXml() {}

    static Element parse(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(xml).getDocumentElement();
        } catch (SAXException | IOException broken) {
            throw new ModelParseException(String.valueOf(broken.getMessage()), broken);
        } catch (ParserConfigurationException notSupported) {
            throw new IllegalStateException("This Java cannot read XML safely", notSupported);
        }
    }
}
