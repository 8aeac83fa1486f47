package org.fairway.letter.infrastructure;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.fairway.letter.LetterHead;
import org.fairway.letter.LetterPrinter;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.Print;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** One template makes the web page, and the web page makes the PDF. */
class TemplateLetterPrinter implements LetterPrinter {
    private static final String DOCUMENT_TYPE = "<!DOCTYPE html>";
    private final LetterTemplates templates;
    private final LetterHead head;
    private final LetterFonts fonts = new LetterFonts();

    static {
        // It would write words of letters into the log
        XRLog.setLoggingEnabled(false);
    }

    TemplateLetterPrinter(LetterTemplates templates, LetterHead head) {
        this.templates = templates;
        this.head = head;
    }

    @Override
    public LetterHead head() {
        return head;
    }

    @Override
    public Optional<String> html(LetterSheet sheet, Print print) {
        return page(sheet, print, false);
    }

    @Override
    public Optional<byte[]> pdf(LetterSheet sheet, Print print) {
        return page(sheet, print, true).map(this::pdf);
    }

    @Override
    public byte[] together(List<byte[]> printed) {
        return PrintedTogether.of(printed);
    }

    @Override
    public String charactersWithoutAShape(LetterSheet sheet, Print print) {
        return page(sheet, print, true).map(fonts::lacking).orElse("");
    }

    private Optional<String> page(LetterSheet sheet, Print print, boolean pdf) {
        Optional<Template> template = templates.of(sheet.letter().kind(), print);
        if (template.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> values = SheetValues.of(sheet, print, pdf);
        values.put("style", templates.style().execute(values));
        return Optional.of(template.get().execute(values));
    }

    private byte[] pdf(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        fonts.give(builder);
        builder.useUriResolver(
                (base, address) -> address.startsWith("data:image/") || address.startsWith("#") ? address : null);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withProducer("Fairway");
        builder.withW3cDocument(read(page), "");
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            builder.toStream(pdf);
            builder.run();
            return pdf.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Document read(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(page.replaceFirst(DOCUMENT_TYPE, ""))));
        } catch (SAXException broken) {
            throw new IllegalStateException("The template of the letter is not well-formed XHTML", broken);
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
