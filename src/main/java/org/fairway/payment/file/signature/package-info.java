/** The signature that goes beside a file: who released it, over exactly which bytes. */
@NullMarked
package org.fairway.payment.file.signature;

import org.jspecify.annotations.NullMarked;
