/** Tests of the change of a bank account, by the route of the work list. */
@NullMarked
package org.fairway.process.bankdetails;

import org.jspecify.annotations.NullMarked;
