package org.fairway.referral;

import java.util.Optional;
import org.fairway.kernel.CaseNumber;

/**
 * What was answered to other systems that sent a referral with a key of their own, so that one that is sent again is
 * answered again and begins nothing.
 */
public interface AnsweredReferrals {
    /** The earlier answer to the key, if there was one. Until the transaction ends, a second call with the key waits. */
    Optional<Answered> claim(String caller, String key);

    void answered(String caller, String key, String bodyDigest, CaseNumber number);

    /** An earlier call, by the digest of what it said, and the case it began. */
    record Answered(String bodyDigest, CaseNumber number) {}
}
