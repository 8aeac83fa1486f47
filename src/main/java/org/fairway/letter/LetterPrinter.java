package org.fairway.letter;

import java.util.List;
import java.util.Optional;

/** Puts letters on a page. Nothing is read from outside while it does: no address in a letter is ever fetched. */
public interface LetterPrinter {
    /** Who writes. */
    LetterHead head();

    /** The letter as a web page of its own; empty when letters of that kind have no template for that print. */
    Optional<String> html(LetterSheet sheet, Print print);

    /** The same as a PDF for reading aloud and for paper (PDF/UA-1). */
    Optional<byte[]> pdf(LetterSheet sheet, Print print);

    /** Printed letters as one PDF for the post, each on sheets of its own. */
    byte[] together(List<byte[]> printed);

    /** The characters of the letter that the PDF's fonts have no shape for; a PDF must not be made while there are any. */
    String charactersWithoutAShape(LetterSheet sheet, Print print);
}
