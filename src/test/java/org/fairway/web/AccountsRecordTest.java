package org.fairway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.fairway.acceptance.Desk;
import org.fairway.acceptance.FairwayTest;
import org.fairway.acceptance.Office;
import org.fairway.audit.AuditEntry;
import org.fairway.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what changes only on record, and nobody widens it for themselves. */
@FairwayTest
class AccountsRecordTest {
    private static final String PASSWORD = "eleven plus one";

    @Autowired
    Office office;

    @Autowired
    AuditTrail audit;

    @Autowired
    IdentityService identity;

    @AfterEach
    void withoutTheNewColleague() {
        identity.deleteUser("zoe");
    }

    @Test
    void recordsEveryChangeOfAnAccount() {
        int before = trail().size();
        create();
        admin("PUT", "/user/zoe/profile", Map.of("id", "zoe", "firstName", "Zoe", "lastName", "Young"));
        admin("PUT", "/user/zoe/credentials", Map.of("password", PASSWORD, "authenticatedUserPassword", "fairway"));
        admin("PUT", "/group/payments-officer/members/zoe", "{}");
        admin("DELETE", "/group/payments-officer/members/zoe", null);
        admin("PUT", "/group/finance-officer/members/zoe", "{}");
        admin("DELETE", "/user/zoe", null);

        List<AuditEntry> since = trail().subList(before, trail().size());
        assertThat(since)
                .extracting(AuditEntry::kind, AuditEntry::what, AuditEntry::who)
                .containsExactly(
                        tuple(AuditEntry.Kind.CHANGED, "AccountSaved", "admin"),
                        tuple(AuditEntry.Kind.CHANGED, "AccountSaved", "admin"),
                        tuple(AuditEntry.Kind.CHANGED, "AccountSaved", "admin"),
                        tuple(AuditEntry.Kind.CHANGED, "MembershipGiven", "admin"),
                        tuple(AuditEntry.Kind.CHANGED, "MembershipTaken", "admin"),
                        tuple(AuditEntry.Kind.CHANGED, "MembershipGiven", "admin"),
                        tuple(AuditEntry.Kind.CHANGED, "AccountDeleted", "admin"));
        assertThat(since.get(1).payload())
                .isEqualTo(Map.of(
                        "before", Map.of("user", "zoe", "name", "Zoe Old"),
                        "after", Map.of("user", "zoe", "name", "Zoe Young")));
        assertThat(since.get(2).payload())
                .containsEntry("after", Map.of("user", "zoe", "name", "Zoe Young", "newPassword", true));
        assertThat(since.get(3).payload()).containsEntry("after", Map.of("user", "zoe", "group", "payments-officer"));
        assertThat(since.get(6).payload()).extracting("before").asString().contains("finance-officer");
        assertThat(since).extracting(AuditEntry::payload).asString().doesNotContain(PASSWORD);
        assertThat(audit.firstBreak("accounts")).isEmpty();
    }

    @Test
    void recordsEveryChangeOfAGroupAndARight() {
        int before = trail().size();
        admin("POST", "/group/create", Map.of("id", "friends", "name", "Friends", "type", "ROLE"));
        String right = Caller.json(admin(
                        "POST",
                        "/authorization/create",
                        Map.of(
                                "type",
                                1,
                                "permissions",
                                List.of("READ"),
                                "groupId",
                                "friends",
                                "resourceType",
                                7,
                                "resourceId",
                                "*")))
                .path("id")
                .asText();
        admin(
                "PUT",
                "/authorization/" + right,
                Map.of(
                        "permissions",
                        List.of("READ", "UPDATE"),
                        "groupId",
                        "friends",
                        "resourceType",
                        7,
                        "resourceId",
                        "*"));
        admin("DELETE", "/authorization/" + right, null);
        admin("DELETE", "/group/friends", null);

        List<AuditEntry> since = trail().subList(before, trail().size());
        assertThat(since)
                .extracting(AuditEntry::what)
                .containsExactly("GroupSaved", "RightSaved", "RightSaved", "RightDeleted", "GroupDeleted");
        assertThat(since.get(2).payload()).extracting("before").asString().contains("permissions=[READ]");
        assertThat(since.get(2).payload())
                .extracting("after")
                .asString()
                .contains("READ")
                .contains("UPDATE")
                .contains(right)
                .contains("group=friends");
    }

    @Test
    void recordsWhatWasDoneOnThePagesForAccounts() {
        create();
        int before = trail().size();

        assertThat(onThePages("/group/bank-details-checker/members/zoe")).isEqualTo(204);

        assertThat(trail().subList(before, trail().size()))
                .extracting(AuditEntry::what, AuditEntry::who)
                .containsExactly(tuple("MembershipGiven", "admin"));
    }

    @Test
    void letsNobodyGiveARoleToThemselves() {
        int before = trail().size();
        HttpResponse<String> answer = Caller.as(office, "admin")
                .call("PUT", "/engine-rest/group/payments-officer/members/admin", "{}", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Caller.json(answer).path("message").asText())
                .isEqualTo("Nobody gives a role to themselves. Ask another administrator.");
        assertThat(onThePages("/group/payments-officer/members/admin")).isEqualTo(400);
        assertThat(identity.createUserQuery()
                        .memberOfGroup("payments-officer")
                        .userId("admin")
                        .count())
                .isZero();
        assertThat(trail()).hasSize(before);
    }

    private List<AuditEntry> trail() {
        return audit.of("accounts");
    }

    private void create() {
        admin(
                "POST",
                "/user/create",
                Map.of(
                        "profile",
                        Map.of("id", "zoe", "firstName", "Zoe", "lastName", "Old"),
                        "credentials",
                        Map.of("password", PASSWORD)));
    }

    private HttpResponse<String> admin(String method, String path, @Nullable Object body) {
        HttpResponse<String> answer = Caller.as(office, "admin").call(method, "/engine-rest" + path, body, Map.of());
        assertThat(answer.statusCode()).as(method + " " + path + answer.body()).isBetween(200, 204);
        return answer;
    }

    private int onThePages(String path) {
        return office.desk("admin").call("PUT", Desk.engine(path), "{}").statusCode();
    }
}
