/** Keeps checks, agreements and arranged support in the database, and bank accounts encrypted. */
@NullMarked
package org.fairway.agreement.infrastructure;

import org.jspecify.annotations.NullMarked;
