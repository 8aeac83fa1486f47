package org.fairway.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fairway.process.coverage.PassedPaths;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on the real engine and a real PostgreSQL. All of them share one context: nothing is
 * mocked and the job executor is off, so a test fires each job itself.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "fairway.demo=true",
            "fairway.demo-cases=false",
            "fairway.database.folder=target/test-database",
            "fairway.database.programs=target/postgres-programs",
            "camunda.bpm.job-execution.enabled=false",
            "server.address=127.0.0.1"
        })
@AutoConfigureObservability(tracing = false)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({Office.class, PassedPaths.class, ProbeTask.class, Statements.class})
@ExtendWith(NothingPersonalInEngine.class)
public @interface FairwayTest {}
