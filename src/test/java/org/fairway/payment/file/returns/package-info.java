/** Tests of what comes back: every report, whole, in pieces, twice, broken and hostile. */
@NullMarked
package org.fairway.payment.file.returns;

import org.jspecify.annotations.NullMarked;
