package org.fairway.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Eligibility decisions a second on one core. */
@State(Scope.Thread)
public class DecisionBenchmark {
    @Param({"fairway", "stock", "kie", "plain"})
    public String peer;

    private Function<Map<String, Object>, Boolean> table;
    private List<Map<String, Object>> inputs;
    private int next;

    @Setup
    public void prepare() {
        table = Peers.of(peer);
        inputs = Peers.inputs(2026, 1024);
    }

    @Benchmark
    public Boolean decide() {
        next = (next + 1) & 1023;
        return table.apply(inputs.get(next));
    }
}
