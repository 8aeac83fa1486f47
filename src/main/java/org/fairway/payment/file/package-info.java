/** Files for the bank and the finance system, made from a frozen run: the same run gives the same bytes, today and in a year. */
@NullMarked
package org.fairway.payment.file;

import org.jspecify.annotations.NullMarked;
