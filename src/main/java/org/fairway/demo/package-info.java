/** People and cases for a first look, made through the same tasks as real ones, and there only while the demonstration setting is on. */
@NullMarked
package org.fairway.demo;

import org.jspecify.annotations.NullMarked;
