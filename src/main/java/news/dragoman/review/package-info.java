/** What an editor reads against: redline and sign-off. */
@org.jspecify.annotations.NullMarked
package news.dragoman.review;
