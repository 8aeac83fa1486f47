/** Tests of payment files: the frozen run, the formats made of it and what comes back. */
@NullMarked
package org.fairway.payment.file;

import org.jspecify.annotations.NullMarked;
