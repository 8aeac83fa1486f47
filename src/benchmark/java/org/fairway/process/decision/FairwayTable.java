package org.fairway.process.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;

/** The table as the product asks it, with the rule that fired and its reason, but for the record in the database. */
public final class FairwayTable implements Function<Map<String, Object>, Boolean> {
    private final DecisionTable table;

    public FairwayTable(Path file) throws IOException {
        table = new DecisionTable("AdultEligibility", 1, Files.readAllBytes(file));
    }

    @Override
    public Boolean apply(Map<String, Object> inputs) {
        return table.decide(inputs).flag("eligible");
    }
}
