/** Bank details: whether an account can exist, whose it is, who proposed and who checked it, and which one is paid. */
@NullMarked
package org.fairway.bankdetails;

import org.jspecify.annotations.NullMarked;
