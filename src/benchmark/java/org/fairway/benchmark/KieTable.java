package org.fairway.benchmark;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * KIE DMN 10.2. It asks for declarations that Camunda does without (the inputs, the variable of the decision, a dash in an
 * empty cell) and has one kind of number; these are written into its copy of the same table.
 */
public final class KieTable implements Function<Map<String, Object>, Boolean> {
    private static final Pattern INPUT =
            Pattern.compile("<inputExpression[^>]*typeRef=\"(\\w+)\">\\s*<text>(\\w+)</text>");
    private final DMNRuntime runtime;
    private final DMNModel model;

    public KieTable(String file) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(
                        declared(file).getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public Boolean apply(Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        return (Boolean)
                runtime.evaluateAll(model, context).getDecisionResults().get(0).getResult();
    }

    private static String declared(String file) {
        StringBuilder needs = new StringBuilder("<variable name=\"Adult eligibility\" typeRef=\"boolean\"/>");
        StringBuilder inputs = new StringBuilder();
        Matcher input = INPUT.matcher(file);
        while (input.find()) {
            String type = input.group(1).equals("integer") ? "number" : input.group(1);
            needs.append(
                    "<informationRequirement id=\"Needs_%1$s\"><requiredInput href=\"#Data_%1$s\"/></informationRequirement>"
                            .formatted(input.group(2)));
            inputs.append(
                    "<inputData id=\"Data_%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>"
                            .formatted(input.group(2), type));
        }
        return file.replace("</question>", "</question>" + needs)
                .replace("</decision>", "</decision>" + inputs)
                .replace("typeRef=\"integer\"", "typeRef=\"number\"")
                .replace("<text></text>", "<text>-</text>")
                .replaceAll("(?s)<dmndi:DMNDI>.*</dmndi:DMNDI>", "");
    }
}
