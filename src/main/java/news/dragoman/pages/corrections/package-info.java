/** The board of compliance: corrections, and which languages have followed. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.corrections;
