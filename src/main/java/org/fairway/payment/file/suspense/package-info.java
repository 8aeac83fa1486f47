/** Payments that came back: in suspense until somebody decides, and never lost or counted twice. */
@NullMarked
package org.fairway.payment.file.suspense;

import org.jspecify.annotations.NullMarked;
