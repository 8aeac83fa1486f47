package org.fairway.process.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is made ready once the engine runs and before anybody signs in: rights, models, work lists. */
@Component
@Order(10)
class EngineStart implements ApplicationRunner {
    private final Rights rights;
    private final ModelDeployment models;
    private final WorkLists lists;

    EngineStart(Rights rights, ModelDeployment models, WorkLists lists) {
        this.rights = rights;
        this.models = models;
        this.lists = lists;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        rights.grant();
        models.deploy();
        lists.make();
    }
}
