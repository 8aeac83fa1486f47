package org.fairway.letter.infrastructure;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that are embedded in each PDF: Atkinson Hyperlegible Next, drawn for people who see badly, and Open Sans for the
 * letters of names that it lacks. Both are free under the SIL Open Font Licence.
 */
final class LetterFonts {
    private static final List<Face> FACES = List.of(
            new Face("Fairway Letter", 400, read("AtkinsonHyperlegibleNext_400Regular")),
            new Face("Fairway Letter", 700, read("AtkinsonHyperlegibleNext_700Bold")),
            new Face("Fairway Names", 400, read("OpenSans_400Regular")),
            new Face("Fairway Names", 700, read("OpenSans_700Bold")));

    private final BitSet shapes = new BitSet();

    LetterFonts() {
        FACES.forEach(this::learn);
    }

    /** A font of one weight. */
    private static final class Face {
        private final String family;
        private final int weight;
        private final byte[] file;

        Face(String family, int weight, byte[] file) {
            this.family = family;
            this.weight = weight;
            this.file = file;
        }
    }

    void give(PdfRendererBuilder builder) {
        FACES.forEach(face -> builder.useFont(
                () -> new ByteArrayInputStream(face.file), face.family, face.weight, FontStyle.NORMAL, true));
    }

    /** The characters of the text for which no font has a shape, each once. */
    String lacking(String text) {
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character) && !shapes.get(character))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void learn(Face face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            for (int character = ' '; character <= Character.MAX_VALUE; character++) {
                if (characters.getGlyphId(character) > 0) {
                    shapes.set(character);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(String name) {
        try (InputStream file = LetterFonts.class.getResourceAsStream("/letters/fonts/" + name + ".ttf")) {
            if (file == null) {
                throw new IllegalStateException("The font " + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
