/** The first contact: who needs help and why, what is urgent, who is at risk, who helps the person take part. */
@NullMarked
package org.fairway.referral;

import org.jspecify.annotations.NullMarked;
