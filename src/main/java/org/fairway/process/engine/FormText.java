package org.fairway.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/** The forms of each deployment, read once: a deployment never changes. */
final class FormText {
    private final Map<String, JsonNode> forms = new ConcurrentHashMap<>();
    private final ObjectMapper json = new ObjectMapper();

    JsonNode of(CommandContext context, String deploymentId, String formId) {
        String name = "forms/" + formId + ".form";
        return forms.computeIfAbsent(deploymentId + "/" + name, key -> read(context, deploymentId, name));
    }

    private JsonNode read(CommandContext context, String deploymentId, String name) {
        ResourceEntity resource =
                context.getResourceManager().findResourceByDeploymentIdAndResourceName(deploymentId, name);
        if (resource == null) {
            throw new IllegalStateException("The deployment has no " + name);
        }
        try {
            return json.readTree(resource.getBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
