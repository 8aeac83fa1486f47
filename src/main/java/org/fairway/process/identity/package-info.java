/** Who is signed in: one log-in for the work list, the watch and the interfaces, and the accounts behind it. */
@NullMarked
package org.fairway.process.identity;

import org.jspecify.annotations.NullMarked;
