package org.fairway.reviewrequest.infrastructure;

import org.fairway.pathway.Cases;
import org.fairway.reviewrequest.AskForReview;
import org.fairway.reviewrequest.PassOnContact;
import org.fairway.reviewrequest.ReviewDoor;
import org.fairway.reviewrequest.ReviewRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests for a review are kept in the database. */
@Configuration(proxyBeanMethods = false)
class ReviewRequestStore {
    @Bean
    ReviewRequests reviewRequests(JdbcClient jdbc) {
        return new JdbcReviewRequests(jdbc);
    }

    @Bean
    AskForReview askForReview(Cases cases, ReviewRequests requests, ReviewDoor door) {
        return new AskForReview(cases, requests, door);
    }

    @Bean
    PassOnContact passOnContact(Cases cases, ReviewRequests requests, ReviewDoor door) {
        return new PassOnContact(cases, requests, door);
    }
}
