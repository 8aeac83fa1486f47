package org.fairway;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fairway.payment.ledger.LedgerReport;
import org.fairway.payment.ledger.Snapshots;
import org.fairway.payment.ledger.VerifyLedger;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.NestedExceptionUtils;

/** What an auditor asks of the ledger at a command line. It needs the database and neither the engine nor a web server. */
final class LedgerCommand {
    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_DONE = 2;
    private static final String USAGE = """
            ledger verify             proves the ledger and names the first row that is wrong
            ledger rebuild-snapshots  adds the daily balances up again from the transfers
            """;

    private LedgerCommand() {}

    static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("ledger");
    }

    /** Gives the exit code: nought when it holds, one when it does not, two when it could not be found out. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        String command = arguments.length > 1 ? arguments[1] : "";
        if (!List.of("verify", "rebuild-snapshots").contains(command)) {
            err.print(USAGE);
            return NOT_DONE;
        }
        try (ConfigurableApplicationContext database = database(arguments)) {
            return command.equals("verify") ? verify(database, out) : rebuild(database, out);
        } catch (RuntimeException failed) {
            err.println("The ledger could not be looked at: "
                    + NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
            return NOT_DONE;
        }
    }

    private static int verify(ConfigurableApplicationContext database, PrintStream out) {
        LedgerReport report = database.getBean(VerifyLedger.class).verify();
        out.println(report.text());
        return report.holds() ? HOLDS : BROKEN;
    }

    private static int rebuild(ConfigurableApplicationContext database, PrintStream out) {
        out.println(database.getBean(Snapshots.class).rebuild() + " lines were added up again.");
        return HOLDS;
    }

    private static ConfigurableApplicationContext database(String... arguments) {
        List<String> settings = new ArrayList<>(List.of(
                "--logging.level.root=error",
                "--logging.level.io.zonky.test.db.postgres.embedded=error",
                "--fairway.database.join=true"));
        settings.addAll(Arrays.asList(arguments).subList(2, arguments.length));
        return new SpringApplicationBuilder(Needed.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(settings.toArray(String[]::new));
    }

    /** No configuration of the application itself, which must not find it when it looks for its parts. */
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        PropertyPlaceholderAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    @ComponentScan({"org.fairway.payment.ledger", "org.fairway.database"})
    static final class Needed {}
}
