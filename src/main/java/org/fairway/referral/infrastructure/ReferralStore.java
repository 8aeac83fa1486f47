package org.fairway.referral.infrastructure;

import org.fairway.database.OnceATransaction;
import org.fairway.pathway.Cases;
import org.fairway.person.Households;
import org.fairway.person.People;
import org.fairway.person.Profiles;
import org.fairway.reference.LegalAges;
import org.fairway.referral.AnsweredReferrals;
import org.fairway.referral.Contacts;
import org.fairway.referral.Handovers;
import org.fairway.referral.Pathways;
import org.fairway.referral.RecordContact;
import org.fairway.referral.ReferralRequests;
import org.fairway.referral.SafeguardingDecisions;
import org.fairway.referral.StartReferral;
import org.fairway.referral.UrgentDecisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts and what was decided on them are kept in the database. */
@Configuration(proxyBeanMethods = false)
class ReferralStore {
    @Bean
    AnsweredReferrals answeredReferrals(JdbcClient jdbc) {
        return new JdbcAnsweredReferrals(jdbc);
    }

    @Bean
    Contacts contacts(JdbcClient jdbc) {
        return OnceATransaction.of(Contacts.class, new JdbcContacts(jdbc), "of");
    }

    @Bean
    UrgentDecisions urgentDecisions(JdbcClient jdbc) {
        return new JdbcUrgentDecisions(jdbc);
    }

    @Bean
    SafeguardingDecisions safeguardingDecisions(JdbcClient jdbc) {
        return new JdbcSafeguardingDecisions(jdbc);
    }

    @Bean
    Handovers handovers(JdbcClient jdbc) {
        return new JdbcHandovers(jdbc);
    }

    @Bean
    ReferralRequests referralRequests(JdbcClient jdbc) {
        return new JdbcReferralRequests(jdbc);
    }

    @Bean
    RecordContact recordContact(
            People people, Profiles profiles, Households households, Cases cases, Contacts contacts, LegalAges ages) {
        return new RecordContact(people, profiles, households, cases, contacts, ages);
    }

    @Bean
    StartReferral startReferral(Cases cases, ReferralRequests requests, Pathways pathways) {
        return new StartReferral(cases, requests, pathways);
    }
}
