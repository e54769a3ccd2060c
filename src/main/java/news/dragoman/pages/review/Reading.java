package news.dragoman.pages.review;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to read, as an address says it.
 *
 * @param mode null for the usual one
 * @param against null for what is usual
 */
record Reading(@Nullable String mode, @Nullable String against) {}
