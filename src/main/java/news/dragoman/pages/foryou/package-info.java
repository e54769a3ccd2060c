/** What a person is told, and how much of it he has not opened yet. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.foryou;
