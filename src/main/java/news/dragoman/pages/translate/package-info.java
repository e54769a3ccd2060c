/** The translator's bench: source and target side by side, one sentence at a time. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.translate;
