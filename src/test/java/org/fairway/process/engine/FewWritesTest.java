package org.fairway.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyEntity;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows that are written together are still refused together when one of them is not as it was read. */
@FairwayTest
class FewWritesTest {
    private static final List<String> NAMES = List.of("few-writes-1", "few-writes-2", "few-writes-3");

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Office office;

    @BeforeEach
    void addRows() {
        office.jdbc()
                .sql("DELETE FROM engine.act_ge_property WHERE name_ LIKE 'few-writes-%'")
                .update();
        run(context -> {
            NAMES.forEach(name -> context.getDbEntityManager().insert(new PropertyEntity(name, "as it was")));
            return null;
        });
    }

    @Test
    void rowsThatAreAsTheyWereReadGoTogether() {
        delete("none");

        assertThat(left()).isZero();
    }

    @Test
    void noneGoesWhenOneWasChangedInTheMeantime() {
        NAMES.forEach(changed ->
                assertThatThrownBy(() -> delete(changed)).as(changed).isInstanceOf(OptimisticLockingException.class));

        assertThat(left()).isEqualTo(NAMES.size());
    }

    @Test
    void nothingIsAddedWhenOneRowIsRefused() {
        IdentityLinkEntity nobodys = new IdentityLinkEntity();
        nobodys.setType("candidate");
        nobodys.setGroupId("north-social-worker");
        nobodys.setProcessDefId("there-is-no-such-process");

        assertThatThrownBy(() -> run(context -> {
                    context.getDbEntityManager().insert(new PropertyEntity("few-writes-4", "beside it"));
                    context.getDbEntityManager().insert(nobodys);
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class);

        assertThat(left()).isEqualTo(NAMES.size());
    }

    private void delete(String changed) {
        run(context -> {
            for (String name : NAMES) {
                PropertyEntity row = context.getDbEntityManager().selectById(PropertyEntity.class, name);
                if (name.equals(changed)) {
                    row.setRevision(row.getRevision() + 1);
                }
                context.getDbEntityManager().delete(row);
            }
            return null;
        });
    }

    private void run(Command<Void> command) {
        engine.getCommandExecutorTxRequired().execute(command);
    }

    private long left() {
        return office.jdbc()
                .sql("SELECT count(*) FROM engine.act_ge_property WHERE name_ LIKE 'few-writes-%'")
                .query(Long.class)
                .single();
    }
}
