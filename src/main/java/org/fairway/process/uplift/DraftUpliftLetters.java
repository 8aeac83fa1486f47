package org.fairway.process.uplift;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterWords;
import org.fairway.pathway.LegalBasis;
import org.fairway.uplift.Uplift;
import org.fairway.uplift.UpliftLetters;
import org.springframework.stereotype.Component;

/** The letters of an uplift, drafted once for each legal basis; amounts and days are put in for all people together. */
@Component
class DraftUpliftLetters implements UpliftLetters {
    private static final String TEAM = "The payments team";

    private final LetterDrafts drafts;

    DraftUpliftLetters(LetterDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public List<Draft> of(Uplift uplift) {
        Map<String, String> values = Map.of(
                "name", LetterWords.PERSON,
                "from", FROM,
                "before", BEFORE,
                "after", AFTER,
                "reason", uplift.choice().reason(),
                "worker", TEAM);
        List<Draft> letters = new ArrayList<>();
        for (LegalBasis basis : LegalBasis.values()) {
            for (String kind : List.of(RISE, FALL)) {
                letters.add(new Draft(kind, basis.name(), drafts.of(kind, basis, values)));
            }
        }
        return letters;
    }
}
