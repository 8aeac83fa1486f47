package org.fairway.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** For a command: the embedded server that a running Fairway has started, or else one of its own over the same folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == '' and ${fairway.database.join:false}")
class JoinedDatabase {
    @Bean(destroyMethod = "close")
    JoinedServer joinedServer(
            @Value("${fairway.database.folder}") Path folder, @Value("${fairway.database.programs}") Path programs)
            throws IOException {
        OptionalInt port = DataFolder.existing(folder.toAbsolutePath()).portInUse();
        return port.isPresent()
                ? new JoinedServer(null, "jdbc:postgresql://127.0.0.1:" + port.getAsInt() + "/postgres?user=postgres")
                : JoinedServer.over(new EmbeddedDatabase().embeddedPostgres(folder, programs));
    }

    @Bean
    HikariDataSource dataSource(JoinedServer server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setMaximumPoolSize(2);
        return pool;
    }

    /**
     * The server that is asked.
     *
     * @param own the one that was started for it; null where another Fairway has it
     */
    record JoinedServer(@Nullable EmbeddedPostgres own, String url) implements AutoCloseable {
        static JoinedServer over(EmbeddedPostgres own) {
            return new JoinedServer(own, own.getJdbcUrl("postgres", "postgres"));
        }

        @Override
        public void close() throws IOException {
            if (own != null) {
                own.close();
            }
        }
    }
}
