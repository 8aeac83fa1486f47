@NullMarked
package org.fairway.family;

import org.jspecify.annotations.NullMarked;
