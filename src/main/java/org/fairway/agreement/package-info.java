/** The direct payment agreement: the conditions of the law, the signed terms, the account, and support arranged by the council. */
@NullMarked
package org.fairway.agreement;

import org.jspecify.annotations.NullMarked;
