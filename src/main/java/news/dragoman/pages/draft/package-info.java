/** The draft: where reporters write an original, alone or together, and file it. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.draft;
