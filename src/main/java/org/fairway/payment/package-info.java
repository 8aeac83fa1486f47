/** What a direct payment is owed, the runs that pay it, and the ledger that says it was paid: once, and never rewritten. */
@NullMarked
package org.fairway.payment;

import org.jspecify.annotations.NullMarked;
