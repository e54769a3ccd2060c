/** Signing in and out, and coming back after a sign-in that ended too early. */
@org.jspecify.annotations.NullMarked
package news.dragoman.pages.signin;
