/** What people are told: For you. */
@org.jspecify.annotations.NullMarked
package news.dragoman.notify;
