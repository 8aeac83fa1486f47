package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.ValueTypeResolverImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** Sets the engine up: the desk behind its forms, the guard before its commands, the check of its models. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {
    private final Workplace workplace;
    private final ProcessStarts starts;
    private final ModelCheck models;
    private final BpmnParseListener stages;

    EngineSettings(Workplace workplace, ProcessStarts starts, ModelCheck models, StageListener stages) {
        this.workplace = workplace;
        this.starts = starts;
        this.models = models;
        this.stages = stages;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFormService(new FairwayFormService(workplace, starts));
        engine.setTaskService(new FairwayTaskService(workplace));
        engine.setFilterService(new FairwayFilterService());
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new CommandGuard()));
        engine.setCustomPreDeployers(with(engine.getCustomPreDeployers(), models));
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), stages));
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), new NoSubtasks.Factory()));
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineCaching(false);
        ValueTypeResolverImpl types = new ValueTypeResolverImpl();
        types.addType(JsonRows.TYPE);
        engine.setValueTypeResolver(types);
    }

    private static <T> List<T> with(@org.jspecify.annotations.Nullable List<T> some, T one) {
        List<T> all = some == null ? new ArrayList<>() : new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
