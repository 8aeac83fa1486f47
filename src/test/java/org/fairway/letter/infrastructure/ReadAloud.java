package org.fairway.letter.infrastructure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** A PDF as a screen reader goes through it: the texts of its tags, in the order of the tags. */
final class ReadAloud {
    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    private ReadAloud() {}

    /** Each piece of text with its nearest tag before it, such as {@code H1 Your personal budget}. */
    static List<String> of(PDDocument document) throws IOException {
        ReadAloud reader = new ReadAloud();
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> marked = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, marked));
            reader.texts.put(page.getCOSObject(), marked);
        }
        reader.walk(document.getDocumentCatalog().getStructureTreeRoot(), "", null);
        return reader.read;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> marked) {
        String text = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(position -> ((TextPosition) position).getUnicode())
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) {
            marked.merge(content.getMCID(), text, String::concat);
        }
        content.getContents().stream()
                .filter(PDMarkedContent.class::isInstance)
                .forEach(inner -> collect((PDMarkedContent) inner, marked));
    }

    private void walk(PDStructureNode node, String tag, @Nullable PDPage page) {
        StringBuilder own = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                say(tag, own);
                walk(element, name(element, tag), element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                own.append(text(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer number) {
                own.append(text(page, number));
            }
        }
        say(tag, own);
    }

    private void say(String tag, StringBuilder words) {
        if (!words.toString().isBlank()) {
            read.add(tag + " " + words.toString().strip());
        }
        words.setLength(0);
    }

    private static String name(PDStructureElement element, String outer) {
        String name = element.getStructureType();
        return name.equals("Span") || name.equals("NonStruct") ? outer : name;
    }

    private String text(@Nullable PDPage page, int number) {
        return texts.getOrDefault(Objects.requireNonNull(page).getCOSObject(), Map.of())
                .getOrDefault(number, "");
    }
}
