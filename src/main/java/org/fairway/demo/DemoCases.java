package org.fairway.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairway.kernel.BusinessClock;
import org.fairway.payment.ledger.AccountCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Made-up cases at every stage, worked through the same tasks as real ones on dates that lie behind us. Made once: when
 * there is any case, nothing is made.
 */
@Component
@OnlyInDemonstration
@ConditionalOnProperty(name = "fairway.demo-cases", havingValue = "true")
@Order(30)
class DemoCases implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private final DemoOffice office;
    private final JdbcClient jdbc;
    private final AccountCodes codes;
    private final BusinessClock clock;

    DemoCases(DemoOffice office, JdbcClient jdbc, AccountCodes codes, BusinessClock clock) {
        this.office = office;
        this.jdbc = jdbc;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("SELECT count(*) FROM fairway.pathway_case")
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        LOG.info("Making the demonstration's cases; this takes a moment and happens once");
        LocalDate today = clock.today();
        DemoCodes.all().forEach(code -> codes.add(code, "admin"));
        office.asOneManBand(() -> {
            List<Story> stories = new ArrayList<>(DemoStories.all());
            stories.forEach(story -> story.tell(office, today));
            DemoStories.pay(office, today);
        });
        LOG.info("The demonstration's cases are made");
    }

    /** One story of the demonstration. */
    interface Story {
        void tell(Council office, LocalDate today);
    }
}
