/** Tests of the interface to the finance system, and of what it sends back. */
@NullMarked
package org.fairway.payment.file.payables;

import org.jspecify.annotations.NullMarked;
