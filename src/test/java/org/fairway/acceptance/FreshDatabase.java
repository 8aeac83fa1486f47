package org.fairway.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Every run of the tests starts with an empty database. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = Path.of(context.getEnvironment().getRequiredProperty("fairway.database.folder"));
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException inUse) {
            throw new UncheckedIOException(folder + " cannot be emptied", inUse);
        }
    }
}
