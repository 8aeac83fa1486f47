@NullMarked
package org.fairway.payment.infrastructure;

import org.jspecify.annotations.NullMarked;
