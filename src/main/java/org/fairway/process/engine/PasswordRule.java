package org.fairway.process.engine;

import java.util.List;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;

/**
 * How a password must be: long enough, and nothing else. Source: NCSC, "Password policy: updating your approach" and
 * "Three random words": length protects, rules about kinds of characters do not.
 */
public final class PasswordRule implements PasswordPolicy {
    public static final int CHARACTERS_MIN = 12;

    PasswordRule() {}

    @Override
    public List<PasswordPolicyRule> getRules() {
        return List.of(new PasswordPolicyLengthRuleImpl(CHARACTERS_MIN));
    }
}
