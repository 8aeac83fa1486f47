/** Keeps assessments and decisions on eligibility in the database. */
@NullMarked
package org.fairway.eligibility.infrastructure;

import org.jspecify.annotations.NullMarked;
