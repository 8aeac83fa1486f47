package org.fairway.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairway.letter.LetterText;

/** What was found of somebody’s well-being, in words to them. */
final class WellbeingInWords {
    private WellbeingInWords() {}

    static List<String> of(boolean significant, Set<WellbeingArea> areas, String why) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                significant
                        ? "We found that it makes a big difference to your well-being, or is likely to."
                        : "We did not find that it makes a big difference to your well-being.");
        if (!areas.isEmpty()) {
            paragraphs.add(Stream.of(WellbeingArea.values())
                    .filter(areas::contains)
                    .map(area -> "- " + area.words())
                    .collect(Collectors.joining("\n", "It touches:\n", "")));
        }
        paragraphs.add("Why we say so: " + LetterText.quoted(why));
        return paragraphs;
    }
}
