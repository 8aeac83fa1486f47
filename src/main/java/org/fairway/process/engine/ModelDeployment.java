package org.fairway.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the models in force: those that come with Fairway, and in their place or beside them those of a folder that a
 * process owner names. All go in together, as work in hand keeps the forms and decisions it was deployed with. Nothing
 * changed means nothing deployed; a model that is broken or not allowed leaves the last good ones in force.
 */
@Component
class ModelDeployment {
    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "Fairway";
    private final RepositoryService repository;
    private final String folder;

    ModelDeployment(RepositoryService repository, @Value("${fairway.models.folder}") String folder) {
        this.repository = repository;
        this.folder = folder;
    }

    /** Deploys what has changed; throws only when nothing good was ever in force. */
    void deploy() {
        Map<String, byte[]> models = packaged();
        models.putAll(fromFolder());
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(false);
        models.forEach((name, bytes) -> deployment.addInputStream(name, new java.io.ByteArrayInputStream(bytes)));
        try {
            DeploymentWithDefinitions done = deployment.deployWithResult();
            LOG.info(
                    done.getDeployedProcessDefinitions() == null
                            ? "The models are unchanged"
                            : "The models are in force as deployment {}",
                    done.getId());
        } catch (ProcessEngineException refused) {
            if (repository.createProcessDefinitionQuery().count() == 0) {
                throw refused;
            }
            LOG.error("{}\nThe models that were in force before stay in force.", refused.getMessage());
        }
    }

    private static Map<String, byte[]> packaged() {
        Map<String, byte[]> models = new TreeMap<>();
        add(models, "processes/", "classpath*:processes/*.bpmn");
        add(models, "processes/decisions/", "classpath*:processes/decisions/*.dmn");
        add(models, "forms/", "classpath*:forms/*.form");
        return models;
    }

    private static void add(Map<String, byte[]> models, String prefix, String pattern) {
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                models.put(prefix + resource.getFilename(), resource.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The packaged models cannot be read", unreadable);
        }
    }

    private Map<String, byte[]> fromFolder() {
        Map<String, byte[]> models = new TreeMap<>();
        if (folder.isBlank()) {
            return models;
        }
        Path root = Path.of(folder).toAbsolutePath();
        if (!Files.isDirectory(root)) {
            throw new IllegalStateException(
                    "There is no folder " + root + ". Set fairway.models.folder to one, or leave it empty.");
        }
        try (Stream<Path> files = Files.walk(root, 4)) {
            files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)"))
                    .forEach(file -> {
                        models.put(place(file), read(file));
                        LOG.info("{} is taken from {}", place(file), root);
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The folder " + root + " cannot be read", unreadable);
        }
        return models;
    }

    /** Where a file belongs, by its ending, however the folder is laid out. */
    private static String place(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".bpmn")) {
            return "processes/" + name;
        }
        return (name.endsWith(".dmn") ? "processes/decisions/" : "forms/") + name;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }
}
