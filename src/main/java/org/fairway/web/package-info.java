/** The interface for other systems: REST with problem details, and the pages before the work list. No rules. */
@NullMarked
package org.fairway.web;

import org.jspecify.annotations.NullMarked;
