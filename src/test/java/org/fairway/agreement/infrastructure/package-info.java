/** Tests of the vault of bank accounts. */
@NullMarked
package org.fairway.agreement.infrastructure;

import org.jspecify.annotations.NullMarked;
