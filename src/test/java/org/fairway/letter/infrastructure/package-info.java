/** Tests of how letters are kept and printed. */
@NullMarked
package org.fairway.letter.infrastructure;

import org.jspecify.annotations.NullMarked;
