package org.fairway.review.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.reference.ReferenceData;
import org.fairway.review.EndSupport;
import org.fairway.review.HoldReview;
import org.fairway.review.ReviewDates;
import org.fairway.review.Reviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reviews are kept in the database. */
@Configuration(proxyBeanMethods = false)
class ReviewStore {
    @Bean
    Reviews reviews(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcReviews(jdbc, json);
    }

    @Bean
    ReviewDates reviewDates(ReferenceData reference) {
        return new ReviewDates(reference);
    }

    @Bean
    HoldReview holdReview(Reviews reviews) {
        return new HoldReview(reviews);
    }

    @Bean
    EndSupport endSupport(Reviews reviews, ReferenceData reference) {
        return new EndSupport(reviews, reference);
    }
}
