/** The interface to the council's finance system: a run as a file of invoices, in the columns that the system reads. */
@NullMarked
package org.fairway.payment.file.payables;

import org.jspecify.annotations.NullMarked;
