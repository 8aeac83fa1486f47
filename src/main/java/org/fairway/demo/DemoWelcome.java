package org.fairway.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says at the end of a start where to look and who to be. */
@Component
@OnlyInDemonstration
class DemoWelcome {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);
    private final ServletWebServerApplicationContext server;

    DemoWelcome(ServletWebServerApplicationContext server) {
        this.server = server;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        StringBuilder text = new StringBuilder("\n\n  Fairway is at http://localhost:")
                .append(server.getWebServer().getPort())
                .append("\n  Everybody and everything in it is made up. The password of all of them is “")
                .append(DemoPeople.PASSWORD)
                .append("”:\n\n");
        for (DemoPeople.Colleague colleague : DemoPeople.COLLEAGUES) {
            text.append("    %-8s %s%n".formatted(colleague.id(), colleague.describe()));
        }
        LOG.info("{}", text);
    }
}
