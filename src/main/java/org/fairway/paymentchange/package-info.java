/** The gate through which a direct payment pauses, starts again and stops: a decision, reasons, notice and care that goes on. */
@NullMarked
package org.fairway.paymentchange;

import org.jspecify.annotations.NullMarked;
