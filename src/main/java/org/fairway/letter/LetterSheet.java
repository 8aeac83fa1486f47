package org.fairway.letter;

import java.util.List;
import java.util.Locale;
import org.fairway.kernel.Sentence;

/**
 * A letter with all that stands on its paper.
 *
 * @param addressee name and address of whoever it is for, a line each
 */
public record LetterSheet(LetterHead head, List<String> addressee, Letter letter, LetterWords words) {
    public LetterSheet {
        addressee = List.copyOf(addressee);
    }

    public static LetterSheet of(LetterHead head, List<String> addressee, Letter letter) {
        return new LetterSheet(head, addressee, letter, LetterWords.of(letter.text()));
    }

    /** What the letter is about. */
    public String title() {
        return words.title().orElseGet(() -> title(letter.kind()));
    }

    /** What a letter of that kind is called: {@code NOT_ELIGIBLE} is "Not eligible". */
    public static String title(String kind) {
        return Sentence.capitalised(kind.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
