/** The audit record in PostgreSQL. */
@NullMarked
package org.fairway.audit.infrastructure;

import org.jspecify.annotations.NullMarked;
