package org.fairway.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.fairway.letter.Letter;
import org.fairway.letter.LetterSheet;
import org.fairway.letter.LetterText;
import org.fairway.person.PreferredFormat;
import org.fairway.process.identity.Colleagues;
import org.fairway.web.CaseLetters.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a worker finds the letters of a case, to read them again or to print them. */
@Controller
class LettersPage {
    private final CaseLetters letters;
    private final Colleagues colleagues;

    LettersPage(CaseLetters letters, Colleagues colleagues) {
        this.letters = letters;
        this.colleagues = colleagues;
    }

    @GetMapping("/letters")
    String show(
            @RequestParam(name = "case", required = false) @Nullable String caseNumber,
            @RequestParam(name = "unprintable", required = false) @Nullable String unprintable,
            Authentication who,
            Model page,
            HttpServletResponse answer) {
        page.addAttribute("signedIn", colleagues.nameOf(who.getName()));
        page.addAttribute("asked", caseNumber == null ? "" : caseNumber.strip());
        if (caseNumber != null && !caseNumber.isBlank()) {
            if (unprintable != null) {
                page.addAttribute(
                        "problem",
                        "This letter has characters that a PDF cannot show. Open it as a web page, and print that.");
            }
            find(caseNumber.strip(), who, page, answer);
        }
        return "letters";
    }

    private void find(String asked, Authentication who, Model page, HttpServletResponse answer) {
        Optional<CaseNumber> number = CaseNumber.parse(asked);
        if (number.isEmpty()) {
            refuse(
                    HttpStatus.BAD_REQUEST,
                    "This is not a case number. Look for a mistyped letter or digit.",
                    page,
                    answer);
            return;
        }
        try {
            Sent sent = letters.of(number.get(), who.getName(), CasesController.groups(who));
            page.addAttribute("number", number.get().text());
            PreferredFormat format = sent.formatWanted();
            page.addAttribute("format", format == null ? null : format.words());
            page.addAttribute("someKinds", sent.ofSomeKinds());
            page.addAttribute("letters", sent.letters().stream().map(Row::of).toList());
        } catch (ErrorResponseException refused) {
            String reason = refused.getBody().getDetail();
            refuse(
                    HttpStatus.valueOf(refused.getStatusCode().value()),
                    reason == null ? "This case cannot be shown." : reason,
                    page,
                    answer);
        }
    }

    private static void refuse(HttpStatus status, String reason, Model page, HttpServletResponse answer) {
        answer.setStatus(status.value());
        page.addAttribute("problem", reason);
    }

    /**
     * A letter of the list.
     *
     * @param whole whether there is a letter to print; of the copy of a record the list tells only that it was sent
     */
    record Row(String id, String title, String sentOn, String sentBy, boolean whole, String words) {
        static Row of(LetterSheet sheet) {
            Letter letter = sheet.letter();
            return new Row(
                    letter.id().toString(),
                    sheet.title(),
                    LetterText.day(letter.sentOn()),
                    how(letter),
                    sheet.words().title().isPresent(),
                    letter.text());
        }

        private static String how(Letter letter) {
            return switch (letter.sentBy()) {
                case POST -> "by post";
                case EMAIL -> "by email";
                case BY_HAND -> "by hand";
                case IN_PERSON -> "in person";
            };
        }
    }
}
