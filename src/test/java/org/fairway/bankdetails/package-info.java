/** Tests of the checks of bank details, on made-up tables. */
@NullMarked
package org.fairway.bankdetails;

import org.jspecify.annotations.NullMarked;
