package org.fairway.process.task;

import java.util.Set;

/** A process that people may start from their work list, with a form that asks nothing. */
public interface ProcessStart {
    /** The id of the process. */
    String processKey();

    /**
     * Draws what the new process is known by. Called in the transaction that starts it.
     *
     * @param user the signed-in person
     * @param groups the role and team groups of that person
     * @throws FormRefused if this person cannot start one now, with the reason in plain words
     */
    Started start(String user, Set<String> groups);

    /**
     * What a new process is known by and starts with.
     *
     * @param businessKey the case number, or the number of a payment run
     */
    record Started(String businessKey, Facts facts) {}
}
