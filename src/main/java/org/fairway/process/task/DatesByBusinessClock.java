package org.fairway.process.task;

import org.fairway.kernel.BusinessClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is past or future in an answer is so by the business clock, as everywhere else. */
@Configuration(proxyBeanMethods = false)
class DatesByBusinessClock {
    @Bean
    static ValidationConfigurationCustomizer pastAndFutureByBusinessClock(ObjectProvider<BusinessClock> clock) {
        return configuration -> configuration.clockProvider(clock::getObject);
    }
}
