/** What surrounds every reader's page: its words, its frame, and how it is answered. Knows no story and no person. */
@org.jspecify.annotations.NullMarked
package news.dragoman.web.reader;
