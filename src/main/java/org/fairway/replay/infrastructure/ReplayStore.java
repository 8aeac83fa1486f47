package org.fairway.replay.infrastructure;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.fairway.replay.Alarms;
import org.fairway.replay.ReplayDecisions;
import org.fairway.replay.Replayable;
import org.fairway.replay.Replays;
import org.fairway.replay.RuleChanges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReplayStore {
    @Bean
    Replays replays(JdbcClient jdbc, ObjectMapper json) {
        return new JdbcReplays(jdbc, json);
    }

    @Bean
    ReplayDecisions replayDecisions(List<Replayable> kinds, Replays replays, Alarms alarms) {
        return new ReplayDecisions(kinds, replays, alarms, RuleChanges.RELEASED);
    }
}
