@NullMarked
package org.fairway.process.family;

import org.jspecify.annotations.NullMarked;
