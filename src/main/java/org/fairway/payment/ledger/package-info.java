/** The ledger as it is looked at: what stands on each account, whether the chain holds, and what was told to the finance system. */
@NullMarked
package org.fairway.payment.ledger;

import org.jspecify.annotations.NullMarked;
