package org.fairway.letter.infrastructure;

import java.util.List;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.CannotBePrinted;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterPrinter;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.Letters;
import org.fairway.letter.Print;
import org.fairway.letter.SentBy;

/** Letters of which none is kept as sent on paper that paper cannot show. */
class PrintableLetters implements Letters {
    private final Letters kept;
    private final LetterPrinter printer;

    PrintableLetters(Letters kept, LetterPrinter printer) {
        this.kept = kept;
        this.printer = printer;
    }

    @Override
    public void record(Letter letter, String by) {
        if (letter.sentBy() != SentBy.EMAIL) {
            String lacking =
                    printer.charactersWithoutAShape(LetterSheet.of(printer.head(), List.of(), letter), Print.STANDARD);
            if (!lacking.isEmpty()) {
                throw new CannotBePrinted(lacking);
            }
        }
        kept.record(letter, by);
    }

    @Override
    public boolean sent(CaseNumber caseNumber, String kind) {
        return kept.sent(caseNumber, kind);
    }

    @Override
    public List<Letter> of(CaseNumber caseNumber) {
        return kept.of(caseNumber);
    }
}
