package org.fairway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Fairway: the engine, its work lists, the interface for other systems and, unless told otherwise, a database. */
@SpringBootApplication
public class Fairway {
    public static void main(String[] arguments) {
        if (LedgerCommand.isMeant(arguments)) {
            System.exit(LedgerCommand.run(arguments, System.out, System.err));
        }
        SpringApplication.run(Fairway.class, arguments);
    }
}
