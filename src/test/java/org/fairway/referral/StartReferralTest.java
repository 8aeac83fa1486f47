package org.fairway.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairway.kernel.CaseNumber;
import org.junit.jupiter.api.Test;

class StartReferralTest {
    private final Map<CaseNumber, ReferralRequest> kept = new HashMap<>();
    private final List<String> started = new ArrayList<>();
    private final Register register = new Register();

    @Test
    void keepsWhatIsKnownUnderTheNumberOfTheNewCase() {
        ReferralRequest again =
                ReferralRequest.after(ContactExamples.CASE, ContactExamples.TODAY, "She has fallen again.");

        CaseNumber number = new StartReferral(register.cases(), requests(), (drawn, team) -> started.add(drawn + team))
                .start(again, "north", "alice", ContactExamples.TODAY);

        assertThat(kept).containsExactly(Map.entry(number, again));
        assertThat(started).containsExactly(number + "north");
        assertThat(register.isEmpty())
                .as("the person is known only when the contact is recorded")
                .isTrue();
    }

    private ReferralRequests requests() {
        return new ReferralRequests() {
            @Override
            public void record(CaseNumber caseNumber, ReferralRequest request, String by) {
                kept.put(caseNumber, request);
            }

            @Override
            public Optional<ReferralRequest> find(CaseNumber caseNumber) {
                return Optional.ofNullable(kept.get(caseNumber));
            }
        };
    }
}
