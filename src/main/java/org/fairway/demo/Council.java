package org.fairway.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of the demonstration council at work, on a date that moves. */
public interface Council {
    /** It is that day. */
    void on(LocalDate day);

    /** Somebody starts a process and gets its number. */
    String start(String person, String processKey);

    /** Somebody takes a task and hands in its form; it is accepted. */
    void complete(String person, String businessKey, String taskKey, Form form);

    /** The first values of a task's form as that person sees them. */
    JsonNode form(String person, String businessKey, String taskKey);

    /** Whether the task is one that this person may take. */
    boolean mayTake(String person, String businessKey, String taskKey);

    /** The council's records. */
    JdbcClient records();
}
