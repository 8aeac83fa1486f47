/** ISO 20022: the run as a customer credit transfer, pain.001.001.09, as the council's bank wants it. */
@NullMarked
package org.fairway.payment.file.iso;

import org.jspecify.annotations.NullMarked;
