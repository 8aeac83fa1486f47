@NullMarked
package org.fairway.family.infrastructure;

import org.jspecify.annotations.NullMarked;
