/** Tests of sign-off and of personal budgets. */
@NullMarked
package org.fairway.signoff;

import org.jspecify.annotations.NullMarked;
