package org.fairway.reference.infrastructure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fairway.reference.AddBankHoliday;
import org.fairway.reference.AddYear;
import org.fairway.reference.BankHolidays;
import org.fairway.reference.LegalAges;
import org.fairway.reference.PastReference;
import org.fairway.reference.RateBook;
import org.fairway.reference.RatesEnding;
import org.fairway.reference.ReferenceData;
import org.fairway.reference.RowsCheck;
import org.fairway.reference.infrastructure.ReferenceFilesRefused.Fault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the dated rows at start. A start with a faulty file is refused, naming every fault. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ReferenceConfiguration {
    static final String FILES = "classpath*:reference/*.csv";

    @Bean
    KeptReference referenceData(JdbcClient jdbc, PlatformTransactionManager transactions, List<RowsCheck> checks)
            throws IOException {
        return new KeptReference(read(), new JdbcReferenceRows(jdbc), new TransactionTemplate(transactions), checks);
    }

    /** What no single line shows, such as a table that ends before the points that answers can come to. */
    static void refuseFaults(ReferenceData rows, List<RowsCheck> checks) {
        List<Fault> faults = checks.stream()
                .flatMap(check -> check.faults(rows).stream())
                .map(fault -> new Fault("all files together", 0, fault.key(), fault.reason()))
                .toList();
        if (!faults.isEmpty()) {
            throw new ReferenceFilesRefused(faults);
        }
    }

    @Bean
    PastReference pastReference(JdbcClient jdbc) {
        return new JdbcPastReference(jdbc);
    }

    @Bean
    LegalAges legalAges(ReferenceData reference) {
        return new LegalAges(reference);
    }

    @Bean
    AddYear addYear(RateBook book, ReferenceData reference, List<RowsCheck> checks) {
        return new AddYear(book, reference, checks);
    }

    @Bean
    AddBankHoliday addBankHoliday(BankHolidays holidays, ReferenceData reference) {
        return new AddBankHoliday(holidays, reference::workingDays);
    }

    @Bean
    RatesEnding ratesEnding(RateBook book, ReferenceData reference) {
        return new RatesEnding(book, reference);
    }

    /** Every row of the files the product is built with. */
    static List<ReferenceRow> readAll() throws IOException {
        return read().rows();
    }

    static ReferenceFileReader read() throws IOException {
        ReferenceFileReader reader = new ReferenceFileReader();
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        for (Resource file : files) {
            try (Reader content = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                reader.read(Objects.requireNonNull(file.getFilename()), content);
            }
        }
        return reader;
    }
}
