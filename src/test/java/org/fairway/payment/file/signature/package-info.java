/** Tests of the signature beside a file. */
@NullMarked
package org.fairway.payment.file.signature;

import org.jspecify.annotations.NullMarked;
