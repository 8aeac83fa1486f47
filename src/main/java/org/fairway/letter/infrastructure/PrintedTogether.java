package org.fairway.letter.infrastructure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Puts letters into one PDF for the printer. Each begins on a sheet of its own, also where both sides are printed. */
final class PrintedTogether {
    private PrintedTogether() {}

    static byte[] of(List<byte[]> letters) {
        try (PDDocument all = new PDDocument();
                ByteArrayOutputStream written = new ByteArrayOutputStream()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] letter : letters) {
                if (all.getNumberOfPages() % 2 == 1) {
                    all.addPage(new PDPage(PDRectangle.A4));
                }
                try (PDDocument one = Loader.loadPDF(letter)) {
                    merger.appendDocument(all, one);
                }
            }
            all.save(written);
            return written.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
