package org.fairway.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A real PostgreSQL 17 that is started with Fairway and keeps its files in a folder, used when no server is named by
 * {@code spring.datasource.url}. It listens on the loopback address only and trusts whoever reaches it there: right for a
 * first look and for tests, never for real people's data.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == '' and !${fairway.database.join:false}")
class EmbeddedDatabase {
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(
            @Value("${fairway.database.folder}") Path folder, @Value("${fairway.database.programs}") Path programs)
            throws IOException {
        DataFolder data = DataFolder.at(folder.toAbsolutePath());
        data.release();
        return EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setOverrideWorkingDirectory(
                        Files.createDirectories(programs.toAbsolutePath()).toFile())
                .setCleanDataDirectory(false)
                // Its own shutdown hook would race Spring's and stop the database under the engine's feet
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The library is made for tests and loses the last commits of a crash: -F, and no waiting for the log.
                // A later setting wins, and care records must survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Europe/London")
                .setServerConfig("max_connections", "60")
                .start();
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return pool;
    }
}
