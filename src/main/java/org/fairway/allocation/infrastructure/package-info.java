/** Keeps decisions on the duty to meet needs and indicative budgets. */
@NullMarked
package org.fairway.allocation.infrastructure;

import org.jspecify.annotations.NullMarked;
