package org.fairway.process.engine;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.fairway.kernel.BusinessClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineParts {
    /** The clock on the wall, unless a demonstration or a test brings one that can be moved. */
    @Bean
    @ConditionalOnMissingBean(BusinessClock.class)
    BusinessClock businessClock() {
        return BusinessClock.system();
    }

    /** Gives the administrators' group every right in the engine. */
    @Bean
    AdministratorAuthorizationPlugin administratorRights() {
        AdministratorAuthorizationPlugin administrators = new AdministratorAuthorizationPlugin();
        administrators.setAdministratorGroupName(Role.ADMINISTRATOR.id());
        return administrators;
    }
}
