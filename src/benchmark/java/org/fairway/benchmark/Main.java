package org.fairway.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Holds all peers to the same answers, times them in turns, and prints the ratios of their medians. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws RunnerException {
        int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        SameAnswers.check(System.nanoTime());
        Map<String, List<Double>> rates = new TreeMap<>();
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("Round %d of %d%n", round, rounds);
            for (RunResult result : new Runner(new OptionsBuilder()
                            .include("org.fairway.benchmark.*")
                            .forks(1)
                            .threads(1)
                            .warmupIterations(5)
                            .warmupTime(TimeValue.seconds(1))
                            .measurementIterations(3)
                            .measurementTime(TimeValue.seconds(1))
                            .jvmArgsAppend("-XX:+UseSerialGC")
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .run()) {
                String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
                String peer = result.getParams().getParam("peer");
                rates.computeIfAbsent(peer == null ? name : name + " " + peer, any -> new ArrayList<>())
                        .add(result.getPrimaryResult().getScore());
            }
        }
        rates.forEach((name, of) -> System.out.printf(
                "%-24s %,14.0f a second; slowest and fastest round %,.0f and %,.0f%n",
                name, median(of), min(of), max(of)));
        ratio(rates, "decide fairway", "decide stock", "goal: 80 or more");
        ratio(rates, "decide fairway", "decide kie", "goal: 1 or more");
        ratio(rates, "decide fairway", "decide plain", "");
        ratio(rates, "contribution", "contributionByHand", "");
        ratio(rates, "indicativeBudget", "indicativeBudgetByHand", "");
    }

    /** The ratio of the medians, and the least favourable one: our slowest round against their fastest. */
    private static void ratio(Map<String, List<Double>> rates, String ours, String theirs, String goal) {
        List<Double> our = rates.getOrDefault(ours, List.of());
        List<Double> their = rates.getOrDefault(theirs, List.of());
        System.out.printf(
                "%s / %s: %.4g, at worst %.4g %s%n",
                ours, theirs, median(our) / median(their), min(our) / max(their), goal);
    }

    private static double median(List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static double min(List<Double> rates) {
        return rates.stream().mapToDouble(rate -> rate).min().orElseThrow();
    }

    private static double max(List<Double> rates) {
        return rates.stream().mapToDouble(rate -> rate).max().orElseThrow();
    }
}
