/** The tasks of {@code PaymentChangeProcess}. */
@NullMarked
package org.fairway.process.paymentchange;

import org.jspecify.annotations.NullMarked;
