/** Tests of the dated rows: reading, publishing and looking up. */
@NullMarked
package org.fairway.reference.infrastructure;

import org.jspecify.annotations.NullMarked;
