/** From an approved run to its one file: frozen, written, signed, and made again the same. */
@NullMarked
package org.fairway.payment.file.making;

import org.jspecify.annotations.NullMarked;
