package org.fairway.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two schemas, both made and changed by Flyway: {@code engine}, from the engine's own scripts, and {@code fairway}, ours.
 * The engine's tables come first, as nothing of ours may be there without them.
 */
@Configuration(proxyBeanMethods = false)
class Schemas {
    @Bean
    FlywayMigrationStrategy engineFirst() {
        return fairway -> {
            engine(fairway.getConfiguration().getDataSource()).migrate();
            fairway.migrate();
        };
    }

    private static Flyway engine(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .schemas("engine")
                .defaultSchema("engine")
                .locations("classpath:db/engine")
                .javaMigrations(new V1__CreateEngineTables())
                .load();
    }
}
