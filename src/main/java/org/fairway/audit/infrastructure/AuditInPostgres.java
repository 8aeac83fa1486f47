package org.fairway.audit.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.fairway.audit.AuditTrail;
import org.fairway.audit.Decisions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class AuditInPostgres {
    @Bean
    AuditTrail auditTrail(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcAuditTrail(jdbc, json);
    }

    @Bean
    Decisions decisions(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcDecisions(jdbc, json);
    }
}
