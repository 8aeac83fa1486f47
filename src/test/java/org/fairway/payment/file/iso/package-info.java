/** Tests of ISO 20022 files: the official schema, changed files, and a second library that reads them back. */
@NullMarked
package org.fairway.payment.file.iso;

import org.jspecify.annotations.NullMarked;
