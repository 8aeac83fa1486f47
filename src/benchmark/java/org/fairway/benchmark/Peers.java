package org.fairway.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.fairway.process.decision.FairwayTable;

/** The same table, asked of each peer. */
final class Peers {
    static final List<String> NAMES = List.of("fairway", "stock", "kie", "plain");
    private static final Path FILE = Path.of("../../processes/decisions/AdultEligibility.dmn");

    private Peers() {}

    static Function<Map<String, Object>, Boolean> of(String name) {
        try {
            return switch (name) {
                case "fairway" -> new FairwayTable(FILE);
                case "stock" -> stock();
                case "kie" -> new KieTable(Files.readString(FILE));
                case "plain" -> Peers::plain;
                default -> throw new IllegalArgumentException(name);
            };
        } catch (IOException | ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The four rules of the table, written down. */
    private static boolean plain(Map<String, Object> inputs) {
        return (Boolean) inputs.get("needsFromImpairment")
                && (Integer) inputs.get("outcomesNotAchieved") >= 2
                && (Boolean) inputs.get("significantImpact");
    }

    @SuppressWarnings("unchecked")
    private static Function<Map<String, Object>, Boolean> stock() throws IOException, ReflectiveOperationException {
        List<URL> jars = new ArrayList<>();
        jars.add(Path.of("target/classes").toUri().toURL());
        for (File jar : files("target/lib")) {
            if (jar.getName().matches("(camunda|slf4j|juel|java-uuid).*")) {
                jars.add(jar.toURI().toURL());
            }
        }
        for (File jar : files("target/stock")) {
            jars.add(jar.toURI().toURL());
        }
        ClassLoader alone = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return (Function<Map<String, Object>, Boolean>) alone.loadClass(StockTable.class.getName())
                .getConstructor(byte[].class)
                .newInstance((Object) Files.readAllBytes(FILE));
    }

    private static File[] files(String folder) {
        File[] files = new File(folder).listFiles();
        if (files == null) {
            throw new IllegalStateException(folder + " is not there: run src/benchmark/run");
        }
        return files;
    }

    static List<Map<String, Object>> inputs(long seed, int count) {
        Random random = new Random(seed);
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            inputs.add(Map.of(
                    "needsFromImpairment", random.nextInt(5) > 0,
                    "outcomesNotAchieved", random.nextInt(11),
                    "significantImpact", random.nextInt(5) > 0));
        }
        return inputs;
    }
}
