package org.fairway.letter.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fairway.letter.LetterDrafts;
import org.fairway.letter.LetterHead;
import org.fairway.letter.LetterPrinter;
import org.fairway.letter.Letters;
import org.fairway.reference.ReferenceData;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters are kept in the database and printed from templates. */
@Configuration(proxyBeanMethods = false)
class LetterStore {
    @Bean
    Letters letters(JdbcClient jdbc, ObjectMapper json, LetterPrinter printer) {
        return new PrintableLetters(new JdbcLetters(jdbc, json), printer);
    }

    @Bean
    LetterDrafts letterDrafts(ReferenceData rows, Clock clock) {
        return new LetterDrafts(rows, () -> LocalDate.now(clock));
    }

    @Bean
    LetterPrinter letterPrinter(
            @Value("${fairway.council.name}") String council,
            @Value("${fairway.council.contact}") List<String> contact,
            @Value("${fairway.letters.folder}") String folder) {
        LetterTemplates templates = new LetterTemplates(folder.isBlank() ? null : Path.of(folder));
        return new TemplateLetterPrinter(templates, new LetterHead(council, contact, templates.logo()));
    }
}
