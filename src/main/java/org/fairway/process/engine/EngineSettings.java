package org.fairway.process.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.camunda.bpm.engine.impl.variable.ValueTypeResolverImpl;
import org.fairway.process.decision.feel.QuickFeel;
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
    private final AccountsRecord accounts;

    EngineSettings(
            Workplace workplace,
            ProcessStarts starts,
            ModelCheck models,
            StageListener stages,
            AccountsRecord accounts) {
        this.workplace = workplace;
        this.starts = starts;
        this.models = models;
        this.stages = stages;
        this.accounts = accounts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setFormService(new FairwayFormService(workplace, starts));
        engine.setIdentityService(new FairwayIdentityService(accounts));
        engine.setAuthorizationService(new FairwayAuthorizationService(accounts));
        engine.setPasswordPolicy(new PasswordRule());
        engine.setEnablePasswordPolicy(true);
        engine.setTaskService(new FairwayTaskService(workplace));
        engine.setRuntimeService(new FairwayRuntimeService());
        engine.setFilterService(new FairwayFilterService());
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new CommandGuard()));
        engine.setCustomPreDeployers(with(engine.getCustomPreDeployers(), models));
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), stages));
        fewStatements(engine);
        keepEverything(engine);
        engine.setDmnEngineConfiguration(quickTables());
        engine.setCustomIncidentHandlers(with(engine.getCustomIncidentHandlers(), new PlainIncidents()));
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineCaching(false);
        ValueTypeResolverImpl types = new ValueTypeResolverImpl();
        types.addType(JsonRows.TYPE);
        engine.setValueTypeResolver(types);
    }

    /** Where the engine itself decides, it reads each cell of a table once, as our own tables do. */
    private static DefaultDmnEngineConfiguration quickTables() {
        DefaultDmnEngineConfiguration tables = new DefaultDmnEngineConfiguration();
        tables.setFeelEngineFactory(QuickFeel.factory());
        return tables;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        OwnStatements.teach(engine);
    }

    /** The steps of a case are part of its record: nothing removes them, so nothing need note when it could. */
    private static void keepEverything(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryCleanupEnabled(false);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
    }

    /** Questions to the database whose answers are known. */
    private static void fewStatements(ProcessEngineConfigurationImpl engine) {
        List<SessionFactory> managers =
                with(engine.getCustomSessionFactories(), new InPlaceOf<>(TaskManager.class, TasksOfModels::new));
        managers = with(managers, new InPlaceOf<>(VariableInstanceManager.class, NoTaskVariables::new));
        managers = with(managers, new InPlaceOf<>(ExecutionManager.class, WholeProcesses::new));
        managers = with(
                managers, new InPlaceOf<>(DbSqlSession.class, () -> new FewWrites(engine.getDbSqlSessionFactory())));
        managers = with(managers, new InPlaceOf<>(ProcessDefinitionManager.class, KnownDefinitions::new));
        engine.setCustomSessionFactories(with(managers, new InPlaceOf<>(AuthorizationManager.class, KnownGroups::new)));
        engine.setResourceAuthorizationProvider(new RightsToTasks());
        engine.setHistoryEventProducer(new StepEvents());
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setCustomHistoryEventHandlers(with(engine.getCustomHistoryEventHandlers(), new StepHistory()));
    }

    private static <T> List<T> with(@org.jspecify.annotations.Nullable List<T> some, T one) {
        List<T> all = some == null ? new ArrayList<>() : new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
