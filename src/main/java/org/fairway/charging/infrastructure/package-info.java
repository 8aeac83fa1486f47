/** Keeps what people told about their money and what was made of it. */
@NullMarked
package org.fairway.charging.infrastructure;

import org.jspecify.annotations.NullMarked;
