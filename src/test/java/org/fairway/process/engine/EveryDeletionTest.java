package org.fairway.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;

/** Each command of the engine that deletes is looked at: what a new version of the engine brings fails here first. */
class EveryDeletionTest {
    /** Not part of a case's record. */
    private static final Set<String> HARMLESS = Set.of(
            "DeleteAuthorizationCmd",
            "DeleteBatchCmd",
            "DeleteFilterCmd",
            "DeleteGroupCmd",
            "DeleteIdentityLinkForProcessDefinitionCmd",
            "DeleteLicenseKeyCmd",
            "DeleteMembershipCmd",
            "DeleteMetricsCmd",
            "DeletePropertyCmd",
            "DeleteTaskMetricsCmd",
            "DeleteTenantCmd",
            "DeleteTenantGroupMembershipCmd",
            "DeleteTenantUserMembershipCmd",
            "DeleteUserCmd",
            "DeleteUserInfoCmd",
            "DeleteUserPictureCmd");

    /** The engine's own housekeeping inside other commands; nobody can ask for them. */
    private static final Set<String> INSIDE = Set.of(
            "DeleteDeploymentFailCmd",
            "DeleteDeploymentListenerCmd",
            "DeleteJobsCmd",
            "FindHistoryCleanupJobsCmd",
            "HistoryCleanupHandlerCmd",
            "HistoryCleanupSchedulerCmd");

    /** Work on cases in a notation that is switched off. */
    private static final String OTHER_NOTATION = ".*Case.*";

    @Test
    void isRefusedOrNoneOfARecord() {
        List<JavaClass> deletions = new ClassFileImporter()
                .importPackages("org.camunda.bpm.engine.impl").stream()
                        .filter(command -> command.isAssignableTo(Command.class))
                        .filter(command -> !command.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(command -> command.getSimpleName().matches(".*(Delete|Remov|Cleanup|TimeToLive).*"))
                        .toList();

        assertThat(deletions).hasSizeGreaterThan(30);
        assertThat(deletions.stream()
                        .filter(command -> !CommandGuard.refuses(command.reflect()))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.matches(OTHER_NOTATION) && !INSIDE.contains(name))
                        .collect(Collectors.toSet()))
                .isSubsetOf(HARMLESS);
    }
}
